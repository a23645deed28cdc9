package se.likvard.cli;

import java.util.Iterator;

/** What the organisers of a population come from, in an order that is the same each time. */
interface Intake extends AutoCloseable {

    /** The organisers, none of them read yet. */
    Iterator<Waiting> organisers();

    /** How much there is to read, in a measure of its own. */
    long all();

    /** How much of it has been read when an organiser has, all before it too. */
    long upTo(Waiting organiser);

    /** How many faults cost less than an organiser, told already. */
    int faults();

    /** Tells what is known only when all have been taken: those left are, without being read. */
    void finish();

    @Override
    void close();
}
