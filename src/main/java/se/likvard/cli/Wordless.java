package se.likvard.cli;

import java.util.function.Supplier;
import se.likvard.assessment.Audience;

/** A fault in what is for the public, without its words: they may quote a figure. */
final class Wordless extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Wordless(RuntimeException fault) {
        super(fault.getClass().getSimpleName());
        setStackTrace(fault.getStackTrace());
    }

    /** Does something for an audience; for the public, a fault of ours loses its words on the way. */
    static ExitCode run(Audience audience, Supplier<ExitCode> task) {
        try {
            return task.get();
        } catch (Failure | ReaderGone e) {
            throw e;
        } catch (RuntimeException e) {
            throw audience == Audience.PUBLIC ? new Wordless(e) : e;
        }
    }
}
