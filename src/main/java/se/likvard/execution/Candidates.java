package se.likvard.execution;

import java.util.List;

/** The rows that a pattern may match: those that its shortest tie leads to, or all of the type. */
final class Candidates {

    /**
     * A test for equality with a text.
     *
     * @param field of the pattern's type
     * @param variable the bound row that has the text; below 0 when the rule states it
     * @param other the field of that row
     * @param text what the rule states
     */
    record Tie(int field, int variable, int other, long text) {

        boolean isStated() {
            return variable < 0;
        }
    }

    private static final Row[] NONE = new Row[0];

    private final int type;
    private final Tie[] ties;

    Candidates(int type, List<Tie> ties) {
        this.type = type;
        this.ties = ties.toArray(Tie[]::new);
    }

    /**
     * What may match.
     *
     * @param sure rows whose field is the text
     * @param open rows of which it is not known
     */
    record Found(Row[] sure, Row[] open) {

        int size() {
            return sure.length + open.length;
        }
    }

    Found of(Row[] bound, Table[] tables) {
        Table table = tables[type];
        Found best = new Found(table.all(), NONE);
        for (Tie tie : ties) {
            if (best.size() > 1 && (tie.isStated() || bound[tie.variable].isExact(tie.other))) {
                Index index = table.by(tie.field);
                Row[] sure = index.of(tie.isStated() ? tie.text : bound[tie.variable].low(tie.other));
                best = sure.length + index.open().length < best.size() ? new Found(sure, index.open()) : best;
            }
        }
        return best;
    }
}
