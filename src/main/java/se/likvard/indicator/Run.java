package se.likvard.indicator;

/** Counts how many times in a row something holds, from the newest backwards: for certain and at most. */
final class Run {

    private int certain;
    private int possible;
    private boolean unbroken = true;
    private boolean goesOn = true;

    /** Takes the next one into account. */
    void next(Holds holds) {
        goesOn = goesOn && holds != Holds.NOT;
        unbroken = unbroken && holds == Holds.SURELY;
        certain += unbroken ? 1 : 0;
        possible += goesOn ? 1 : 0;
    }

    /** Whether the row may be longer still. */
    boolean goesOn() {
        return goesOn;
    }

    int certain() {
        return certain;
    }

    int possible() {
        return possible;
    }
}
