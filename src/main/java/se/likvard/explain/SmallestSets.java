package se.likvard.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.likvard.reasoning.Assumptions;

/**
 * The smallest sets of conditions under which something cannot be, by implicit hitting sets: every such set holds at least one
 * condition of each correction set (conditions whose fall, the others standing, makes it possible), so the smallest set that
 * meets all correction sets found so far is either enough, or shows one more of them.
 */
final class SmallestSets {

    /** So many correction sets are looked for before the search for the smallest is given up. */
    private static final int MOST_CORRECTIONS = 400;

    /** So many conditions may be weighed, all questions together: a bound in steps, so that every run ends alike. */
    private static final int MOST_WEIGHED = 20_000;

    private final Assumptions worlds;
    private final int most;
    private final List<BitSet> corrections = new ArrayList<>();
    private final Set<BitSet> enough = new HashSet<>();
    private int weighed;

    private SmallestSets(Assumptions worlds, int most) {
        this.worlds = worlds;
        this.most = most;
    }

    /**
     * What was found.
     *
     * @param sets in the order of their conditions, the first condition first; at most as many as asked for
     * @param smallest whether they are proven to be smallest; if not there is one set, of which no condition can be spared
     */
    record Found(List<BitSet> sets, boolean smallest) {}

    /**
     * Looks for them.
     *
     * @param largest sets with more conditions are of no interest
     * @param most how many ties are looked for at most
     * @return empty when it is possible even where all conditions hold, or every such set is too large
     */
    static Optional<Found> of(Assumptions worlds, int largest, int most) {
        BitSet all = new BitSet();
        all.set(0, worlds.size());
        return worlds.with(all).isPresent() ? Optional.empty() : new SmallestSets(worlds, most).search(all, largest);
    }

    private Optional<Found> search(BitSet all, int largest) {
        int size = 0;
        while (size <= largest && corrections.size() < MOST_CORRECTIONS && weighed < MOST_WEIGHED) {
            List<BitSet> candidates = HittingSets.of(corrections, worlds.size(), size, most);
            if (candidates.isEmpty()) {
                size++;
            } else if (candidates.stream().allMatch(this::suffices) && weighed < MOST_WEIGHED) {
                return Optional.of(new Found(candidates, true));
            }
        }
        return size > largest ? Optional.empty() : Optional.of(new Found(List.of(spared(worlds.clashing(all))), false));
    }

    private Optional<BitSet> with(BitSet assumed) {
        weighed += worlds.size();
        return worlds.with(assumed);
    }

    /** Whether nothing more is needed; if something is, a correction set is noted. */
    private boolean suffices(BitSet candidate) {
        if (enough.contains(candidate)) {
            return true;
        }
        Optional<BitSet> world = with(candidate);
        if (world.isEmpty()) {
            return enough.add(candidate);
        }
        corrections.add(correction(world.get()));
        return false;
    }

    /** The conditions that must fall when as many of the others as possible stand. */
    private BitSet correction(BitSet standing) {
        BitSet stand = (BitSet) standing.clone();
        for (int each = stand.nextClearBit(0);
                each < worlds.size() && weighed < MOST_WEIGHED;
                each = stand.nextClearBit(each + 1)) {
            BitSet more = (BitSet) stand.clone();
            more.set(each);
            stand = with(more).orElse(stand);
        }
        BitSet fallen = new BitSet();
        fallen.set(0, worlds.size());
        fallen.andNot(stand);
        return fallen;
    }

    /** What is left of some conditions when each that can be spared is; a proof without it tells what else it does not need. */
    private BitSet spared(BitSet clashing) {
        BitSet kept = (BitSet) clashing.clone();
        for (int each = kept.length() - 1; each >= 0; each = kept.previousSetBit(each - 1)) {
            kept.clear(each);
            if (worlds.with(kept).isPresent()) {
                kept.set(each);
            } else {
                kept.and(worlds.contradiction());
            }
        }
        return kept;
    }
}
