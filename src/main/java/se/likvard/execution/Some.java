package se.likvard.execution;

/** There is a row that passes a pattern's tests, and the conditions after it hold of it. */
final class Some implements Step {

    private final Candidates candidates;
    private final Probe probe;
    private final int variable;
    private final Step rest;

    Some(Candidates candidates, Probe probe, int variable, Step rest) {
        this.candidates = candidates;
        this.probe = probe;
        this.variable = variable;
        this.rest = rest;
    }

    @Override
    public int holds(Row[] bound, Table[] tables) {
        Candidates.Found found = candidates.of(bound, tables);
        int most = any(found.sure(), bound, tables, Truths.FALSE);
        return most == Truths.TRUE ? most : any(found.open(), bound, tables, most);
    }

    private int any(Row[] rows, Row[] bound, Table[] tables, int before) {
        int most = before;
        for (Row row : rows) {
            int matches = Math.min(row.present(), probe.of(row, bound));
            if (matches > most) {
                bound[variable] = row;
                most = Math.max(most, Math.min(matches, rest.holds(bound, tables)));
                if (most == Truths.TRUE) {
                    return most;
                }
            }
        }
        return most;
    }

    @Override
    public void each(Row[] bound, Table[] tables, int least, Runnable found) {
        Candidates.Found rows = candidates.of(bound, tables);
        each(rows.sure(), bound, tables, least, found);
        each(rows.open(), bound, tables, least, found);
        bound[variable] = null; // another way does not bind it
    }

    private void each(Row[] rows, Row[] bound, Table[] tables, int least, Runnable found) {
        for (Row row : rows) {
            if (Math.min(row.present(), probe.of(row, bound)) >= least) {
                bound[variable] = row;
                rest.each(bound, tables, least, found);
            }
        }
    }
}
