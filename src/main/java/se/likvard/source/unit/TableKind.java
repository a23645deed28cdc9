package se.likvard.source.unit;

import java.util.List;
import se.likvard.value.Words;

/** A kind of plain table: a header on top, and one thing per row. */
interface TableKind {

    /** What the table is. */
    Words title();

    /** The columns that are read; all of them must be there. */
    List<String> headings();

    /** Begins a file. */
    Rows begin(Findings findings);

    /** Takes the rows of one file. */
    interface Rows {

        /** Tells what a row says, unless it turns out faulty. */
        void take(Entry entry);

        /** Tells what only the whole file says. */
        default void end() {}
    }
}
