package se.likvard.chart;

import java.util.ArrayList;
import java.util.List;
import se.likvard.chart.Shape.Box;
import se.likvard.chart.Shape.Mark;

/**
 * A scale of a few steps and where on it something lies: on one step, or on one of several. An ornament beside the words.
 *
 * @param count how many steps there are
 * @param from the first possible step, from 0
 * @param to the last possible step
 */
public record Steps(int count, int from, int to) {

    private static final int STEP = 34;
    private static final int HEIGHT = 16;

    /** The scale. */
    public Drawing drawing() {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean possible = i >= from && i <= to;
            shapes.add(new Box(
                    i * STEP + 1, 1, STEP - 4, HEIGHT - 2, possible ? from == to ? "step on" : "step may" : "step"));
            if (possible && from == to) {
                shapes.add(new Mark(i * STEP + STEP / 2.0 - 1, HEIGHT / 2.0, Sign.DOT, "onstep"));
            }
        }
        return new Drawing(count * STEP, HEIGHT, "", "", shapes);
    }
}
