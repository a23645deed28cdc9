package se.likvard.allocation.index;

import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The greatest likelihood of a binomial logistic regression by Newton's method, which is the same as least squares that are
 * weighted anew in each step. The log-likelihood is concave, so where a step that does not lessen it ends, it is greatest.
 */
final class Newton {

    private static final int STEPS = 60;
    private static final int HALVINGS = 30;
    private static final double SMALL = 1e-11;

    /** A likelihood that is less by this part of itself is as great: the rest is rounding. */
    private static final double ROUNDING = 1e-11;

    private final List<Cell> cells;
    private final RealMatrix rows;

    Newton(List<Cell> cells, RealMatrix rows) {
        this.cells = cells;
        this.rows = rows;
    }

    /**
     * A maximum.
     *
     * @param coefficients of the rows' columns
     * @param covariance the inverse of Fisher's information
     */
    record Maximum(RealVector coefficients, RealMatrix covariance) {}

    /** The maximum; empty where no finite coefficients reach it. */
    Optional<Maximum> find() {
        RealVector at = start();
        try {
            for (int step = 0; step < STEPS; step++) {
                RealVector move = solver(at).solve(residuals(at));
                at = better(at, move);
                if (move.getLInfNorm() < SMALL) {
                    RealMatrix root = solver(at).getInverse();
                    return Optional.of(new Maximum(at, root.multiplyTransposed(root)));
                }
            }
        } catch (MathIllegalArgumentException singular) {
            return Optional.empty(); // every fitted share has come to 0 or 1
        }
        return Optional.empty();
    }

    private RealVector start() {
        double events = cells.stream().mapToInt(Cell::events).sum();
        double pupils = cells.stream().mapToInt(Cell::pupils).sum();
        RealVector start = new ArrayRealVector(rows.getColumnDimension());
        start.setEntry(0, StrictMath.log(events / (pupils - events)));
        return start;
    }

    private DecompositionSolver solver(RealVector at) {
        RealMatrix weighted = new Array2DRowRealMatrix(rows.getRowDimension(), rows.getColumnDimension());
        for (int row = 0; row < cells.size(); row++) {
            weighted.setRowVector(row, rows.getRowVector(row).mapMultiply(weight(row, at)));
        }
        return new QRDecomposition(weighted).getSolver();
    }

    /** The standard deviation of a cell's events. */
    private double weight(int row, RealVector at) {
        double share = share(row, at);
        return Math.sqrt(cells.get(row).pupils() * share * (1 - share));
    }

    private RealVector residuals(RealVector at) {
        RealVector residuals = new ArrayRealVector(cells.size());
        for (int row = 0; row < cells.size(); row++) {
            Cell cell = cells.get(row);
            double expected = cell.pupils() * share(row, at);
            double weight = weight(row, at);
            residuals.setEntry(row, weight == 0 ? 0 : (cell.events() - expected) / weight);
        }
        return residuals;
    }

    private double share(int row, RealVector at) {
        return Logistic.share(rows.getRowVector(row).dotProduct(at));
    }

    /** The whole step, or the greatest part of it by halves that does not lessen the likelihood. */
    private RealVector better(RealVector at, RealVector move) {
        double least = likelihood(at) * (1 + ROUNDING);
        RealVector part = move;
        for (int halving = 0; halving < HALVINGS && likelihood(at.add(part)) < least; halving++) {
            part = part.mapMultiply(0.5);
        }
        return at.add(part);
    }

    private double likelihood(RealVector at) {
        double sum = 0;
        for (int row = 0; row < cells.size(); row++) {
            sum += Logistic.likelihood(cells.get(row), rows.getRowVector(row).dotProduct(at));
        }
        return sum;
    }
}
