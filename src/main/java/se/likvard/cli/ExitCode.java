package se.likvard.cli;

/** How a command ended, for the program that called it. Findings are results: they never change it. */
enum ExitCode {
    DONE(0),
    /** {@code check} or {@code test} found something wrong. */
    WRONG(1),
    USAGE(2),
    /** Input that cannot be read, or some of it. */
    INPUT(3),
    /** The rulebook that a command needs is invalid, or does not cover the day. */
    RULEBOOK(4),
    /** The result cannot be written. */
    OUTPUT(5),
    /** A fault of ours. */
    FAULT(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
