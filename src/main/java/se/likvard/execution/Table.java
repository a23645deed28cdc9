package se.likvard.execution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of one type, in the order given, and by the text in a field. */
final class Table {

    private final List<Row> rows = new ArrayList<>();
    private final List<@Nullable Index> indices = new ArrayList<>();
    private Row[] all = new Row[0];

    Table(int fields) {
        for (int field = Columns.THIS; field < fields; field++) {
            indices.add(null);
        }
    }

    void add(Row row) {
        rows.add(row);
        indices.replaceAll(any -> null);
    }

    Row[] all() {
        if (all.length != rows.size()) {
            all = rows.toArray(Row[]::new);
        }
        return all;
    }

    /** Those whose field is a text, and those of which it is not known. */
    Index by(int field) {
        Index index = indices.get(field - Columns.THIS);
        if (index == null) {
            index = new Index(all(), field);
            indices.set(field - Columns.THIS, index);
        }
        return index;
    }
}
