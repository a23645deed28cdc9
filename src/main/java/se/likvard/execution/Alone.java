package se.likvard.execution;

/** A condition that binds nothing for those after it, and those. */
final class Alone implements Step {

    /** Whether such a condition holds. */
    interface Asked {
        int holds(Row[] bound, Table[] tables);
    }

    private final Asked asked;
    private final Step rest;

    Alone(Asked asked, Step rest) {
        this.asked = asked;
        this.rest = rest;
    }

    @Override
    public int holds(Row[] bound, Table[] tables) {
        int alone = asked.holds(bound, tables);
        return alone == Truths.FALSE ? alone : Math.min(alone, rest.holds(bound, tables));
    }

    @Override
    public void each(Row[] bound, Table[] tables, int least, Runnable found) {
        if (asked.holds(bound, tables) >= least) {
            rest.each(bound, tables, least, found);
        }
    }
}
