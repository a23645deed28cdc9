package se.likvard.chart;

/**
 * From figures to places along a line.
 *
 * @param least the figure at {@code start}
 * @param most the figure at {@code end}, greater than {@code least}
 */
public record Axis(double least, double most, double start, double end) {

    /** @throws IllegalArgumentException if the figures are not in order */
    public Axis {
        if (!(least < most)) {
            throw new IllegalArgumentException(least + " is not less than " + most);
        }
    }

    /** The place of a figure; what lies outside is at the nearest end. */
    public double at(double figure) {
        double within = Math.min(most, Math.max(least, figure));
        return start + (within - least) / (most - least) * (end - start);
    }
}
