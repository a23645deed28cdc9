package se.likvard.allocation.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.likvard.allocation.School;
import se.likvard.allocation.UnknownFigure;
import se.likvard.organiser.OrganiserType;

/** Rows to estimate from, and a second way to the estimate: the likelihood written anew, climbed coordinate by coordinate. */
final class Rows {

    private final List<String> covariates;
    private final List<School> rows = new ArrayList<>();

    Rows(String... covariates) {
        this.covariates = List.of(covariates);
    }

    Rows add(int pupils, int events, double... figures) {
        Map<String, BigDecimal> all = new TreeMap<>();
        all.put("pupils", BigDecimal.valueOf(pupils));
        all.put("events", BigDecimal.valueOf(events));
        for (int each = 0; each < figures.length; each++) {
            all.put(covariates.get(each), BigDecimal.valueOf(figures[each]));
        }
        rows.add(School.of("row " + rows.size(), OrganiserType.MUNICIPAL, BigDecimal.TEN, all));
        return this;
    }

    List<School> rows() {
        return rows;
    }

    Specification specification() {
        return new Specification("pupils", "events", covariates, UnknownFigure.Rule.REFUSE);
    }

    Estimate estimate() {
        return Estimate.of(specification(), rows);
    }

    /** Beetles killed by carbon disulphide, by log10 of the dose (Bliss 1935, as in Dobson). */
    static Rows beetles() {
        return new Rows("dose")
                .add(59, 6, 1.6907)
                .add(60, 13, 1.7242)
                .add(62, 18, 1.7552)
                .add(56, 28, 1.7842)
                .add(63, 52, 1.8113)
                .add(59, 53, 1.8369)
                .add(62, 61, 1.8610)
                .add(60, 60, 1.8839);
    }

    /** Launches with a distressed O-ring, by temperature in °F (Dalal, Fowlkes and Hoadley 1989). */
    static Rows launches() {
        int[] sound = {66, 69, 68, 67, 72, 73, 70, 78, 67, 67, 75, 70, 81, 76, 79, 76};
        int[] distressed = {70, 57, 63, 70, 53, 75, 58};
        Rows launches = new Rows("temperature");
        for (int each : sound) {
            launches.add(1, 0, each);
        }
        for (int each : distressed) {
            launches.add(1, 1, each);
        }
        return launches;
    }

    double number(School row, String column) {
        return row.stated(column).number().orElseThrow().doubleValue();
    }

    /** log ∏ p^events (1 − p)^(pupils − events), written out. */
    double logLikelihood(double[] coefficients) {
        double sum = 0;
        for (School row : rows) {
            double odds = coefficients[0];
            for (int each = 0; each < covariates.size(); each++) {
                odds += coefficients[each + 1] * number(row, covariates.get(each));
            }
            double share = Math.exp(odds) / (1 + Math.exp(odds));
            double events = number(row, "events");
            sum += events * Math.log(share) + (number(row, "pupils") - events) * Math.log(1 - share);
        }
        return sum;
    }

    /** The inverse of minus the second differences of the log-likelihood, by Cramer's rule for two coefficients. */
    double[][] covariance(double[] at) {
        double[] step = {Math.abs(at[0]) * 1e-4, Math.abs(at[1]) * 1e-4};
        double[][] hessian = new double[2][2];
        for (int one = 0; one < 2; one++) {
            for (int other = 0; other < 2; other++) {
                hessian[one][other] = -(moved(at, one, step[one], other, step[other])
                                - moved(at, one, step[one], other, -step[other])
                                - moved(at, one, -step[one], other, step[other])
                                + moved(at, one, -step[one], other, -step[other]))
                        / (4 * step[one] * step[other]);
            }
        }
        double determinant = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
        return new double[][] {
            {hessian[1][1] / determinant, -hessian[0][1] / determinant},
            {-hessian[1][0] / determinant, hessian[0][0] / determinant}
        };
    }

    private double moved(double[] at, int one, double by, int other, double andBy) {
        double[] there = at.clone();
        there[one] += by;
        there[other] += andBy;
        return logLikelihood(there);
    }
}
