package se.likvard.cli;

/** What a command does once its words are understood. */
interface Task {

    /** Does it, and says how it ended; what keeps it from being done is thrown as a {@link Failure}. */
    ExitCode run();
}
