package se.likvard.execution;

/** The rows that a pattern may match. */
interface Candidates {

    /**
     * What may match.
     *
     * @param sure rows that fit as far as is known
     * @param open rows of which it is not known
     */
    record Found(Row[] sure, Row[] open) {

        static final Row[] NONE = new Row[0];

        int size() {
            return sure.length + open.length;
        }
    }

    Found of(Row[] bound, Table[] tables);

    /** The bound row itself, for a pattern of its type that says so. */
    static Candidates itself(int variable) {
        return (bound, tables) -> new Found(new Row[] {bound[variable]}, Found.NONE);
    }
}
