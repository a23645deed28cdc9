package se.likvard.chart;

import java.util.ArrayList;
import java.util.List;
import se.likvard.chart.Shape.Anchor;
import se.likvard.chart.Shape.Box;
import se.likvard.chart.Shape.Label;
import se.likvard.chart.Shape.Line;

/**
 * How a number of things is divided as something varies: a column for each step, of parts on each other.
 *
 * @param columns in order
 * @param looks of the parts, from below
 */
public record Columns(List<Column> columns, List<String> looks) {

    private static final int HEIGHT = 240;
    private static final int TOP = 20;
    private static final int BOTTOM = 205;
    private static final double MARGIN = 1;
    /** So many names stand beside each other; of more, some are left out. */
    private static final int NAMED = 12;

    /**
     * A column.
     *
     * @param name of the step
     * @param parts from below, as many as there are looks; together at most the whole
     * @param shown the lowest part in words
     * @param whole what the height of the chart stands for
     */
    public record Column(String name, List<Integer> parts, String shown, int whole) {}

    /** The chart, as wide as its place. */
    public Drawing drawing(String title, String description) {
        List<Shape> shapes = new ArrayList<>();
        int every = Math.max(1, (columns.size() + NAMED - 1) / NAMED);
        for (int column = 0; column < columns.size(); column++) {
            draw(column, column % every == 0, shapes);
        }
        shapes.add(new Line(MARGIN, BOTTOM, 100 - MARGIN, BOTTOM, "zero"));
        return new Drawing(Drawing.FLUID, HEIGHT, title, description, shapes);
    }

    private void draw(int column, boolean named, List<Shape> shapes) {
        Column each = columns.get(column);
        double slot = (100 - 2 * MARGIN) / columns.size();
        double left = MARGIN + column * slot;
        Axis axis = new Axis(0, Math.max(1, each.whole()), BOTTOM, TOP);
        int below = 0;
        for (int part = 0; part < looks.size(); part++) {
            int above = below + each.parts().get(part);
            shapes.add(new Box(
                    left + 0.1 * slot, axis.at(above), 0.8 * slot, axis.at(below) - axis.at(above), looks.get(part)));
            below = above;
        }
        if (named) {
            shapes.add(new Label(left + 0.5 * slot, BOTTOM + 16, Anchor.MIDDLE, each.name(), "small"));
            shapes.add(new Label(left + 0.5 * slot, BOTTOM + 30, Anchor.MIDDLE, each.shown(), "strong"));
        }
    }
}
