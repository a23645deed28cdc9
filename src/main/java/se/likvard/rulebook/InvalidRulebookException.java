package se.likvard.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import se.likvard.value.Problem;

/** A rulebook that cannot be used, with everything that is wrong with it. */
public final class InvalidRulebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** With every problem that there is. */
    public InvalidRulebookException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.where() + ": " + problem.what().en())
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, with its place. */
    public List<Problem> problems() {
        return problems;
    }
}
