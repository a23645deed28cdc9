package se.likvard.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.value.Value;

/**
 * A unit of the municipality that is or may be among those compared, by its size and kind.
 *
 * @param pupils each number of grade 9 pupils that it may be compared with; empty when they are too many to list
 * @param mayStayOut whether it may be special or too small
 */
record Candidate(MunicipalityUnit unit, List<Double> pupils, boolean mayStayOut) {

    /** So many numbers of pupils are tried one by one. */
    private static final int LISTED = 64;

    /** The unit as a candidate; empty when it surely stays out: special, smaller than the guard or without pupils. */
    static Optional<Candidate> of(MunicipalityUnit unit, BigDecimal leastPupils) {
        Holds special = Holds.isTrue(unit.specialUnit());
        Optional<Range> pupils = Range.pupils(unit.gradeNinePupils());
        BigDecimal guard = leastPupils.max(BigDecimal.ONE);
        Holds large = Range.hasPupils(unit.gradeNinePupils(), guard);
        if (special == Holds.SURELY || large == Holds.NOT || pupils.isEmpty()) {
            return Optional.empty();
        }
        boolean mayStayOut = special.negate().and(large) == Holds.MAYBE;
        return Optional.of(new Candidate(unit, numbers(pupils.get(), guard), mayStayOut));
    }

    /** Whether nothing about size and kind is open. */
    boolean isSettled() {
        return !mayStayOut && pupils.size() == 1;
    }

    /** Notes what is open about size and kind. */
    void doubts(String path, Gaps gaps) {
        if (!isSettled()) {
            gaps.add(path + "specialUnit", unit.specialUnit()).add(path + "gradeNinePupils", unit.gradeNinePupils());
        }
    }

    /** Whether a figure is there, may be there, or is not. */
    static Holds has(Value<BigDecimal> figure) {
        return Range.given(figure).isPresent() ? Holds.SURELY : figure.isSettled() ? Holds.NOT : Holds.MAYBE;
    }

    /** Pupils are whole: between two bounds each whole number is possible. */
    private static List<Double> numbers(Range pupils, BigDecimal guard) {
        if (pupils.low().compareTo(pupils.high()) == 0) {
            return List.of(pupils.low().doubleValue());
        }
        long from = pupils.low().max(guard).setScale(0, RoundingMode.CEILING).longValue();
        long to = pupils.high().setScale(0, RoundingMode.FLOOR).longValue();
        return to - from >= LISTED
                ? List.of()
                : new ArrayList<>(LongStream.rangeClosed(from, to)
                        .mapToObj(Double::valueOf)
                        .toList());
    }
}
