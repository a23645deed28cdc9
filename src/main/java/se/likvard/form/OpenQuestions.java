package se.likvard.form;

import java.util.List;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.MissingInput;
import se.likvard.assessment.Outcome;

/** The inputs that an assessment misses. */
final class OpenQuestions {

    private OpenQuestions() {}

    /** Their places by the records' own keys, those that most outcomes wait for first. */
    static List<String> of(Assessment assessment) {
        List<Outcome> open =
                assessment.outcomes().stream().filter(Outcome::isOpen).toList();
        return MissingInput.of(open).stream()
                .flatMap(input -> input.paths().stream())
                .distinct()
                .toList();
    }
}
