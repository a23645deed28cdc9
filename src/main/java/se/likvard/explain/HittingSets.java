package se.likvard.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Sets that meet each of some sets, of a given size. */
record HittingSets(int end, int most, List<BitSet> found) {

    static List<BitSet> of(List<BitSet> sets, int end, int size, int most) {
        HittingSets search = new HittingSets(end, most, new ArrayList<>());
        search.extend(new BitSet(), 0, size, sets);
        return search.found;
    }

    private void extend(BitSet chosen, int from, int left, List<BitSet> missed) {
        if (missed.isEmpty() && left == 0) {
            found.add((BitSet) chosen.clone());
        }
        if (missed.isEmpty() || found.size() >= most || apart(missed) > left) {
            return;
        }
        int last = missed.stream().mapToInt(BitSet::length).min().orElse(end) - 1;
        for (int each = from; each <= last && found.size() < most; each++) {
            int next = each;
            List<BitSet> rest = missed.stream().filter(set -> !set.get(next)).toList();
            if (rest.size() < missed.size()) {
                chosen.set(each);
                extend(chosen, each + 1, left - 1, rest);
                chosen.clear(each);
            }
        }
    }

    /** How many of the sets, the smallest first, have nothing in common: each takes a condition of its own. */
    private static int apart(List<BitSet> sets) {
        BitSet seen = new BitSet();
        int apart = 0;
        for (BitSet set : sets.stream()
                .sorted(Comparator.comparingInt(BitSet::cardinality))
                .toList()) {
            if (!set.intersects(seen)) {
                seen.or(set);
                apart++;
            }
        }
        return apart;
    }
}
