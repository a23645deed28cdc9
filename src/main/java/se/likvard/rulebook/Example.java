package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.List;
import se.likvard.assessment.Verdict;
import se.likvard.organiser.OrganiserType;

/**
 * A case of a rule, for those who want to read it.
 *
 * @param given names of earlier rules with their verdicts
 * @param missing the paths that must then be missing
 */
public record Example(
        String name,
        LocalDate asOf,
        OrganiserType organiserType,
        List<Given> given,
        Verdict expect,
        List<String> missing) {

    /** What an earlier rule is taken to have said. */
    public record Given(String rule, Verdict verdict) {}

    /**
     * The cases of a rule, in their order. They are read when somebody asks: an assessment does not.
     *
     * @throws java.util.NoSuchElementException if there is no such rule
     */
    public static List<Example> of(Rulebook rulebook, String rule) {
        return rulebook.rule(rule).orElseThrow().cases().stream()
                .map(Example::of)
                .toList();
    }

    private static Example of(Case told) {
        return new Example(
                told.name(),
                told.asOf(),
                told.organiserType(),
                told.outcomes().stream()
                        .map(each -> new Given(each.rule(), each.verdict()))
                        .toList(),
                told.expect(),
                told.missing().orElse(List.of()));
    }
}
