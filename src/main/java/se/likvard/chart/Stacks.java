package se.likvard.chart;

import java.util.ArrayList;
import java.util.List;
import se.likvard.chart.Shape.Anchor;
import se.likvard.chart.Shape.Box;
import se.likvard.chart.Shape.Label;

/**
 * How some wholes are made up, a bar each below one another on the same scale, with the parts in the same order: small
 * multiples that can be read down the page.
 */
public record Stacks(List<Stack> stacks) {

    private static final int ROW = 48;
    private static final int BAR = 22;
    private static final double MARGIN = 1;
    /** Per cent of the width that a number needs, and a word with its number. */
    private static final double NUMBER = 5;

    private static final double WORD = 16;

    /**
     * A whole.
     *
     * @param shown what stands at the end of its line, as how much it is
     * @param parts in order; those of nothing are not drawn
     */
    public record Stack(String name, String shown, List<Part> parts) {}

    /**
     * A part.
     *
     * @param share of the whole, 0–1
     * @param number how much it is
     * @param word what it is, where there is room
     */
    public record Part(double share, String number, String word, String look) {}

    /** The chart, as wide as its place. */
    public Drawing drawing(String title, String description) {
        List<Shape> shapes = new ArrayList<>();
        for (int row = 0; row < stacks.size(); row++) {
            Stack each = stacks.get(row);
            double top = row * ROW + 20.0;
            shapes.add(new Label(MARGIN, top - 5, Anchor.START, each.name(), "name"));
            shapes.add(new Label(100 - MARGIN, top - 5, Anchor.END, each.shown(), "small"));
            parts(each, top, shapes);
        }
        return new Drawing(Drawing.FLUID, ROW * stacks.size() + 4, title, description, shapes);
    }

    private static void parts(Stack stack, double top, List<Shape> shapes) {
        double x = MARGIN;
        for (Part each : stack.parts()) {
            double width = each.share() * (100 - 2 * MARGIN);
            if (width > 0) {
                shapes.add(new Box(x, top, width, BAR, "stack " + each.look()));
            }
            if (width >= NUMBER) {
                String text = width >= WORD ? each.word() + " " + each.number() : each.number();
                shapes.add(
                        new Label(x + width / 2, top + BAR / 2.0 + 4, Anchor.MIDDLE, text, "instack " + each.look()));
            }
            x += width;
        }
    }
}
