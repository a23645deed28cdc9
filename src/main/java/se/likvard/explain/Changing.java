package se.likvard.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import se.likvard.reasoning.Assumptions;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.UndecidedException;

/**
 * The nearest changes after which something is otherwise. What must change is a smallest set that meets every set of facts of
 * which not all can stay; of the ways to change those, the cheapest that the reasoner cannot rule out are tried.
 */
final class Changing {

    private static final int MOST_SETS = 200;
    private static final int MOST_CORES = 400;

    private final MovedWorlds worlds;
    private final List<String> paths;
    private final Predicate<List<Move>> shows;
    private final List<BitSet> cores = new ArrayList<>();
    private final Map<Move, Integer> conditions = new HashMap<>();
    private final Assumptions target;
    /** Whether something else may be nearer: there were more ways than are tried, or facts were not looked at. */
    private boolean cut;

    private Changing(MovedWorlds worlds, Formula target, Predicate<List<Move>> shows) {
        this.worlds = worlds;
        this.shows = shows;
        this.paths = worlds.about(target);
        List<Formula> all = new ArrayList<>(paths.stream().map(worlds::asIs).toList());
        paths.forEach(path -> worlds.choices(path).forEach(choice -> {
            conditions.put(choice.get(0), all.size());
            all.add(worlds.made(choice.get(0)));
        }));
        this.target = worlds.where(target, all);
    }

    /**
     * What was found.
     *
     * @param ways all as near, at most {@link Changes#MOST}
     * @param exact whether nothing is nearer for certain
     * @param more whether there are more as near
     */
    record Found(List<List<Move>> ways, boolean exact, boolean more) {

        private static final Found UNDECIDED = new Found(List.of(), false, false);
        private static final Found NOTHING = new Found(List.of(), true, false);
    }

    /**
     * The nearest ways.
     *
     * @param target when it is otherwise
     * @param shows whether it is after some moves
     */
    static Found nearest(MovedWorlds worlds, Formula target, Predicate<List<Move>> shows) {
        try {
            return new Changing(worlds, target, shows).search();
        } catch (UndecidedException e) {
            return Found.UNDECIDED;
        }
    }

    private Found search() {
        for (int size = 0; size <= paths.size() && cores.size() < MOST_CORES; ) {
            List<BitSet> candidates = HittingSets.of(cores, paths.size(), size, MOST_SETS);
            int before = cores.size();
            for (BitSet candidate : candidates) {
                if (!canChange(candidate)) {
                    if (cores.size() == before) {
                        return Found.NOTHING;
                    }
                    break;
                }
            }
            if (cores.size() == before) {
                Cheapest cheapest = cheapest(candidates);
                cut |= !cheapest.search();
                if (!cheapest.found().isEmpty()) {
                    return found(cheapest.found(), candidates.size() == MOST_SETS);
                }
                cut |= candidates.size() == MOST_SETS || !candidates.isEmpty() && !worlds.areAllLookedAt(paths);
                candidates.forEach(each -> cores.add(others(each)));
                size += candidates.isEmpty() ? 1 : 0;
            }
        }
        return cut || cores.size() >= MOST_CORES ? Found.UNDECIDED : Found.NOTHING;
    }

    private Cheapest cheapest(List<BitSet> candidates) {
        Cheapest cheapest = new Cheapest(worlds, shows);
        for (BitSet candidate : candidates) {
            BitSet staying = others(candidate);
            cheapest.add(candidate.stream().mapToObj(paths::get).toList(), made -> isPossible(staying, made));
        }
        return cheapest;
    }

    private boolean isPossible(BitSet staying, List<Move> made) {
        BitSet assumed = (BitSet) staying.clone();
        made.forEach(each -> assumed.set(Objects.requireNonNull(conditions.get(each))));
        return target.with(assumed).isPresent();
    }

    /** Sets that were left out might be cheaper, but not than one step for each fact. */
    private Found found(List<List<Move>> ways, boolean leftOut) {
        boolean more = ways.size() > Changes.MOST;
        boolean oneStep = ways.get(0).stream().allMatch(each -> each.steps() == 1);
        return new Found(ways.stream().limit(Changes.MOST).toList(), !cut && (!leftOut || more && oneStep), more);
    }

    static <T> List<T> with(List<T> before, T next) {
        List<T> more = new ArrayList<>(before);
        more.add(next);
        return more;
    }

    /** What was tried and does not show it is not enough: something else must change. */
    private BitSet others(BitSet tried) {
        BitSet others = new BitSet();
        others.set(0, paths.size());
        others.andNot(tried);
        return others;
    }

    /** Whether it can be otherwise when only these facts change; if not, facts of which not all can stay are noted. */
    private boolean canChange(BitSet changed) {
        if (target.with(others(changed)).isPresent()) {
            return true;
        }
        BitSet core = target.contradiction();
        if (!core.isEmpty()) {
            cores.add(core);
        }
        return false;
    }
}
