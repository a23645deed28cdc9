package se.likvard.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.explain.completion.Paths;
import se.likvard.value.Figure;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/**
 * What moves do to the facts that rules see: each move tried alone, but for the same move at different school units; where
 * several have a part in a figure, those together.
 */
final class Effects {

    /** What each move makes of fields, by their paths. */
    private final Map<Move, Map<String, Value<?>>> values = new LinkedHashMap<>();
    /** The facts that come with a move. */
    private final Map<Move, List<Fact>> added = new LinkedHashMap<>();

    private final Map<String, List<Move>> moves = new TreeMap<>();
    private final Map<String, Fact> real;
    private final Seeing seeing;
    private final List<Joint> joints;

    /** The facts after some moves. */
    interface Seeing {
        List<Fact> facts(List<Move> made);
    }

    /** Tries moves. */
    Effects(List<Move> moves, Seeing seeing) {
        this(moves, seeing, Reach.declared(real(seeing)));
    }

    Effects(List<Move> moves, Seeing seeing, Reach reach) {
        this.seeing = seeing;
        this.real = real(seeing);
        moves.forEach(each -> this.moves
                .computeIfAbsent(each.path(), any -> new ArrayList<>())
                .add(each));
        Map<String, List<Move>> alike = new LinkedHashMap<>();
        Map<String, Integer> turns = new TreeMap<>();
        moves.forEach(move -> alike.computeIfAbsent(
                        atAnyUnit(move.path()) + " " + turns.merge(move.path(), 1, Integer::sum),
                        any -> new ArrayList<>())
                .add(move));
        alike.values().forEach(this::note);
        this.joints = joints(reach);
    }

    private static Map<String, Fact> real(Seeing seeing) {
        return seeing.facts(List.of()).stream().collect(Collectors.toMap(Fact::key, each -> each));
    }

    private static String atAnyUnit(String path) {
        return path.startsWith("schoolUnits[") ? path.substring(path.indexOf(']')) : path;
    }

    private static String unit(String path) {
        return path.startsWith("schoolUnits[") ? path.substring(0, path.indexOf(']') + 1) : "";
    }

    /** What differs lies at the unit of the move that made it, or they are tried each alone. */
    private void note(List<Move> together) {
        List<Fact> now = seeing.facts(together);
        for (Move move : together) {
            note(
                    move,
                    now.stream()
                            .filter(fact -> fact.key().startsWith(unit(move.path())))
                            .toList());
        }
        Set<String> units = together.stream().map(each -> unit(each.path())).collect(Collectors.toSet());
        boolean elsewhere = now.stream()
                .filter(fact -> units.stream().noneMatch(fact.key()::startsWith))
                .anyMatch(fact -> !changed(fact).isEmpty());
        if (elsewhere) {
            together.forEach(move -> note(move, seeing.facts(List.of(move))));
        }
    }

    private void note(Move move, List<Fact> now) {
        Map<String, Value<?>> changed = new TreeMap<>();
        now.forEach(fact -> changed.putAll(changed(fact)));
        values.put(move, changed);
        added.put(
                move, now.stream().filter(fact -> !real.containsKey(fact.key())).toList());
    }

    private Map<String, Value<?>> changed(Fact fact) {
        Fact before = real.get(fact.key());
        Map<String, Value<?>> changed = new TreeMap<>();
        if (before != null) {
            fact.fields().forEach((name, figure) -> {
                if (!figure.value().equals(before.read(name).value())) {
                    changed.put(fact.path(name), figure.value());
                }
            });
        }
        return changed;
    }

    private List<Joint> joints(Reach reach) {
        Map<String, Set<String>> parts = new TreeMap<>();
        values.forEach((move, changed) -> {
            Set<String> touched = changed.keySet().stream().map(Paths::owner).collect(Collectors.toSet());
            touched.addAll(added(move));
            Stream.concat(changed.keySet().stream(), reach.of(move, touched))
                    .forEach(field ->
                            parts.computeIfAbsent(field, any -> new TreeSet<>()).add(move.path()));
        });
        Map<Set<String>, Set<String>> shared = new LinkedHashMap<>();
        parts.forEach((field, paths) -> {
            if (paths.size() > 1) {
                shared.computeIfAbsent(paths, any -> new TreeSet<>()).add(field);
            }
        });
        return shared.entrySet().stream()
                .map(each -> Joint.of(each.getKey(), each.getValue(), moves, seeing))
                .toList();
    }

    /** What a move alone makes of fields, by their paths. */
    Map<String, Value<?>> of(Move move) {
        return values.getOrDefault(move, Map.of());
    }

    /** The fields in which no other moves than those of a path have a part. */
    Set<String> own(String path) {
        Set<String> own = new TreeSet<>();
        moves.getOrDefault(path, List.of()).forEach(move -> own.addAll(of(move).keySet()));
        joints.forEach(each -> own.removeAll(each.fields()));
        return own;
    }

    /** The fields in which several moves have a part. */
    List<Joint> joints() {
        return joints;
    }

    /** The moves, by path. */
    Map<String, List<Move>> moves() {
        return moves;
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

    /** Whether everything about the facts is known. */
    boolean isAllKnown() {
        return real.values().stream()
                .allMatch(fact -> fact.presence() == Presence.SURE
                        && fact.fields().values().stream()
                                .allMatch(each -> each.value().isSettled()));
    }

    /** The facts with all that moves make otherwise left open, and those that come with them. */
    List<Fact> opened() {
        Set<String> open = new TreeSet<>();
        values.values().forEach(each -> open.addAll(each.keySet()));
        joints.forEach(each -> open.addAll(each.fields()));
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
