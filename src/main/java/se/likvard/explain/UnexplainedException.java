package se.likvard.explain;

import java.util.List;
import java.util.stream.Collectors;
import se.likvard.value.Problem;

/** Something that cannot be explained, and why. */
public final class UnexplainedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    UnexplainedException(String where, String sv, String en) {
        this(List.of(Problem.at(where, sv, en)));
    }

    private UnexplainedException(List<Problem> problems) {
        super(problems.stream().map(each -> each.what().en()).collect(Collectors.joining("\n")));
        this.problems = problems;
    }

    /** Why not. */
    public List<Problem> problems() {
        return problems;
    }
}
