package se.likvard.audience;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whole unknowns between bounds, and what sums of them lie between: asked which values an unknown can have. */
final class LinearSystem {

    private static final int PATIENCE = 2_000;
    private static final int NEAR = 12;

    private final Map<String, Integer> index = new HashMap<>();
    private final List<long[]> bounds = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Map<String, Long> truth;
    private int steps;

    /** @param truth one solution: where a search begins; what it finds it would find without */
    LinearSystem(Map<String, Long> truth) {
        this.truth = truth;
    }

    /** So many times each unknown, together between two numbers. */
    private record Sum(int[] unknowns, long[] times, long from, long to) {}

    /** Says that an unknown lies between two numbers, beside what was said before. */
    void between(String unknown, long from, long to) {
        long[] known = bounds.get(of(unknown));
        known[0] = Math.max(known[0], from);
        known[1] = Math.min(known[1], to);
    }

    /** Says that a sum of products lies between two numbers. */
    void sum(Map<String, Long> times, long from, long to) {
        Map<String, Long> all = new LinkedHashMap<>(times);
        all.values().removeIf(each -> each == 0);
        sums.add(new Sum(
                all.keySet().stream().mapToInt(this::of).toArray(),
                all.values().stream().mapToLong(each -> each).toArray(),
                from,
                to));
    }

    private int of(String unknown) {
        return index.computeIfAbsent(unknown, any -> {
            bounds.add(new long[] {0, 20_000});
            return bounds.size() - 1;
        });
    }

    /** Whether the truth solves it. */
    boolean isSolvedByTheTruth() {
        long[] one = truths();
        boolean between = index.values().stream()
                .allMatch(each -> bounds.get(each)[0] <= one[each] && one[each] <= bounds.get(each)[1]);
        return between
                && sums.stream().allMatch(sum -> {
                    long all = 0;
                    for (int place = 0; place < sum.unknowns.length; place++) {
                        all += sum.times[place] * one[sum.unknowns[place]];
                    }
                    return sum.from <= all && all <= sum.to;
                });
    }

    private long[] truths() {
        long[] one = new long[bounds.size()];
        index.forEach((unknown, at) -> one[at] = truth.getOrDefault(unknown, 0L));
        return one;
    }

    /** How many values near the truth an unknown can have; counting stops at enough. */
    int possible(String unknown, int enough) {
        int found = 0;
        long truly = requireNonNull(truth.get(unknown));
        for (long value = Math.max(0, truly - NEAR); value <= truly + NEAR && found < enough; value++) {
            long[][] now = bounds.stream().map(long[]::clone).toArray(long[][]::new);
            long[] one = now[of(unknown)];
            if (one[0] <= value && value <= one[1]) {
                one[0] = value;
                one[1] = value;
                found += mayBe(now) ? 1 : 0;
            }
        }
        return found;
    }

    /** A search that is given up has shown nothing to be possible. */
    private boolean mayBe(long[][] now) {
        steps = 0;
        return solve(now, truths());
    }

    private boolean solve(long[][] now, long[] first) {
        if (++steps > PATIENCE || !narrow(now)) {
            return false;
        }
        int widest = -1;
        for (int each = 0; each < now.length; each++) {
            boolean open = now[each][0] < now[each][1];
            if (open && (widest < 0 || width(now[each]) < width(now[widest]))) {
                widest = each;
            }
        }
        return widest < 0 || nearTheTruth(now, widest, first) || halves(now, widest, first);
    }

    private boolean nearTheTruth(long[][] now, int unknown, long[] first) {
        long[][] one = copy(now);
        long near = Math.max(now[unknown][0], Math.min(now[unknown][1], first[unknown]));
        one[unknown][0] = near;
        one[unknown][1] = near;
        return solve(one, first);
    }

    private boolean halves(long[][] now, int split, long[] first) {
        long middle = Math.floorDiv(now[split][0] + now[split][1], 2);
        long[][] lower = copy(now);
        lower[split][1] = middle;
        long[][] upper = copy(now);
        upper[split][0] = middle + 1;
        return solve(lower, first) || solve(upper, first);
    }

    /** Narrows every unknown by every sum until nothing changes; false when something becomes impossible. */
    private boolean narrow(long[][] now) {
        boolean changed = true;
        for (int round = 0; changed && round < 1000; round++) {
            changed = false;
            for (Sum sum : sums) {
                for (int place = 0; place < sum.unknowns.length; place++) {
                    changed |= narrow(now, sum, place);
                    long[] one = now[sum.unknowns[place]];
                    if (one[0] > one[1]) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean narrow(long[][] now, Sum sum, int place) {
        long least = 0;
        long most = 0;
        for (int other = 0; other < sum.unknowns.length; other++) {
            long[] range = now[sum.unknowns[other]];
            long times = sum.times[other];
            if (other != place) {
                least += times > 0 ? times * range[0] : times * range[1];
                most += times > 0 ? times * range[1] : times * range[0];
            }
        }
        long times = sum.times[place];
        long low = sum.from - most;
        long high = sum.to - least;
        long[] one = now[sum.unknowns[place]];
        long from = times > 0 ? -Math.floorDiv(-low, times) : -Math.floorDiv(high, -times);
        long to = times > 0 ? Math.floorDiv(high, times) : Math.floorDiv(-low, -times);
        boolean changed = from > one[0] || to < one[1];
        one[0] = Math.max(one[0], from);
        one[1] = Math.min(one[1], to);
        return changed;
    }

    private static long width(long[] range) {
        return range[1] - range[0];
    }

    private static long[][] copy(long[][] now) {
        long[][] copy = new long[now.length][];
        for (int each = 0; each < now.length; each++) {
            copy[each] = now[each].clone();
        }
        return copy;
    }
}
