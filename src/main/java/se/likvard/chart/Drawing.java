package se.likvard.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A picture. Its height is in pixels; so is its width, unless it is as wide as its place: then every x is per cent of that
 * width, and texts keep their size on a phone.
 *
 * @param width in pixels; {@link #FLUID} for the width of its place
 * @param title what it shows; empty for an ornament whose figures stand beside it as text
 * @param description what can be read from it
 */
public record Drawing(int width, int height, String title, String description, List<Shape> shapes) {

    /** As wide as its place. */
    public static final int FLUID = 0;

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** Whether x is per cent. */
    public boolean isFluid() {
        return width == FLUID;
    }

    /** A place or length along the x-axis, as SVG wants it. */
    public String x(double x) {
        return y(x) + (isFluid() ? "%" : "");
    }

    /** A place or length along the y-axis, as SVG wants it; the same digits on every machine. */
    public String y(double y) {
        return digits(y);
    }

    static String digits(double number) {
        BigDecimal rounded =
                BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
