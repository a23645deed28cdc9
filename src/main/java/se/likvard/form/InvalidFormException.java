package se.likvard.form;

import java.util.List;
import java.util.stream.Collectors;
import se.likvard.value.Problem;

/** A spreadsheet is not a form that can be read; tells everything that is wrong at once. */
public final class InvalidFormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidFormException(List<Problem> problems) {
        super(problems.stream()
                .map(each -> each.where() + ": " + each.what().en())
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    static InvalidFormException of(String sv, String en) {
        return new InvalidFormException(List.of(Problem.at("", sv, en)));
    }

    /** Everything that is wrong, each with its sheet and cell and what would be right. */
    public List<Problem> problems() {
        return problems;
    }
}
