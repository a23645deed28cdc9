package se.likvard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.likvard.chart.Shape.Anchor;
import se.likvard.chart.Shape.Box;
import se.likvard.chart.Shape.Curve;
import se.likvard.chart.Shape.Label;

/**
 * Things in a ring around a spiral; those that hold are joined by arrows, round and round.
 *
 * @param nodes in the order of the ring, at least one
 */
public record Ring(List<Node> nodes) {

    private static final int WIDTH = 340;
    private static final int HEIGHT = 300;
    private static final double MIDDLE_X = WIDTH / 2.0;
    private static final double MIDDLE_Y = HEIGHT / 2.0;
    private static final double RADIUS_X = 116;
    private static final double RADIUS_Y = 122;
    private static final double BOX_WIDTH = 106;
    private static final double BOX_HEIGHT = 42;
    /** Room for the point of an arrow. */
    private static final double POINT = 12;

    private static final int STEPS = 72;

    /** Whether a node holds. */
    public enum State {
        HOLDS("holds"),
        NOT("not"),
        OPEN("open");

        private final String look;

        State(String look) {
            this.look = look;
        }
    }

    /**
     * A node.
     *
     * @param name in few words: one or two lines
     * @param state in words
     */
    public record Node(List<String> name, State holds, String state) {}

    /** The ring, with words in its middle. */
    public Drawing drawing(String title, String description, List<String> middle) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Curve(spiral(), "spiral"));
        arrows(shapes);
        IntStream.range(0, nodes.size()).forEach(i -> node(i, shapes));
        for (int i = 0; i < middle.size(); i++) {
            double y = MIDDLE_Y + 4 + 16 * (i - (middle.size() - 1) / 2.0);
            shapes.add(new Label(MIDDLE_X, y, Anchor.MIDDLE, middle.get(i), "strong halo"));
        }
        return new Drawing(WIDTH, HEIGHT, title, description, shapes);
    }

    private void arrows(List<Shape> shapes) {
        List<Integer> holding = IntStream.range(0, nodes.size())
                .filter(i -> nodes.get(i).holds() == State.HOLDS)
                .boxed()
                .toList();
        for (int i = 0; i < holding.size() && holding.size() > 1; i++) {
            double from = angle(holding.get(i));
            double to = angle(holding.get((i + 1) % holding.size()));
            arrow(from, to <= from ? to + 2 * StrictMath.PI : to, shapes);
        }
    }

    /** The part of the ring that lies between two boxes, with its point before the second. */
    private static void arrow(double from, double to, List<Shape> shapes) {
        List<Double> free = IntStream.rangeClosed(0, STEPS)
                .mapToObj(i -> from + (to - from) * i / STEPS)
                .filter(angle -> !isInBox(angle, from, 2) && !isInBox(angle, to, POINT))
                .toList();
        if (free.isEmpty()) {
            return;
        }
        StringBuilder path = new StringBuilder();
        free.forEach(angle -> path.append(path.isEmpty() ? "M" : "L").append(point(x(angle), y(angle))));
        shapes.add(new Curve(path.toString(), "arrow"));
        shapes.add(new Curve(head(free.get(free.size() - 1)), "head"));
    }

    /** Whether a place on the ring lies in the box at another, or so near. */
    private static boolean isInBox(double angle, double box, double margin) {
        return StrictMath.abs(x(angle) - x(box)) < BOX_WIDTH / 2 + margin
                && StrictMath.abs(y(angle) - y(box)) < BOX_HEIGHT / 2 + margin;
    }

    private static String head(double angle) {
        double x = x(angle);
        double y = y(angle);
        double along = StrictMath.atan2(RADIUS_Y * StrictMath.cos(angle), -RADIUS_X * StrictMath.sin(angle));
        return "M" + point(x + 11 * StrictMath.cos(along), y + 11 * StrictMath.sin(along))
                + "L" + point(x + 7 * StrictMath.cos(along + 2.3), y + 7 * StrictMath.sin(along + 2.3))
                + "L" + point(x + 7 * StrictMath.cos(along - 2.3), y + 7 * StrictMath.sin(along - 2.3)) + "z";
    }

    private void node(int index, List<Shape> shapes) {
        Node node = nodes.get(index);
        double x = x(angle(index));
        double y = y(angle(index));
        shapes.add(new Box(x - BOX_WIDTH / 2, y - BOX_HEIGHT / 2, BOX_WIDTH, BOX_HEIGHT, "node " + node.holds().look));
        int lines = node.name().size() + 1;
        for (int i = 0; i < lines; i++) {
            boolean last = i == lines - 1;
            double baseline = y + 4 + 13 * (i - (lines - 1) / 2.0);
            String text = last ? node.state() : node.name().get(i);
            shapes.add(new Label(x, baseline, Anchor.MIDDLE, text, last ? "small" : "small bold"));
        }
    }

    private static String spiral() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i <= 60; i++) {
            double angle = i / 60.0 * 5 * StrictMath.PI;
            double radius = 76 * (1 - i / 75.0);
            path.append(i == 0 ? "M" : "L")
                    .append(point(
                            MIDDLE_X + radius * StrictMath.cos(angle), MIDDLE_Y + radius * StrictMath.sin(angle)));
        }
        return path.toString();
    }

    private double angle(int index) {
        return 2 * StrictMath.PI * index / nodes.size() - StrictMath.PI / 2;
    }

    private static double x(double angle) {
        return MIDDLE_X + RADIUS_X * StrictMath.cos(angle);
    }

    private static double y(double angle) {
        return MIDDLE_Y + RADIUS_Y * StrictMath.sin(angle);
    }

    private static String point(double x, double y) {
        return Drawing.digits(x) + " " + Drawing.digits(y);
    }
}
