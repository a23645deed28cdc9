package se.likvard.chart;

/** Signs that differ in form. */
public enum Sign {
    DOT("M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"),
    SQUARE("M-4-4h8v8h-8z"),
    DIAMOND("M0-6L6 0L0 6L-6 0z"),
    TRIANGLE("M0-6L6 5H-6z"),
    DOWNWARD("M0 6L6-5H-6z"),
    /** It goes on after the point. */
    ONWARD("M-3-6L5 0L-3 6z"),
    /** It began before the point. */
    BACKWARD("M3-6L-5 0L3 6z");

    private final String path;

    Sign(String path) {
        this.path = path;
    }

    /** Its outline around the point, in the words of SVG. */
    public String path() {
        return path;
    }
}
