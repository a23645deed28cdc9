package se.likvard.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.likvard.value.Words;

/** Lines of text in one language, never wider than {@link #WIDTH}; what is written on it is made plain. */
public final class Page {

    static final int WIDTH = 100;
    private static final int DETAIL = 4;
    private static final int LABEL = 15;

    private final Locale language;
    private final StringBuilder text = new StringBuilder();

    /** An empty page in a language. */
    public Page(Locale language) {
        this.language = language;
    }

    /** Words in the language of the page. */
    public String in(Words words) {
        return words.in(language);
    }

    /** Whichever of two texts is in the language of the page. */
    String in(String sv, String en) {
        return in(new Words(sv, en));
    }

    private void blank() {
        text.append('\n');
    }

    /** Writes items one after the other with a blank line between them. */
    <T> void each(List<T> items, Consumer<T> writing) {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                blank();
            }
            writing.accept(items.get(i));
        }
    }

    /** A heading of a part of the report, underlined. */
    public void heading(String heading) {
        blank();
        paragraph(0, heading);
        paragraph(0, "-".repeat(Math.min(WIDTH, heading.codePointCount(0, heading.length()))));
    }

    /** A line that introduces the entries after it, set apart from those before it unless it comes first. */
    void subheading(String heading, boolean first) {
        if (!first) {
            blank();
        }
        paragraph(0, heading);
        blank();
    }

    /** A text whose lines all begin at one column. */
    public void paragraph(int indent, String words) {
        hanging(" ".repeat(indent), indent, words);
    }

    /** The line that an entry begins with, after a mark as "1."; what is too long for it hangs under its text. */
    void entry(String mark, String words) {
        String start = mark + " ".repeat(Math.max(1, DETAIL - mark.length()));
        hanging(start, start.length(), words);
    }

    /** An item of a list: a mark at an indent, and a text that hangs beside it. */
    public void item(int indent, String mark, String words) {
        String start = " ".repeat(indent) + mark + " ";
        hanging(start, start.length(), words);
    }

    /** A line of an entry, with a label before it. */
    void detail(String label, String words) {
        String start = " ".repeat(DETAIL) + label;
        hanging(start + " ".repeat(Math.max(1, DETAIL + LABEL - start.length())), DETAIL + LABEL, words);
    }

    /** A line of a table of two columns; a label that is too wide for its column takes the room it needs. */
    void row(String label, int column, String words) {
        String plain = Plain.of(label);
        int width = plain.codePointCount(0, plain.length());
        boolean fits = width < column;
        hanging(fits ? plain + " ".repeat(column - width) : "", column, fits ? words : plain + " " + words);
    }

    /** A row of a table: a label that goes on below where it is too long, and cells to the right of each column. */
    public void columns(int label, int column, String words, List<String> cells) {
        List<String> lines = Wrap.lines("", 2, words, label - 1);
        StringBuilder first = new StringBuilder(lines.get(0) + " ".repeat(label - length(lines.get(0))));
        for (String cell : cells) {
            String plain = Plain.of(cell);
            first.append(" ".repeat(Math.max(1, column - length(plain)))).append(plain);
        }
        text.append(first.toString().stripTrailing()).append('\n');
        lines.stream().skip(1).forEach(line -> text.append(line).append('\n'));
    }

    private static int length(String plain) {
        return plain.codePointCount(0, plain.length());
    }

    /** A table under an entry; its first column is made as narrow as it takes for the lines to fit. */
    void table(List<List<String>> rows) {
        Table others = new Table();
        rows.forEach(row -> others.row(row.subList(1, row.size())));
        int wide = others.toString().lines().mapToInt(String::length).max().orElse(0);
        int first = Math.max(LABEL, WIDTH - DETAIL - Table.GAP.length() - wide);
        Table table = new Table();
        rows.forEach(row -> table.row(Stream.concat(
                        Stream.of(narrow(Plain.of(row.get(0)), first)),
                        row.stream().skip(1))
                .toList()));
        table.toString()
                .lines()
                .forEach(line -> text.append(" ".repeat(DETAIL)).append(line).append('\n'));
    }

    private static String narrow(String words, int width) {
        return words.codePointCount(0, words.length()) <= width
                ? words
                : words.substring(0, words.offsetByCodePoints(0, width - 1)) + "…";
    }

    private void hanging(String start, int hang, String words) {
        Wrap.lines(start, hang, words, WIDTH).forEach(line -> text.append(line).append('\n'));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
