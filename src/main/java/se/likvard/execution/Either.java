package se.likvard.execution;

import java.util.List;

/** One of several chains of conditions holds. */
final class Either implements Step {

    private final Step[] ways;

    Either(List<Step> ways) {
        this.ways = ways.toArray(Step[]::new);
    }

    @Override
    public int holds(Row[] bound, Table[] tables) {
        int most = Truths.FALSE;
        for (Step way : ways) {
            most = Math.max(most, way.holds(bound, tables));
            if (most == Truths.TRUE) {
                return most;
            }
        }
        return most;
    }

    @Override
    public void each(Row[] bound, Table[] tables, int least, Runnable found) {
        for (Step way : ways) {
            way.each(bound, tables, least, found);
        }
    }
}
