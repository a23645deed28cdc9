package se.likvard.cli;

/** A fault in what is for the public, without its words: they may quote a figure. */
final class Wordless extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Wordless(RuntimeException fault) {
        super(fault.getClass().getSimpleName());
        setStackTrace(fault.getStackTrace());
    }
}
