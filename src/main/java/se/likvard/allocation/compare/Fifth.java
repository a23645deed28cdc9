package se.likvard.allocation.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Allotment;
import se.likvard.allocation.Exact;

/**
 * A fifth of the schools by burden: those of both sides that have an index and pupils.
 *
 * @param schools the most burdened first
 */
public record Fifth(List<Pair> schools) {

    private static final int PARTS = 5;

    /** All five, the most burdened first; fewer where there are fewer than five such schools. */
    static List<Fifth> of(Comparison comparison) {
        List<Pair> all = comparison.schools().stream()
                .filter(each -> each.index().isPresent() && each.morePerPupil().isPresent())
                .toList();
        List<Fifth> fifths = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int from = end(all.size(), part);
            int to = end(all.size(), part + 1);
            if (from < to) {
                fifths.add(new Fifth(all.subList(from, to)));
            }
        }
        return List.copyOf(fifths);
    }

    private static int end(int schools, int parts) {
        return (schools * parts + PARTS - 1) / PARTS;
    }

    /** Gross kronor for each pupil of all its schools together, before. */
    public BigFraction before() {
        return perPupil(each -> each.before().orElseThrow());
    }

    /** The same, after. */
    public BigFraction after() {
        return perPupil(each -> each.after().orElseThrow());
    }

    private BigFraction perPupil(Function<Pair, Allotment> side) {
        List<Allotment> all = schools.stream().map(side).toList();
        return Exact.sum(all.stream().map(each -> each.gross().exact()))
                .divide(Exact.sum(all.stream().map(Allotment::pupils)));
    }
}
