package se.likvard.execution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a type by the text in one field, so that a join need not look at all of them. */
final class Index {

    private static final Row[] NOTHING = new Row[0];
    /** Instead of a text's number: the field holds none, or it is not known which, or it is that of any number of facts. */
    private static final int APART = -1;

    private final int first;
    private final Row[] @Nullable [] byText;
    private final Row[] many;
    private final Row[] open;

    Index(Row[] rows, int field) {
        List<Row> ofMany = new ArrayList<>();
        List<Row> unknown = new ArrayList<>();
        int[] texts = new int[rows.length];
        int least = Integer.MAX_VALUE;
        int most = APART;
        for (int place = 0; place < rows.length; place++) {
            Row row = rows[place];
            long low = row.low(field);
            long high = row.high(field);
            texts[place] = APART;
            if (low < high) {
                unknown.add(row);
            } else if (low == high && Coding.isMany(low)) {
                ofMany.add(row);
            } else if (low == high) {
                texts[place] = Math.toIntExact(low);
                least = Math.min(least, texts[place]);
                most = Math.max(most, texts[place]);
            }
        }
        this.first = least;
        this.byText = byText(rows, texts, least, most == APART ? 0 : most - least + 1);
        this.many = ofMany.toArray(NOTHING);
        this.open = unknown.toArray(NOTHING);
    }

    private static Row[] @Nullable [] byText(Row[] rows, int[] texts, int first, int number) {
        int[] counts = new int[number];
        for (int text : texts) {
            if (text != APART) {
                counts[text - first]++;
            }
        }
        Row[] @Nullable [] byText = new Row[number][];
        for (int place = 0; place < rows.length; place++) {
            if (texts[place] != APART) {
                add(byText, counts, texts[place] - first, rows[place]);
            }
        }
        return byText;
    }

    private static void add(Row[] @Nullable [] byText, int[] counts, int text, Row row) {
        Row[] own = byText[text];
        if (own == null) {
            own = new Row[counts[text]];
            byText[text] = own;
        }
        own[own.length - counts[text]--] = row;
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
