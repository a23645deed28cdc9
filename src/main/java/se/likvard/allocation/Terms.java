package se.likvard.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Allotment.Extra;
import se.likvard.allocation.Version.Term;

/** Deductions and supplements by organiser type, rounded so that each term's sum is right. */
final class Terms {

    private final Version version;
    private final Roll roll;
    private final List<List<Amount>> amounts = new ArrayList<>();

    Terms(Version version, Roll roll, List<PoolShares> pools, List<Amount> gross) {
        this.version = version;
        this.roll = roll;
        for (Term term : version.terms()) {
            amounts.add(rounded(of(term, pools, gross).only(row -> concerns(term, row))));
        }
    }

    private boolean concerns(Term term, int row) {
        return roll.schools().get(row).type().filter(term.type()::equals).isPresent();
    }

    private Column of(Term term, List<PoolShares> pools, List<Amount> gross) {
        BigFraction number = Exact.of(term.number().value());
        return switch (term.of()) {
            case GROSS -> Amount.column(gross).times(number);
            case SCHOOL -> Column.of(roll.schools().stream().map(any -> number).toList());
            case PUPIL ->
                pools.stream()
                        .filter(each ->
                                term.pool().filter(each.pool().id()::equals).isPresent())
                        .findFirst()
                        .orElseThrow()
                        .pupils()
                        .times(number);
        };
    }

    private List<Amount> rounded(Column exact) {
        BigDecimal unit = version.rounding().step();
        BigDecimal total = exact.sum()
                .divide(Exact.of(unit))
                .bigDecimalValue(0, RoundingMode.HALF_UP)
                .multiply(unit);
        return LargestRemainder.of(exact, total, unit, roll.names());
    }

    /** Those that concern a school. */
    List<Extra> of(int row) {
        return IntStream.range(0, amounts.size())
                .filter(term -> concerns(version.terms().get(term), row))
                .mapToObj(term ->
                        new Extra(version.terms().get(term), amounts.get(term).get(row)))
                .toList();
    }
}
