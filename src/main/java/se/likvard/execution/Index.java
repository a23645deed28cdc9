package se.likvard.execution;

import java.util.Arrays;
import java.util.function.Predicate;

/** The facts of a type by the text in one field, so that a join need not look at all of them. */
final class Index {

    private static final Row[] NOTHING = new Row[0];

    private final long first;
    private final Row[][] byText;
    private final Row[] many;
    private final Row[] open;

    Index(Row[] rows, int field) {
        long least = Long.MAX_VALUE;
        long most = -1;
        for (Row row : rows) {
            if (isText(row, field)) {
                least = Math.min(least, row.low(field));
                most = Math.max(most, row.low(field));
            }
        }
        this.first = least;
        this.byText = byText(rows, field, least, most < 0 ? 0 : (int) (most - least) + 1);
        this.many = only(rows, row -> row.isExact(field) && Coding.isMany(row.low(field)));
        this.open = only(rows, row -> row.low(field) < row.high(field));
    }

    private static Row[][] byText(Row[] rows, int field, long first, int texts) {
        int[] counts = new int[texts];
        for (Row row : rows) {
            if (isText(row, field)) {
                counts[(int) (row.low(field) - first)]++;
            }
        }
        Row[][] byText = new Row[texts][];
        for (Row row : rows) {
            if (isText(row, field)) {
                add(byText, counts, (int) (row.low(field) - first), row);
            }
        }
        return byText;
    }

    private static void add(Row[][] byText, int[] counts, int text, Row row) {
        if (byText[text] == null) {
            byText[text] = new Row[counts[text]];
        }
        byText[text][byText[text].length - counts[text]--] = row;
    }

    private static boolean isText(Row row, int field) {
        return row.isExact(field) && !Coding.isMany(row.low(field));
    }

    private static Row[] only(Row[] rows, Predicate<Row> wanted) {
        return Arrays.stream(rows).filter(wanted).toArray(Row[]::new);
    }

    /** Those whose field is the text. */
    Row[] of(long text) {
        if (Coding.isMany(text)) {
            return many;
        }
        long place = text - first;
        Row[] rows = place >= 0 && place < byText.length ? byText[(int) place] : null;
        return rows == null ? NOTHING : rows;
    }

    /** Those of whose field it is not known what it is. */
    Row[] open() {
        return open;
    }
}
