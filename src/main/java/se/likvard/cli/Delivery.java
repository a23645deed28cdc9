package se.likvard.cli;

/** Where assessed organisers go, one after the other in the order in which they were given. */
interface Delivery extends AutoCloseable {

    /** Takes the next one. */
    void add(Piece piece);

    /** All have been taken. */
    void finish();

    /** Lets go; what was not finished leaves no trace in a file. */
    @Override
    void close();
}
