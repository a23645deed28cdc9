package se.likvard.document;

import java.util.List;

/** A part of a text, one after the other. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for a part, 2 for what stands in it, 3 below
     */
    record Heading(int level, String text) implements Block {}

    /** A paragraph. */
    record Paragraph(Look look, String text) implements Block {}

    /** A list. */
    record Items(List<Item> items) implements Block {}

    /** An item, and those under it. */
    record Item(String text, List<Item> parts) {}

    /**
     * A table. Its first column says what each row is about.
     *
     * @param head what the columns are called; empty for a table of names and values
     * @param widths of the columns, in tenths of the line; as many as there are columns
     */
    record Table(List<String> head, List<Integer> widths, List<List<String>> rows) implements Block {}

    /**
     * A place for the reader to write in.
     *
     * @param lines its height
     */
    record Space(String label, int lines) implements Block {}

    /** How a paragraph looks. */
    enum Look {
        TITLE("Title"),
        SUBTITLE("Subtitle"),
        TEXT("Text_20_body"),
        /** What matters most, in bold. */
        STRONG("Strong"),
        /** What stands beside the text: sources, notes. */
        SMALL("Small");

        private final String style;

        Look(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }
}
