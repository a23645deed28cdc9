package se.likvard.allocation.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Allocations;
import se.likvard.allocation.Exact;
import se.likvard.allocation.Formula;
import se.likvard.allocation.FormulaVersion;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.allocation.School;
import se.likvard.allocation.UnknownFigure;
import se.likvard.value.Words;

/** By a formula of the rules, in the version of a day. */
public record ByFormula(Formula formula, FormulaVersion version) implements Expecting {

    private static final List<String> ACTUAL = List.of("actual", "utfall");

    /**
     * By the version in force on a day.
     *
     * @throws InvalidAllocationException before the first
     */
    public static ByFormula on(Formula formula, LocalDate day) {
        return new ByFormula(formula, Allocations.version(formula, day));
    }

    @Override
    public Words title() {
        return formula.title();
    }

    @Override
    public List<String> figures() {
        return List.copyOf(version.terms().keySet());
    }

    @Override
    public List<String> outcomes() {
        return ACTUAL;
    }

    @Override
    public UnknownFigure.Rule unknown() {
        return version.unknown().rule();
    }

    @Override
    public boolean isNeed() {
        return formula.higherMeans() == Formula.Direction.GREATER_NEED;
    }

    @Override
    public boolean isShare() {
        return formula.gives() != Formula.Gives.POINTS;
    }

    @Override
    public BigFraction expected(School school) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        figures().forEach(each -> figures.put(each, school.stated(each).number().orElseThrow()));
        return Exact.of(formula.gives().expected(version.of(figures)));
    }

    @Override
    public Optional<BigFraction> actual(School school) {
        return ACTUAL.stream()
                .flatMap(each -> school.stated(each).number().stream())
                .map(Exact::of)
                .findFirst();
    }
}
