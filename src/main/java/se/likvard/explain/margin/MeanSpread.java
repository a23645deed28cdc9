package se.likvard.explain.margin;

import org.hipparchus.special.Erf;

/**
 * How units' mean values spread in the country, and how much one unit's changes from year to year. A change is the
 * difference of two years, so its spread is √2 times the noise of one year.
 *
 * @param mean of the country's units
 * @param deviation of the country's units, in one year
 * @param change standard deviation of the change from one year to the next; less than √2 times the deviation
 */
record MeanSpread(double mean, double deviation, double change) {

    MeanSpread {
        if (change <= 0 || change * change / 2 >= deviation * deviation) {
            throw new IllegalArgumentException(
                    "units that spread by %s do not change by %s".formatted(deviation, change));
        }
    }

    /**
     * The chance that a new year with the same underlying value falls below a limit: normal, with the noise of the new year
     * and what the year that is known leaves open of the underlying value.
     */
    double below(double known, double limit) {
        double noise = change * change / 2;
        double belief = 1 - noise / (deviation * deviation); // how much of a difference between units is lasting
        double expected = mean + belief * (known - mean);
        double spread = Math.sqrt(noise + belief * noise);
        return Erf.erfc((expected - limit) / (spread * Math.sqrt(2))) / 2;
    }
}
