package se.likvard.allocation.index;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How well an estimate fits its data.
 *
 * @param rows that it rests on
 * @param logLikelihood of the pupils one by one, so that it does not depend on how they are parted into rows
 * @param nullLogLikelihood the same without covariates
 * @param deviance of the rows, from shares that fit each row exactly
 * @param nullDeviance the same without covariates
 * @param pearson Pearson's chi-square of the rows
 * @param freedom rows less coefficients, 0 and up
 * @param individual whether every row is one pupil
 */
public record Fit(
        int rows,
        int pupils,
        int events,
        double logLikelihood,
        double nullLogLikelihood,
        double deviance,
        double nullDeviance,
        double pearson,
        int freedom,
        boolean individual) {

    /** Of cells with a log-odds each. */
    static Fit of(List<Cell> cells, double[] logOdds, int coefficients) {
        int pupils = cells.stream().mapToInt(Cell::pupils).sum();
        int events = cells.stream().mapToInt(Cell::events).sum();
        double[] without = new double[cells.size()];
        Arrays.fill(without, StrictMath.log((double) events / (pupils - events)));
        double pearson = 0;
        for (int row = 0; row < cells.size(); row++) {
            double share = Logistic.share(logOdds[row]);
            double expected = cells.get(row).pupils() * share;
            double excess = cells.get(row).events() - expected;
            pearson += excess * excess / (expected * (1 - share));
        }
        return new Fit(
                cells.size(),
                pupils,
                events,
                logLikelihood(cells, logOdds),
                logLikelihood(cells, without),
                deviance(cells, logOdds),
                deviance(cells, without),
                pearson,
                cells.size() - coefficients,
                cells.stream().allMatch(each -> each.pupils() == 1));
    }

    private static double logLikelihood(List<Cell> cells, double[] logOdds) {
        double sum = 0;
        for (int row = 0; row < cells.size(); row++) {
            sum += Logistic.likelihood(cells.get(row), logOdds[row]);
        }
        return sum;
    }

    private static double deviance(List<Cell> cells, double[] logOdds) {
        double sum = 0;
        for (int row = 0; row < cells.size(); row++) {
            Cell cell = cells.get(row);
            double share = Logistic.share(logOdds[row]);
            sum += Logistic.excess(cell.events(), cell.pupils() * share);
            sum += Logistic.excess(cell.pupils() - cell.events(), cell.pupils() * (1 - share));
        }
        return 2 * sum;
    }

    /** McFadden's pseudo-R²: how much less unlikely the data are with the covariates, 0–1. */
    public double mcFadden() {
        return 1 - logLikelihood / nullLogLikelihood;
    }

    /** Akaike's criterion, of the pupils one by one. */
    public double aic() {
        return 2 * (rows - freedom - logLikelihood);
    }

    /** Pearson's chi-square for each degree of freedom, about 1 by chance alone; empty where rows cannot tell. */
    public OptionalDouble dispersion() {
        return freedom == 0 || individual ? OptionalDouble.empty() : OptionalDouble.of(pearson / freedom);
    }
}
