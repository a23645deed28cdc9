package se.likvard.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.likvard.explain.completion.Paths;
import se.likvard.organiser.Organiser;
import se.likvard.reasoning.Apart;
import se.likvard.reasoning.Assumptions;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.UndecidedException;
import se.likvard.reasoning.Worlds;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/**
 * The nearest changes after which something is otherwise. What must change is a smallest set that meets every set of facts of
 * which not all can stay; each such set is tried on the organiser itself.
 */
final class Changing {

    private static final int MOST_SETS = 40;
    private static final int MOST_CORES = 400;
    private static final int MOST_WAYS = 64;

    private final Organiser organiser;
    private final Worlds worlds;
    private final Apart apart;
    private final Effects effects;
    private final Map<String, List<Move>> moves = new TreeMap<>();
    private final Map<String, Formula> asIs = new LinkedHashMap<>();

    /**
     * Over a course in which the effects of moves are open.
     *
     * @param moves of the organiser
     */
    Changing(Organiser organiser, Course course, Apart apart, Effects effects, List<Move> moves) {
        this.organiser = organiser;
        this.worlds = course.worlds();
        this.apart = apart;
        this.effects = effects;
        moves.forEach(each -> this.moves
                .computeIfAbsent(each.path(), any -> new ArrayList<>())
                .add(each));
        require();
    }

    /** What was found: moves, all as near, and whether there may be more. */
    record Found(List<List<Move>> ways, boolean exact, boolean more) {}

    /** A fact is as it is or as a move makes it; what several moves make stays while none of them is made. */
    private void require() {
        Map<String, Set<String>> makers = new TreeMap<>();
        moves.forEach((path, own) -> own.forEach(move -> effects.of(move)
                .keySet()
                .forEach(field ->
                        makers.computeIfAbsent(field, any -> new TreeSet<>()).add(path))));
        moves.forEach((path, own) -> {
            Predicate<String> ownField =
                    field -> makers.getOrDefault(field, Set.of()).size() == 1;
            Set<String> fields = new TreeSet<>();
            own.forEach(
                    move -> effects.of(move).keySet().stream().filter(ownField).forEach(fields::add));
            Formula stays = state(fields, this::real, own, Optional.empty());
            asIs.put(path, stays);
            List<Formula> states = new ArrayList<>(List.of(stays));
            own.forEach(move -> states.add(
                    state(fields, field -> effects.of(move).getOrDefault(field, real(field)), own, Optional.of(move))));
            worlds.require(worlds.any(states));
        });
        makers.forEach((field, paths) -> {
            if (paths.size() > 1) {
                Formula allStay = worlds.all(paths.stream().map(asIs::get).toList());
                worlds.require(worlds.any(List.of(worlds.not(allStay), is(field, real(field)))));
            }
        });
    }

    private Value<?> real(String path) {
        return Objects.requireNonNull(effects.real().get(Paths.owner(path)))
                .read(Paths.field(path))
                .value();
    }

    private interface Holding {
        Value<?> value(String field);
    }

    /** When fields hold what they do after a move, or after none, and of the records that moves add only its own are there. */
    private Formula state(Set<String> fields, Holding holding, List<Move> own, Optional<Move> made) {
        List<Formula> all = new ArrayList<>();
        fields.forEach(field -> all.add(is(field, holding.value(field))));
        own.forEach(move -> effects.added(move)
                .forEach(key -> all.add(
                        made.filter(move::equals).isPresent() ? worlds.there(key) : worlds.not(worlds.there(key)))));
        return worlds.all(all);
    }

    private Formula is(String path, Value<?> value) {
        String field = Paths.field(path);
        if (value instanceof Unknown<?>) {
            return worlds.all(List.of());
        }
        return value.isSettled()
                ? worlds.holds(Paths.owner(path), field, each -> apart.isAlike(field, each, value))
                : worlds.holds(Paths.owner(path), field, value);
    }

