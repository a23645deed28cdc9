package se.likvard.cli;

import java.util.List;
import se.likvard.value.Problem;

/** Why a command cannot go on: what to tell the user, and the status to end with. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode code;
    private final transient List<Problem> problems;

    Failure(ExitCode code, List<Problem> problems) {
        super(code.name());
        this.code = code;
        this.problems = List.copyOf(problems);
    }

    Failure(ExitCode code, String where, String sv, String en) {
        this(code, List.of(Problem.at(where, sv, en)));
    }

    ExitCode code() {
        return code;
    }

    List<Problem> problems() {
        return problems;
    }
}
