package se.likvard.allocation.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.fraction.BigFraction;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import se.likvard.allocation.Exact;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.allocation.School;
import se.likvard.allocation.UnknownFigure;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/**
 * A binomial logistic regression on rows of pupils: the share that an event is of, as not being eligible, by composition.
 *
 * @param coefficients the constant first, then as the specification has the covariates
 * @param condition the square root of the greatest eigenvalue of the covariates' correlations over the least, 1 and up
 * @param leftOut the rows with something unknown
 * @param doubts why not to lean on it
 */
public record Estimate(
        Specification specification,
        List<Coefficient> coefficients,
        Fit fit,
        Calibration calibration,
        double condition,
        List<School> leftOut,
        List<Doubt> doubts)
        implements Expecting {

    /**
     * The estimate of greatest likelihood.
     *
     * @throws InvalidAllocationException with everything that is wrong with the rows, or that leaves no estimate
     */
    public static Estimate of(Specification specification, List<School> rows) {
        Cells cells = Cells.of(specification, rows);
        Design design = new Design(specification.covariates(), cells);
        Newton.Maximum maximum = new Newton(cells.used(), design.rows())
                .find()
                .orElseThrow(() -> new InvalidAllocationException(endless(specification, cells, design)));
        double[] logOdds = design.rows().operate(maximum.coefficients()).toArray();
        Fit fit = Fit.of(cells.used(), logOdds, specification.covariates().size() + 1);
        return new Estimate(
                specification,
                coefficients(specification, design.unscaling(), maximum),
                fit,
                Calibration.of(cells.used(), logOdds),
                design.condition(),
                cells.leftOut(),
                Doubt.of(specification, cells, design, fit));
    }

    /** The errors of a coefficient when rows differ more than by chance; empty where they do not, or cannot tell. */
    public Optional<Coefficient.Widened> widened(Coefficient coefficient) {
        OptionalDouble dispersion = fit.dispersion();
        return dispersion.isPresent() && dispersion.getAsDouble() > Limit.DISPERSION.value()
                ? Optional.of(coefficient.widened(dispersion.getAsDouble(), fit.freedom()))
                : Optional.empty();
    }

    private static List<Coefficient> coefficients(
            Specification specification, RealMatrix unscaling, Newton.Maximum maximum) {
        RealVector estimates = unscaling.operate(maximum.coefficients());
        RealMatrix covariance = unscaling.multiply(maximum.covariance()).multiplyTransposed(unscaling);
        List<String> names = new ArrayList<>(List.of(Coefficient.CONSTANT));
        names.addAll(specification.covariates());
        List<Coefficient> coefficients = new ArrayList<>();
        for (int each = 0; each < names.size(); each++) {
            double error = Math.sqrt(covariance.getEntry(each, each));
            coefficients.add(new Coefficient(names.get(each), estimates.getEntry(each), error));
        }
        return List.copyOf(coefficients);
    }

    private static List<Problem> endless(Specification specification, Cells cells, Design design) {
        List<Problem> problems = new ArrayList<>();
        for (int column : Separation.columns(cells.used(), design.rows())) {
            if (column > 0) {
                String name = specification.covariates().get(column - 1);
                problems.add(Problem.at(
                        cells.places().get(column - 1),
                        "%s skiljer helt dem som händelsen gäller från de andra (separation): koefficienten har inget slut. Stryk variabeln eller ta fler rader"
                                .formatted(name),
                        "%s wholly parts those whom the event is of from the others (separation): its coefficient has no end. Leave it out, or take more rows"
                                .formatted(name)));
            }
        }
        if (problems.isEmpty()) {
            problems.add(Problem.at("", "skattningen kom inte till ett slut", "the estimate did not come to an end"));
        }
        return problems;
    }

    @Override
    public Words title() {
        String events = specification.events();
        String covariates = String.join(", ", specification.covariates());
        return new Words(
                "andelen %s, skattad av %s".formatted(events, covariates),
                "the share of %s, estimated by %s".formatted(events, covariates));
    }

    @Override
    public List<String> figures() {
        return specification.covariates();
    }

    @Override
    public List<String> outcomes() {
        return List.of(specification.events(), specification.pupils());
    }

    @Override
    public UnknownFigure.Rule unknown() {
        return specification.unknown();
    }

    @Override
    public boolean isNeed() {
        return true;
    }

    @Override
    public boolean isShare() {
        return true;
    }

    @Override
    public BigFraction expected(School school) {
        double sum = coefficients.get(0).estimate();
        for (Coefficient each : coefficients.subList(1, coefficients.size())) {
            sum += each.estimate()
                    * school.stated(each.name()).number().orElseThrow().doubleValue();
        }
        return Exact.of(BigDecimal.valueOf(Logistic.share(sum)));
    }

    @Override
    public Optional<BigFraction> actual(School school) {
        Optional<BigDecimal> pupils =
                school.stated(specification.pupils()).number().filter(each -> each.signum() > 0);
        Optional<BigDecimal> events = school.stated(specification.events()).number();
        return pupils.flatMap(all -> events.map(each -> Exact.of(each).divide(Exact.of(all))));
    }
}
