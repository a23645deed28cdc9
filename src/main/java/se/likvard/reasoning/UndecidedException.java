package se.likvard.reasoning;

/** A search was given up after as many steps as it may take. */
public final class UndecidedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UndecidedException() {
        super("given up after as many steps as a search may take");
    }
}
