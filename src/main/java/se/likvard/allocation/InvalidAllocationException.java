package se.likvard.allocation;

import java.util.List;
import java.util.stream.Collectors;
import se.likvard.value.Problem;

/** Models or schools that nothing can be computed from; tells everything that is wrong at once. */
public final class InvalidAllocationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** With everything that is wrong. */
    public InvalidAllocationException(List<Problem> problems) {
        super(problems.stream()
                .map(each -> each.where() + ": " + each.what().en())
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem with its place and what would be right, in Swedish and English. */
    public List<Problem> problems() {
        return problems;
    }
}
