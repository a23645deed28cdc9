package se.likvard.allocation.index;

/** Shares and their log-odds. The same bits on every machine. */
final class Logistic {

    private Logistic() {}

    /** The share whose log-odds these are. */
    static double share(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    /** The logarithm of the likelihood of a cell's pupils, one by one; without loss where the share is near 0 or 1. */
    static double likelihood(Cell cell, double logOdds) {
        double more = Math.max(0, logOdds);
        double size = StrictMath.log1p(StrictMath.exp(-Math.abs(logOdds)));
        return cell.events() * logOdds - cell.pupils() * (more + size);
    }

    /** {@code number · log(number / expected)}; 0 of none. */
    static double excess(double number, double expected) {
        return number == 0 ? 0 : number * StrictMath.log(number / expected);
    }
}
