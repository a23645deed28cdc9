package se.likvard.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text at its spaces into lines of a width; a word that is wider than a line is broken where the line ends. */
final class Wrap {

    private final int width;
    private final String hang;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line;
    private boolean empty = true;

    private Wrap(String start, int hang, int width) {
        this.line = new StringBuilder(start);
        this.hang = " ".repeat(hang);
        this.width = width;
    }

    /**
     * The lines of a text.
     *
     * @param start what the first line begins with
     * @param hang how many spaces the others begin with, less than the width
     * @param width the most characters (code points) on a line
     */
    static List<String> lines(String start, int hang, String text, int width) {
        Wrap wrap = new Wrap(start, hang, width);
        for (String word : Plain.of(text).split(" +", -1)) {
            if (!word.isEmpty()) {
                wrap.add(word);
            }
        }
        wrap.lines.add(wrap.line.toString().stripTrailing());
        return List.copyOf(wrap.lines);
    }

    private void add(String word) {
        if (!empty && length(line) + 1 + length(word) > width) {
            next();
        }
        line.append(empty ? "" : " ");
        append(word);
        empty = false;
    }

    private void append(String word) {
        String rest = word;
        while (length(line) + length(rest) > width) {
            int fits = rest.offsetByCodePoints(0, Math.max(0, width - length(line)));
            line.append(rest, 0, fits);
            rest = rest.substring(fits);
            next();
        }
        line.append(rest);
    }

    private void next() {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        line.append(hang);
        empty = true;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
