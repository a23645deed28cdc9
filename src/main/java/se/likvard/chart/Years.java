package se.likvard.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.chart.Shape.Anchor;
import se.likvard.chart.Shape.Box;
import se.likvard.chart.Shape.Label;
import se.likvard.chart.Shape.Line;
import se.likvard.chart.Shape.Mark;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/**
 * One of several small charts on the same axes: a figure year by year against a band.
 *
 * @param years in order
 * @param least the least figure on the axis
 * @param most the greatest figure on the axis
 */
public record Years(List<Year> years, BigDecimal least, BigDecimal most) {

    private static final int WIDTH = 260;
    private static final int HEIGHT = 150;
    private static final int LEFT = 30;
    private static final int RIGHT = 252;
    private static final int TOP = 12;
    private static final int BOTTOM = 122;

    /**
     * A year.
     *
     * @param label how it is written under the chart
     * @param figure what is known of the figure; what is not applicable or none leaves its place empty
     * @param band the figures that most others lie between, where they are known
     * @param shown the figure in words, for the newest year that has one
     */
    public record Year(String label, Value<BigDecimal> figure, Optional<Band> band, String shown) {}

    /** The band: its lower edge, middle and upper edge. */
    public record Band(BigDecimal low, Optional<BigDecimal> middle, Optional<BigDecimal> high) {}

    /** The chart. */
    public Drawing drawing(String title, String description) {
        List<Shape> shapes = new ArrayList<>();
        each(shapes, this::band);
        grid(shapes);
        line(shapes);
        each(shapes, this::figure);
        each(shapes, this::label);
        newest(shapes);
        return new Drawing(WIDTH, HEIGHT, title, description, shapes);
    }

    private interface Part {
        void draw(int index, Year year, List<Shape> shapes);
    }

    private void each(List<Shape> shapes, Part part) {
        for (int i = 0; i < years.size(); i++) {
            part.draw(i, years.get(i), shapes);
        }
    }

    private void grid(List<Shape> shapes) {
        for (BigDecimal figure : List.of(least, most)) {
            double y = y(figure);
            shapes.add(new Line(LEFT, y, RIGHT, y, "grid"));
            shapes.add(new Label(LEFT - 4, y + 4, Anchor.END, figure.toPlainString(), "small"));
        }
    }

    private void band(int index, Year year, List<Shape> shapes) {
        double left = x(index) - step() / 2;
        year.band().ifPresent(band -> {
            band.high().ifPresent(high -> shapes.add(new Box(left, y(high), step(), y(band.low()) - y(high), "band")));
            band.middle()
                    .ifPresent(middle -> shapes.add(new Line(left, y(middle), left + step(), y(middle), "middle")));
            shapes.add(new Line(left, y(band.low()), left + step(), y(band.low()), "edge"));
        });
        if (year.figure() instanceof Unknown) {
            shapes.add(new Box(left, TOP, step(), BOTTOM - TOP, "unknown"));
            shapes.add(new Label(x(index), (TOP + BOTTOM) / 2.0 + 4, Anchor.MIDDLE, "?", "strong"));
        }
    }

    /** A line between two years in a row that are both known exactly: what is not known is not bridged. */
    private void line(List<Shape> shapes) {
        for (int i = 1; i < years.size(); i++) {
            Optional<BigDecimal> before = years.get(i - 1).figure().exact();
            Optional<BigDecimal> now = years.get(i).figure().exact();
            if (before.isPresent() && now.isPresent()) {
                shapes.add(new Line(x(i - 1), y(before.get()), x(i), y(now.get()), "course"));
            }
        }
    }

    private void figure(int index, Year year, List<Shape> shapes) {
        Value<BigDecimal> figure = year.figure();
        if (figure.exact().isPresent()) {
            boolean below = isBelow(year, figure.exact().get());
            shapes.add(new Mark(
                    x(index), y(figure.exact().get()), below ? Sign.DOWNWARD : Sign.DOT, below ? "below" : "point"));
        } else if (figure.lowest().isPresent() && figure.highest().isPresent()) {
            double top = y(figure.highest().get());
            double height = Math.max(2, y(figure.lowest().get()) - top);
            shapes.add(new Box(x(index) - 4, top, 8, height, "interval"));
        }
    }

    private void label(int index, Year year, List<Shape> shapes) {
        boolean every = years.size() <= 6 || (years.size() - 1 - index) % 2 == 0;
        if (every) {
            shapes.add(new Label(x(index), BOTTOM + 18, Anchor.MIDDLE, year.label(), "small"));
        }
    }

    private void newest(List<Shape> shapes) {
        for (int i = years.size() - 1; i >= 0; i--) {
            Year year = years.get(i);
            if (year.figure().exact().isPresent()) {
                double y = y(year.figure().exact().get());
                double above = y - 9 < TOP + 4 ? y + 20 : y - 9;
                boolean last = i == years.size() - 1;
                shapes.add(new Label(
                        last ? RIGHT : x(i), above, last ? Anchor.END : Anchor.MIDDLE, year.shown(), "strong halo"));
                return;
            }
        }
    }

    private static boolean isBelow(Year year, BigDecimal figure) {
        return year.band().filter(band -> figure.compareTo(band.low()) < 0).isPresent();
    }

    private double step() {
        return (double) (RIGHT - LEFT) / years.size();
    }

    private double x(int index) {
        return LEFT + step() * (index + 0.5);
    }

    private double y(BigDecimal figure) {
        return new Axis(least.doubleValue(), most.doubleValue(), BOTTOM, TOP).at(figure.doubleValue());
    }

    /** The tens around all that is drawn in some charts, so that they can share their axis. */
    public static List<BigDecimal> tens(Stream<BigDecimal> figures) {
        List<BigDecimal> all = figures.sorted().toList();
        if (all.isEmpty()) {
            return List.of(BigDecimal.ZERO, BigDecimal.TEN);
        }
        BigDecimal least = all.get(0).divideToIntegralValue(BigDecimal.TEN);
        BigDecimal most =
                all.get(all.size() - 1).divideToIntegralValue(BigDecimal.TEN).add(BigDecimal.ONE);
        return List.of(tens(least), tens(most));
    }

    private static BigDecimal tens(BigDecimal number) {
        return number.multiply(BigDecimal.TEN).setScale(0, RoundingMode.UNNECESSARY);
    }
}
