package se.likvard.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.organiser.Organiser;
import se.likvard.value.Figure;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** What moves do to the facts that rules see: each move tried alone, but for the same move at different school units. */
final class Effects {

    /** What each move makes of fields, by their paths. */
    private final Map<Move, Map<String, Value<?>>> values = new LinkedHashMap<>();
    /** The facts that come with a move. */
    private final Map<Move, List<Fact>> added = new LinkedHashMap<>();

    private final Map<String, Fact> real;

    /** Makes the facts of an organiser. */
    interface Seeing {
        List<Fact> facts(Organiser organiser);
    }

    Effects(Organiser organiser, List<Move> moves, Seeing seeing) {
        this.real = seeing.facts(organiser).stream().collect(Collectors.toMap(Fact::key, each -> each));
        Map<String, List<Move>> alike = new LinkedHashMap<>();
        Map<String, Integer> turns = new TreeMap<>();
        moves.forEach(move -> alike.computeIfAbsent(
                        atAnyUnit(move.path()) + " " + turns.merge(move.path(), 1, Integer::sum),
                        any -> new ArrayList<>())
                .add(move));
        alike.values().forEach(together -> note(together, seeing.facts(Moves.made(organiser, together))));
    }

    private static String atAnyUnit(String path) {
        return path.startsWith("schoolUnits[") ? path.substring(path.indexOf(']')) : path;
    }

    private static String unit(String path) {
        return path.startsWith("schoolUnits[") ? path.substring(0, path.indexOf(']') + 1) : "";
    }

    /** What differs lies at the unit of the move that made it. */
    private void note(List<Move> together, List<Fact> now) {
        for (Move move : together) {
            Map<String, Value<?>> changed = new TreeMap<>();
            List<Fact> more = new ArrayList<>();
            now.stream()
                    .filter(fact -> fact.key().startsWith(unit(move.path())))
                    .forEach(fact -> {
                        Fact before = real.get(fact.key());
                        if (before == null) {
                            more.add(fact);
                        } else {
                            fact.fields().forEach((name, figure) -> {
                                if (!figure.value().equals(before.read(name).value())
                                        && figure.value().isSettled()) {
                                    changed.put(fact.path(name), figure.value());
                                }
                            });
                        }
                    });
            values.put(move, changed);
            added.put(move, more);
        }
    }

    /** What a move makes of fields, by their paths. */
    Map<String, Value<?>> of(Move move) {
        return values.getOrDefault(move, Map.of());
    }

    /** The keys of the facts that come with a move. */
    Set<String> added(Move move) {
        return added.getOrDefault(move, List.of()).stream()
                .map(Fact::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The facts as they are. */
    Map<String, Fact> real() {
        return real;
    }

    /** The facts with all that moves make otherwise left open, and those that come with them. */
    List<Fact> opened() {
        Set<String> open = new TreeSet<>();
        values.values().forEach(each -> open.addAll(each.keySet()));
        Map<String, Fact> facts = new TreeMap<>();
        real.values().stream()
                .filter(fact -> fact.presence() != Presence.ANY_NUMBER)
                .forEach(fact -> facts.put(fact.key(), opened(fact, open)));
        added.values().forEach(all -> all.forEach(fact -> facts.putIfAbsent(fact.key(), Opening.possible(fact))));
        return List.copyOf(facts.values());
    }

    private static Fact opened(Fact fact, Set<String> open) {
        Map<String, Figure> fields = new LinkedHashMap<>(fact.fields());
        fields.replaceAll((name, figure) -> open.contains(fact.path(name))
                ? Figure.given(fact.path(name), Value.unknown(Reason.NOT_REPORTED))
                : figure);
        return fact.with(fields);
    }
}
