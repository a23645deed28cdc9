package se.likvard.chart;

/**
 * A part of a drawing. What it looks like is a class of the page's style sheet, so that light, dark and paper can differ;
 * no look differs from another by colour alone.
 */
public sealed interface Shape {

    /** The class of the style sheet. */
    String look();

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, String look) implements Shape {}

    /** A rectangle, from its upper left corner. */
    record Box(double x, double y, double width, double height, String look) implements Shape {}

    /** A sign at a point; it keeps its size when the drawing grows. */
    record Mark(double x, double y, Sign sign, String look) implements Shape {}

    /** A text, which stays text. */
    record Label(double x, double y, Anchor anchor, String text, String look) implements Shape {}

    /**
     * A curve.
     *
     * @param path in the words of SVG; only in a drawing with a width of its own
     */
    record Curve(String path, String look) implements Shape {}

    /** Which part of a text stands at its point. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String svg;

        Anchor(String svg) {
            this.svg = svg;
        }

        /** What SVG calls it. */
        public String svg() {
            return svg;
        }
    }
}
