package se.likvard.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import se.likvard.explain.completion.Paths;
import se.likvard.reasoning.Apart;
import se.likvard.reasoning.Assumptions;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Worlds;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** The worlds in which each changeable fact is as it is or as a move makes it. */
final class MovedWorlds {

    private final Worlds worlds;
    private final Apart apart;
    private final Effects effects;
    private final Map<String, List<List<Move>>> choices = new LinkedHashMap<>();
    private final Map<String, Formula> asIs = new LinkedHashMap<>();
    private final Map<Move, Formula> made = new HashMap<>();

    /** The worlds of a course in which the effects of moves are open. */
    MovedWorlds(Course course, Apart apart, Effects effects) {
        this.worlds = course.worlds();
        this.apart = apart;
        this.effects = effects;
        Set<String> joint = new HashSet<>();
        effects.joints().stream().filter(each -> !each.fields().isEmpty()).forEach(each -> joint.addAll(each.paths()));
        effects.moves().forEach((path, own) -> {
            choices.put(path, joint.contains(path) ? own.stream().map(List::of).toList() : alike(own));
            require(path, own);
        });
        effects.joints().forEach(this::require);
    }

    /** Moves that make the same of all that rules can tell apart, of which only those of fewest steps are worth making. */
    private List<List<Move>> alike(List<Move> own) {
        List<List<Move>> all = new ArrayList<>();
        for (Move move : own) {
            all.stream()
                    .filter(each -> isAlike(each.get(0), move))
                    .findFirst()
                    .ifPresentOrElse(each -> each.add(move), () -> all.add(new ArrayList<>(List.of(move))));
        }
        all.forEach(each -> {
            int least = each.stream().mapToInt(Move::steps).min().orElseThrow();
            each.removeIf(move -> move.steps() > least);
        });
        return all;
    }

    private boolean isAlike(Move one, Move other) {
        Set<String> fields = new TreeSet<>(effects.of(one).keySet());
        fields.addAll(effects.of(other).keySet());
        return effects.added(one).isEmpty()
                && effects.added(other).isEmpty()
                && fields.stream().allMatch(field -> {
                    Value<?> first = after(one, field);
                    Value<?> second = after(other, field);
                    return first.isSettled() && second.isSettled()
                            ? apart.isAlike(Paths.field(field), first, second)
                            : first.equals(second);
                });
    }

    private Value<?> after(Move move, String field) {
        return effects.of(move).getOrDefault(field, real(field));
    }

    private Value<?> real(String path) {
        return Objects.requireNonNull(effects.real().get(Paths.owner(path)))
                .read(Paths.field(path))
                .value();
    }

    /** What only the moves of a path have a part in is as it is or as one of them makes it. */
    private void require(String path, List<Move> own) {
        Set<String> fields = effects.own(path);
        Set<String> records = new TreeSet<>();
        own.forEach(each -> records.addAll(effects.added(each)));
        asIs.put(path, state(fields, Map.of(), records, Set.of()));
        own.forEach(each -> made.put(each, state(fields, effects.of(each), records, effects.added(each))));
        List<Formula> states = new ArrayList<>(List.of(asIs(path)));
        own.forEach(each -> states.add(made(each)));
        worlds.require(worlds.any(states));
    }

    /** When fields hold what they do after a move, or as they are, and of the records that moves add only its own are there. */
    private Formula state(Set<String> fields, Map<String, Value<?>> after, Set<String> records, Set<String> added) {
        List<Formula> all = new ArrayList<>();
        fields.forEach(field -> all.add(is(field, after.getOrDefault(field, real(field)))));
        records.forEach(key -> all.add(added.contains(key) ? worlds.there(key) : worlds.not(worlds.there(key))));
        return worlds.all(all);
    }

    /** What several have a part in is as it is after what is made of them; where that was not tried, as it is while none is made. */
    private void require(Joint joint) {
        Map<String, Value<?>> now = new LinkedHashMap<>();
        joint.fields().forEach(field -> now.put(field, real(field)));
        List<Formula> rows = new ArrayList<>();
        if (joint.rows().isEmpty()) {
            List<Formula> stay = joint.paths().stream().map(this::asIs).toList();
            rows.add(worlds.not(worlds.all(stay)));
            rows.add(state(joint.fields(), now, Set.of(), Set.of()));
        }
        joint.rows().forEach(row -> {
            List<Formula> all = new ArrayList<>(List.of(state(joint.fields(), row.values(), Set.of(), Set.of())));
            joint.paths().forEach(path -> all.add(row.of(path).map(this::made).orElseGet(() -> asIs(path))));
            rows.add(worlds.all(all));
        });
        worlds.require(worlds.any(rows));
    }

    /** When a field holds a value; anything where no value that rules can tell apart is like it. */
    private Formula is(String path, Value<?> value) {
        String field = Paths.field(path);
        if (value instanceof Unknown<?>) {
            return worlds.all(List.of());
        }
        Formula is = value.isSettled() && !value.equals(real(path))
                ? worlds.holds(Paths.owner(path), field, each -> apart.isAlike(field, each, value))
                : worlds.holds(Paths.owner(path), field, value);
        return is.isFalse() ? worlds.all(List.of()) : is;
    }

    /** When the facts of a path are as they are. */
    Formula asIs(String path) {
        return Objects.requireNonNull(asIs.get(path));
    }

    /** When they are as a move makes them. */
    Formula made(Move move) {
        return Objects.requireNonNull(made.get(move));
    }

    /** The moves of a path: those of which it makes no difference which is made stand together. */
    List<List<Move>> choices(String path) {
        return choices.getOrDefault(path, List.of());
    }

    /** The paths whose moves may have a part in a formula. */
    List<String> about(Formula formula) {
        Set<String> about = worlds.wording().about(formula);
        Set<String> paths = new HashSet<>();
        effects.joints().stream()
                .filter(each -> each.fields().stream().anyMatch(about::contains))
                .forEach(each -> paths.addAll(each.paths()));
        return asIs.keySet().stream()
                .filter(path -> paths.contains(path)
                        || effects.own(path).stream().anyMatch(about::contains)
                        || worlds.wording().about(asIs(path)).stream().anyMatch(about::contains))
                .toList();
    }

    /**
     * Whether no other paths need be looked at when changes of these were not enough. They need not where everything is known:
     * facts that have no part in what is asked have none in what rules say. Of what is unknown rules may be sure only when more
     * is settled than what decides.
     */
    boolean areAllLookedAt(List<String> paths) {
        return paths.size() == asIs.size() || effects.isAllKnown();
    }

    /** The worlds in which a formula holds, to be asked which of some conditions hold in them together. */
    Assumptions where(Formula formula, Collection<Formula> conditions) {
        return worlds.where(formula, List.copyOf(conditions));
    }
}
