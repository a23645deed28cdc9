package se.likvard.execution;

import java.util.ArrayList;
import java.util.List;

/** The facts of a type by the text in one field, so that a join need not look at all of them. */
final class Index {

    private static final Row[] NOTHING = new Row[0];

    private final Row[][] byText;
    private final List<Row> many = new ArrayList<>();
    private final Row[] open;

    /** @param texts one more than the greatest number of a text */
    Index(List<Row> rows, int field, int texts) {
        int[] counts = new int[texts];
        for (Row row : rows) {
            if (isText(row, field)) {
                counts[(int) row.low(field)]++;
            }
        }
        this.byText = new Row[texts][];
        List<Row> unknown = new ArrayList<>();
        for (Row row : rows) {
            if (isText(row, field)) {
                add((int) row.low(field), counts, row);
            } else if (row.isExact(field)) {
                many.add(row);
            } else if (row.low(field) < row.high(field)) {
                unknown.add(row);
            }
        }
        this.open = unknown.toArray(NOTHING);
    }

    private static boolean isText(Row row, int field) {
        return row.isExact(field) && row.low(field) >= 0;
    }

    private void add(int text, int[] counts, Row row) {
        if (byText[text] == null) {
            byText[text] = new Row[counts[text]];
        }
        byText[text][byText[text].length - counts[text]--] = row;
    }

    /** Those whose field is the text. */
    Row[] of(long text) {
        if (Coding.isMany(text)) {
            return many.toArray(NOTHING);
        }
        Row[] rows = text < byText.length ? byText[(int) text] : null;
        return rows == null ? NOTHING : rows;
    }

    /** Those of whose field it is not known what it is. */
    Row[] open() {
        return open;
    }
}