    /**
     * The nearest ways.
     *
     * @param target when it is otherwise
     * @param shows whether an organiser shows it
     */
    Found nearest(Formula target, Predicate<Organiser> shows) {
        Set<String> about = worlds.about(target);
        List<String> paths = asIs.entrySet().stream()
                .filter(each -> worlds.about(each.getValue()).stream().anyMatch(about::contains)
                        || moves.getOrDefault(each.getKey(), List.of()).stream()
                                .anyMatch(move ->
                                        effects.of(move).keySet().stream().anyMatch(about::contains)))
                .map(Map.Entry::getKey)
                .toList();
        try {
            return search(worlds.where(target, paths.stream().map(asIs::get).toList()), paths, shows);
        } catch (UndecidedException e) {
            return new Found(List.of(), false, false);
        }
    }

    /** Whether ways were left out because there were too many. */
    private boolean cut;

    private Found search(Assumptions staying, List<String> paths, Predicate<Organiser> shows) {
        List<BitSet> cores = new ArrayList<>();
        cut = false;
        for (int size = 0; size <= paths.size() && cores.size() < MOST_CORES; ) {
            List<BitSet> candidates = HittingSets.of(cores, paths.size(), size, MOST_SETS);
            int before = cores.size();
            for (BitSet candidate : candidates) {
                if (!canChange(staying, candidate, cores)) {
                    if (cores.size() == before) {
                        return new Found(List.of(), true, false);
                    }
                    break;
                }
            }
            if (cores.size() == before) {
                List<List<Move>> ways = candidates.stream()
                        .flatMap(each -> ways(each, paths, shows).stream())
                        .toList();
                if (!ways.isEmpty()) {
                    return found(ways, !cut && candidates.size() < MOST_SETS);
                }
                candidates.forEach(each -> cores.add(others(each, paths.size())));
                size += candidates.isEmpty() ? 1 : 0;
            }
        }
        return new Found(List.of(), !cut && cores.size() < MOST_CORES, false);
    }

    /** What was tried and does not show it is not enough: something else must change. */
    private static BitSet others(BitSet tried, int all) {
        BitSet others = new BitSet();
        others.set(0, all);
        others.andNot(tried);
        return others;
    }

    /** Whether it can be otherwise when only these facts change; if not, facts of which not all can stay are noted. */
    private static boolean canChange(Assumptions staying, BitSet changed, List<BitSet> cores) {
        BitSet stay = new BitSet();
        stay.set(0, staying.size());
        stay.andNot(changed);
        if (staying.with(stay).isPresent()) {
            return true;
        }
        BitSet core = staying.contradiction();
        if (!core.isEmpty()) {
            cores.add(core);
        }
        return false;
    }

    /** The ways to change just these facts that show it, with as few steps as any. */
    private List<List<Move>> ways(BitSet changed, List<String> paths, Predicate<Organiser> shows) {
        List<List<Move>> all = new ArrayList<>(List.of(List.of()));
        for (int index : changed.stream().toArray()) {
            List<Move> own = moves.getOrDefault(paths.get(index), List.of());
            List<List<Move>> more = all.stream()
                    .flatMap(before -> own.stream().map(move -> with(before, move)))
                    .sorted(Comparator.comparingInt(Changing::steps))
                    .toList();
            cut |= more.size() > MOST_WAYS;
            all = more.stream().limit(MOST_WAYS).toList();
        }
        List<List<Move>> shown = new ArrayList<>();
        for (List<Move> way : all) {
            boolean farther = !shown.isEmpty() && steps(way) > steps(shown.get(0));
            if (!farther && shows.test(Moves.made(organiser, way))) {
                shown.add(way);
            }
        }
        return shown;
    }

    private static List<Move> with(List<Move> before, Move move) {
        List<Move> more = new ArrayList<>(before);
        more.add(move);
        return more;
    }

    private static int steps(List<Move> way) {
        return way.stream().mapToInt(Move::steps).sum();
    }

    private static Found found(List<List<Move>> ways, boolean exact) {
        int least = ways.stream().mapToInt(Changing::steps).min().orElseThrow();
        List<List<Move>> nearest =
                ways.stream().filter(each -> steps(each) == least).toList();
        int told = Math.min(nearest.size(), Changes.MOST);
        return new Found(IntStream.range(0, told).mapToObj(nearest::get).toList(), exact, nearest.size() > told);
    }
}
