package se.likvard.allocation.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.value.Counted;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/**
 * The covariates of all cells, each moved and scaled to mean 0 and standard deviation 1 over the pupils, after a column of
 * ones: so a figure in kronor and one in shares are computed as exactly.
 */
final class Design {

    /** An eigenvalue of a correlation matrix below this is one of zero that was rounded. */
    private static final double NOTHING = 1e-10;

    /** The least part in a combination that is more than rounding. */
    private static final double VISIBLE = 1e-4;

    private final List<String> names;
    private final double[] means;
    private final double[] deviations;
    private final RealMatrix rows;
    private final RealMatrix correlations;

    /**
     * Of cells.
     *
     * @throws InvalidAllocationException if a covariate is constant or follows from the others, or the rows are too few
     */
    Design(List<String> names, Cells cells) {
        this.names = names;
        this.means = new double[names.size()];
        this.deviations = new double[names.size()];
        List<Problem> problems = enough(cells);
        for (int column = 0; column < names.size() && !cells.used().isEmpty(); column++) {
            scale(column, cells, problems);
        }
        refuse(problems);
        this.rows =
                new Array2DRowRealMatrix(cells.used().stream().map(this::row).toArray(double[][]::new));
        this.correlations = correlations(cells);
        refuse(dependent(cells));
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidAllocationException(problems);
        }
    }

    private static final Counted TOO_FEW = new Counted(
            "rad där allt är känt räcker inte för",
            "rader där allt är känt räcker inte för",
            "row with everything known is too few for",
            "rows with everything known are too few for");

    private static final Counted COEFFICIENTS =
            new Counted("koefficient", "koefficienter", "coefficient", "coefficients");

    private List<Problem> enough(Cells cells) {
        List<Problem> problems = new ArrayList<>();
        int number = cells.used().size();
        if (number < names.size() + 1) {
            Words rows = TOO_FEW.of(number);
            Words coefficients = COEFFICIENTS.of(names.size() + 1);
            problems.add(Problem.at("", rows.sv() + " " + coefficients.sv(), rows.en() + " " + coefficients.en()));
        }
        if (number > 0 && (cells.events() == 0 || cells.events() == cells.pupils())) {
            problems.add(Problem.at(
                    "",
                    "händelsen gäller ingen elev, eller alla: det finns inget att skatta",
                    "the event is of no pupil, or of all: there is nothing to estimate"));
        }
        return problems;
    }

    private void scale(int column, Cells cells, List<Problem> problems) {
        double first = cells.used().get(0).figures()[column];
        if (cells.used().stream().allMatch(each -> each.figures()[column] == first)) {
            problems.add(Problem.at(
                    cells.places().get(column),
                    "%s är lika på alla rader och kan inte förklara något".formatted(names.get(column)),
                    "%s is the same on every row and can explain nothing".formatted(names.get(column))));
        }
        means[column] = mean(cells, each -> each.figures()[column]);
        deviations[column] = Math.sqrt(mean(cells, each -> square(each.figures()[column] - means[column])));
    }

    /** Over the pupils. */
    private static double mean(Cells cells, ToDoubleFunction<Cell> number) {
        return cells.used().stream()
                        .mapToDouble(each -> each.pupils() * number.applyAsDouble(each))
                        .sum()
                / cells.pupils();
    }

    private static double square(double number) {
        return number * number;
    }

    private double[] row(Cell cell) {
        double[] row = new double[names.size() + 1];
        row[0] = 1;
        for (int column = 0; column < names.size(); column++) {
            row[column + 1] = (cell.figures()[column] - means[column]) / deviations[column];
        }
        return row;
    }

    private RealMatrix correlations(Cells cells) {
        RealMatrix matrix = new Array2DRowRealMatrix(names.size(), names.size());
        for (int row = 0; row < cells.used().size(); row++) {
            RealVector scaled = rows.getRowVector(row).getSubVector(1, names.size());
            double part = (double) cells.used().get(row).pupils() / cells.pupils();
            matrix = matrix.add(scaled.outerProduct(scaled).scalarMultiply(part));
        }
        return matrix;
    }

    private List<Problem> dependent(Cells cells) {
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(correlations);
        int last = names.size() - 1;
        if (eigen.getEigenvalue(last) >= NOTHING) {
            return List.of();
        }
        RealVector direction = eigen.getEigenvector(last);
        List<Integer> related = IntStream.rangeClosed(0, last)
                .filter(each -> Math.abs(direction.getEntry(each)) > VISIBLE)
                .boxed()
                .toList();
        String together = related.stream().map(names::get).collect(Collectors.joining(", "));
        return List.of(Problem.at(
                cells.places().get(related.get(related.size() - 1)),
                "%s följer av varandra: stryk en av dem".formatted(together),
                "%s follow from each other: leave one of them out".formatted(together)));
    }

    RealMatrix rows() {
        return rows;
    }

    /** The square root of the greatest eigenvalue of the correlations over the least: 1 where they are all zero. */
    double condition() {
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(correlations);
        return Math.sqrt(eigen.getEigenvalue(0) / eigen.getEigenvalue(names.size() - 1));
    }

    /** How many times a covariate's relation to the others makes the variance of its coefficient larger, 1 and up. */
    double inflation(int covariate) {
        return MatrixUtils.inverse(correlations).getEntry(covariate, covariate);
    }

    /** What turns coefficients of the scaled covariates into those of the covariates as they are. */
    RealMatrix unscaling() {
        RealMatrix matrix = MatrixUtils.createRealIdentityMatrix(names.size() + 1);
        for (int column = 0; column < names.size(); column++) {
            matrix.setEntry(column + 1, column + 1, 1 / deviations[column]);
            matrix.setEntry(0, column + 1, -means[column] / deviations[column]);
        }
        return matrix;
    }
}
