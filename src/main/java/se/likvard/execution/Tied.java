package se.likvard.execution;

import java.util.List;

/** The rows of a type that the shortest of a pattern's ties leads to; without ties all of them. */
final class Tied implements Candidates {

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

    private final int type;
    private final Tie[] ties;

    Tied(int type, List<Tie> ties) {
        this.type = type;
        this.ties = ties.toArray(Tie[]::new);
    }

    @Override
    public Found of(Row[] bound, Table[] tables) {
        Table table = tables[type];
        Found best = new Found(table.all(), Found.NONE);
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
