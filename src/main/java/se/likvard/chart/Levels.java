package se.likvard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.likvard.chart.Shape.Anchor;
import se.likvard.chart.Shape.Box;
import se.likvard.chart.Shape.Label;
import se.likvard.chart.Shape.Line;
import se.likvard.chart.Shape.Mark;

/**
 * Rows of levels over some columns, as wide as their place: where each thing stood, or may have stood, on a scale of a few
 * steps.
 *
 * @param columns what stands above each column
 * @param steps what each step is called, in a letter or two, the best first
 */
public record Levels(List<String> columns, List<String> steps, List<Row> rows) {

    private static final int TOP = 20;
    private static final int NAME = 20;
    private static final int STEP = 12;
    private static final int GAP = 14;
    private static final double LEFT = 5;
    private static final double RIGHT = 99;
    private static final int SIZE = 8;

    /** A thing and where it stood in each column; empty where it had no place. */
    public record Row(String name, List<Optional<Reach>> reaches) {}

    /**
     * From one step to another.
     *
     * @param best the first, from 0
     * @param worst the last, at least as great
     */
    public record Reach(int best, int worst) {}

    /** The chart. */
    public Drawing drawing(String title, String description) {
        List<Shape> shapes = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            shapes.add(new Label(x(column), TOP - 6, Anchor.MIDDLE, columns.get(column), "small"));
        }
        for (int row = 0; row < rows.size(); row++) {
            row(rows.get(row), TOP + row * height(), shapes);
        }
        return new Drawing(Drawing.FLUID, TOP + rows.size() * height(), title, description, shapes);
    }

    private int height() {
        return NAME + STEP * (steps.size() - 1) + GAP;
    }

    private void row(Row row, int top, List<Shape> shapes) {
        shapes.add(new Label(LEFT, top + 14, Anchor.START, row.name(), "name halo"));
        for (int step = 0; step < steps.size(); step++) {
            double y = y(top, step);
            shapes.add(new Line(LEFT, y, RIGHT, y, "grid"));
            shapes.add(new Label(LEFT - 1, y + 4, Anchor.END, steps.get(step), "small"));
        }
        for (int column = 0; column < row.reaches().size(); column++) {
            int at = column;
            row.reaches().get(column).ifPresent(each -> reach(each, at, row, top, shapes));
        }
    }

    private void reach(Reach reach, int column, Row row, int top, List<Shape> shapes) {
        double x = x(column);
        if (reach.best() != reach.worst()) {
            double height = y(top, reach.worst()) - y(top, reach.best());
            shapes.add(new Box(x - 0.6, y(top, reach.best()) - SIZE / 2.0, 1.2, height + SIZE, "interval"));
            return;
        }
        Optional<Reach> before = column == 0 ? Optional.empty() : row.reaches().get(column - 1);
        before.filter(each -> each.best() == each.worst())
                .ifPresent(each ->
                        shapes.add(new Line(x(column - 1), y(top, each.best()), x, y(top, reach.best()), "course")));
        shapes.add(new Mark(x, y(top, reach.best()), Sign.DOT, "point"));
    }

    private double x(int column) {
        return LEFT + (RIGHT - LEFT) * (column + 0.5) / columns.size();
    }

    private static double y(int top, int step) {
        return top + NAME + (double) STEP * step + 4;
    }
}
