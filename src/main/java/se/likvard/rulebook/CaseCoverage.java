package se.likvard.rulebook;

import java.util.List;
import se.likvard.assessment.Verdict;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/**
 * What the cases of a rulebook show of its rules, read from the rules' trees and not from the engine's traces.
 *
 * @param rules in the order of their names
 */
public record CaseCoverage(List<Covered> rules) {

    /** How many rules some case finds. */
    public long found() {
        return rules.stream()
                .filter(each -> each.verdicts().contains(Verdict.FOUND))
                .count();
    }

    /** How many parts of conditions there are. */
    public long parts() {
        return judged(false);
    }

    /** How many parts have come out in every way that they can. */
    public long covered() {
        return judged(true);
    }

    private long judged(boolean covered) {
        return rules.stream()
                .flatMap(each -> each.parts().stream())
                .filter(each -> !each.due().isEmpty())
                .filter(each -> !covered || each.unseen().isEmpty())
                .count();
    }

    /** How many limits there are in conditions, a value of a parameter each. */
    public long limits() {
        return rules.stream()
                .flatMap(each -> each.parts().stream())
                .mapToLong(each -> each.borders().size())
                .sum();
    }

    /** How many of them some case pins. */
    public long pinned() {
        return rules.stream()
                .flatMap(each -> each.parts().stream())
                .flatMap(each -> each.borders().stream())
                .filter(Border::isPinned)
                .count();
    }

    /** What it comes to, in a line. */
    public Words totals() {
        Object[] numbers = {found(), rules.size(), covered(), parts(), pinned(), limits()};
        return new Words(
                "Täckning: %s av %s regler iakttas, %s av %s villkor är visade på alla sätt, %s av %s gränser är prövade på båda sidor"
                        .formatted(numbers),
                "Coverage: %s of %s rules are found, %s of %s conditions are seen in every way, %s of %s limits are tried on both sides"
                        .formatted(numbers));
    }

    /** What no case shows, rule by rule, with the rule's name. */
    public List<Problem> missing() {
        return rules.stream()
                .flatMap(rule -> rule.missing().stream().map(each -> named(rule.rule(), each)))
                .toList();
    }

    private static Problem named(String rule, Problem missing) {
        Words what = missing.what();
        return Problem.at(missing.where(), rule + ": " + what.sv(), rule + ": " + what.en());
    }
}
