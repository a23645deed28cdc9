package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.organiser.MunicipalityYear;

/**
 * The comparisons of units that are possible, given what is not known of their kind and size. Units are in order of their
 * codes, so that sums come out the same on every machine.
 *
 * @param candidates the units that are or may be compared
 * @param leftOut the codes of those that surely are not
 * @param sure how many surely are
 * @param gaps what is open about the candidates
 * @param each every comparison that is possible; empty when they are too many to try
 */
record Comparisons(
        List<Candidate> candidates, List<String> leftOut, int sure, Gaps gaps, Optional<List<Comparison>> each) {

    /** So many comparisons are tried one by one. */
    private static final int TRIED = 256;

    /** The comparisons of those units of a year that have or may have the figures of the basis. */
    static Comparisons of(MunicipalityYear year, BigDecimal leastPupils, Basis basis, Context context) {
        List<Candidate> candidates = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        Gaps gaps = new Gaps();
        int sure = 0;
        for (MunicipalityUnit unit : inOrder(year)) {
            Optional<Candidate> candidate =
                    Candidate.of(unit, leastPupils).filter(each -> basis.has(unit) != Holds.NOT);
            if (candidate.isEmpty()) {
                leftOut.add(unit.schoolUnitCode());
                continue;
            }
            candidates.add(candidate.get());
            sure += !candidate.get().mayStayOut() && basis.has(unit) == Holds.SURELY ? 1 : 0;
            String path = context.at("units[" + unit.schoolUnitCode() + "].");
            candidate.get().doubts(path, gaps);
            basis.inputs().apply(unit).forEach(input -> gaps.add(path + input.name(), input.value()));
        }
        return new Comparisons(List.copyOf(candidates), List.copyOf(leftOut), sure, gaps, each(candidates, basis));
    }

    private static List<MunicipalityUnit> inOrder(MunicipalityYear year) {
        return year.units().stream()
                .sorted(Comparator.comparing(MunicipalityUnit::schoolUnitCode))
                .toList();
    }

    private static Optional<List<Comparison>> each(List<Candidate> candidates, Basis basis) {
        List<List<Compared>> each = List.of(new ArrayList<>());
        for (Candidate candidate : candidates) {
            boolean has = basis.has(candidate.unit()) == Holds.SURELY;
            List<Compared> compared = candidate.pupils().stream()
                    .map(pupils -> new Compared(candidate.unit(), pupils, has))
                    .toList();
            long options = (long) candidate.pupils().size() + (candidate.mayStayOut() ? 1 : 0);
            if (candidate.pupils().isEmpty() || each.size() * options > TRIED) {
                return Optional.empty();
            }
            if (candidate.isSettled()) {
                each.forEach(begun -> begun.add(compared.get(0)));
            } else {
                each = each.stream()
                        .flatMap(begun -> with(candidate, compared, begun).stream())
                        .toList();
            }
        }
        return Optional.of(each.stream().map(Comparison::new).toList());
    }

    private static List<List<Compared>> with(Candidate candidate, List<Compared> compared, List<Compared> begun) {
        List<List<Compared>> longer = new ArrayList<>();
        if (candidate.mayStayOut()) {
            longer.add(begun);
        }
        for (Compared one : compared) {
            List<Compared> with = new ArrayList<>(begun);
            with.add(one);
            longer.add(with);
        }
        return longer;
    }
}
