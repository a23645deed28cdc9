package se.likvard.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import se.likvard.chart.Shape.Anchor;
import se.likvard.chart.Shape.Box;
import se.likvard.chart.Shape.Label;
import se.likvard.chart.Shape.Line;

/**
 * What changes for each of some things, in their order: to the right or upwards what gets more, the other way what gets less.
 * A few have a named row each; many are bars beside each other, with the means of their groups across.
 *
 * @param changes in the order in which they are to be read
 * @param means of groups of them, in the same order
 * @param first what stands at the first of many, as "highest index"
 * @param last what stands at the last
 */
public record Changes(List<Change> changes, List<Mean> means, String first, String last) {

    /** The look of a mean. */
    public static final String MEAN = "mean";

    /** So many rows can be named on a page of paper. */
    private static final int MOST_ROWS = 24;

    private static final int ROW = 36;
    private static final int BAR = 12;
    private static final int HEIGHT = 310;
    private static final int TOP = 26;
    private static final int BOTTOM = 268;
    private static final double MARGIN = 1;

    /**
     * A change.
     *
     * @param figure below zero for less
     * @param shown the figure in words
     */
    public record Change(String name, double figure, String shown) {}

    /** The mean of so many changes in a row. */
    public record Mean(int number, double figure) {}

    /** Whether they are too many to be named. */
    public boolean isDense() {
        return changes.size() > MOST_ROWS;
    }

    /** The chart, as wide as its place. */
    public Drawing drawing(String title, String description) {
        List<Shape> shapes = new ArrayList<>();
        if (!isDense()) {
            rows(shapes);
            return new Drawing(Drawing.FLUID, ROW * changes.size() + 4, title, description, shapes);
        }
        bars(shapes);
        means(shapes);
        extreme(shapes, Comparator.comparingDouble(Change::figure));
        extreme(shapes, Comparator.comparingDouble(Change::figure).reversed());
        shapes.add(new Label(MARGIN, HEIGHT - 8, Anchor.START, first, "small"));
        shapes.add(new Label(100 - MARGIN, HEIGHT - 8, Anchor.END, last, "small"));
        return new Drawing(Drawing.FLUID, HEIGHT, title, description, shapes);
    }

    private void rows(List<Shape> shapes) {
        Axis axis = axis(MARGIN, 100 - MARGIN);
        double zero = axis.at(0);
        for (int row = 0; row < changes.size(); row++) {
            Change each = changes.get(row);
            double top = row * ROW + 18.0;
            double end = axis.at(each.figure());
            shapes.add(new Label(MARGIN, top - 4, Anchor.START, each.name(), "name"));
            shapes.add(new Label(100 - MARGIN, top - 4, Anchor.END, each.shown(), "strong"));
            shapes.add(new Box(Math.min(zero, end), top, Math.abs(end - zero), BAR, look(each)));
            shapes.add(new Line(zero, top - 2, zero, top + BAR + 2, "zero"));
        }
    }

    private void bars(List<Shape> shapes) {
        Axis axis = axis(BOTTOM, TOP);
        double zero = axis.at(0);
        for (int bar = 0; bar < changes.size(); bar++) {
            Change each = changes.get(bar);
            double end = axis.at(each.figure());
            shapes.add(new Box(x(bar), Math.min(zero, end), 0.8 * slot(), Math.abs(end - zero), look(each)));
        }
        shapes.add(new Line(MARGIN, zero, 100 - MARGIN, zero, "zero"));
    }

    private void means(List<Shape> shapes) {
        Axis axis = axis(BOTTOM, TOP);
        int begun = 0;
        for (Mean each : means) {
            double y = axis.at(each.figure());
            shapes.add(new Line(x(begun), y, x(begun + each.number()) - 0.2 * slot(), y, MEAN));
            begun += each.number();
        }
    }

    /** Names the greatest change in an order, at its end of the chart. */
    private void extreme(List<Shape> shapes, Comparator<Change> order) {
        Change most = changes.stream().max(order).orElseThrow();
        int bar = changes.indexOf(most);
        boolean left = bar < changes.size() / 2;
        double y = most.figure() > 0 ? TOP - 8 : BOTTOM + 14;
        shapes.add(new Label(
                left ? x(bar) : x(bar + 1),
                y,
                left ? Anchor.START : Anchor.END,
                most.name() + " " + most.shown(),
                "strong halo"));
    }

    private double slot() {
        return (100 - 2 * MARGIN) / changes.size();
    }

    private double x(int bar) {
        return MARGIN + bar * slot();
    }

    private static String look(Change change) {
        return change.figure() < 0 ? "less" : "more";
    }

    /** Over all changes and zero. */
    private Axis axis(double start, double end) {
        double least = Math.min(0, figures().min().orElse(0));
        double most = Math.max(0, figures().max().orElse(0));
        return least < most ? new Axis(least, most, start, end) : new Axis(-1, 1, start, end);
    }

    private DoubleStream figures() {
        return changes.stream().mapToDouble(Change::figure);
    }
}
