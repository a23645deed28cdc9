package se.likvard.organiser;

import java.util.List;
import java.util.stream.Collectors;
import se.likvard.value.Problem;

/** What was sent in is not an organiser; tells everything that is wrong at once. */
public final class InvalidOrganiserException extends RuntimeException {

    private final transient List<Problem> problems;

    InvalidOrganiserException(List<Problem> problems) {
        super(problems.stream()
                .map(each -> each.where() + ": " + each.what().en())
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, each with its place and what would be right, in Swedish and English. */
    public List<Problem> problems() {
        return problems;
    }
}
