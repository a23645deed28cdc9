package se.likvard.execution;

import java.util.List;
import se.likvard.dialect.Operator;

/** How many rows pass a pattern's tests, compared: surely at least, possibly at most. */
final class Counted implements Alone.Asked {

    /** A thousand million, more than any limit asks for: what a list that was not given weighs. */
    private static final long ANY_NUMBER = 1_000_000_000_000_000L;

    /** @param number the least or most, in millionths as all numbers */
    record Compared(Operator operator, long number) {}

    private static final long ONE = 1_000_000;

    private final Candidates candidates;
    private final Probe probe;
    private final Compared[] tests;

    Counted(Candidates candidates, Probe probe, List<Compared> tests) {
        this.candidates = candidates;
        this.probe = probe;
        this.tests = tests.toArray(Compared[]::new);
    }

    @Override
    public int holds(Row[] bound, Table[] tables) {
        Candidates.Found found = candidates.of(bound, tables);
        long surely = count(found.sure(), bound, Truths.TRUE) + count(found.open(), bound, Truths.TRUE);
        long possibly = count(found.sure(), bound, Truths.UNKNOWN) + count(found.open(), bound, Truths.UNKNOWN);
        int least = Truths.TRUE;
        for (Compared test : tests) {
            least = Math.min(least, Truths.compare(test.operator, surely, possibly, test.number, test.number));
        }
        return least;
    }

    private long count(Row[] rows, Row[] bound, int least) {
        long count = 0;
        for (Row row : rows) {
            if (Math.min(row.present(), probe.of(row, bound)) >= least) {
                count += row.isMany() ? ANY_NUMBER : ONE;
            }
        }
        return count;
    }
}
