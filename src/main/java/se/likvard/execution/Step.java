package se.likvard.execution;

/** One condition of a rule and those after it. */
interface Step {

    /** Nothing is left to ask. */
    Step END = new Step() {
        @Override
        public int holds(Row[] bound, Table[] tables) {
            return Truths.TRUE;
        }

        @Override
        public void each(Row[] bound, Table[] tables, int least, Runnable found) {
            found.run();
        }
    };

    /** Whether there is a way to make them all hold. */
    int holds(Row[] bound, Table[] tables);

    /**
     * Runs something for every way to make them all hold, with its rows bound.
     *
     * @param least how surely each condition must hold
     */
    void each(Row[] bound, Table[] tables, int least, Runnable found);
}
