package se.likvard.rulebook;

import java.util.List;
import se.likvard.assessment.Verdict;
import se.likvard.value.Counted;
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

    private static final Counted CONDITIONS = new Counted("villkor", "villkor", "condition", "conditions");

    private static final Counted LIMITS = new Counted("gräns", "gränser", "limit", "limits");

    private static final Counted FOUND = new Counted("iakttas", "iakttas", "is found", "are found");

    private static final Counted SEEN = new Counted(
            "är visat på alla sätt", "är visade på alla sätt", "is seen in every way", "are seen in every way");

    private static final Counted TRIED = new Counted(
            "är prövad på båda sidor", "är prövade på båda sidor", "is tried on both sides", "are tried on both sides");

    /** What it comes to, in a line. */
    public Words totals() {
        Words found = told(found(), Counted.RULES.of(rules.size()), FOUND);
        Words seen = told(covered(), CONDITIONS.of(parts()), SEEN);
        Words tried = told(pinned(), LIMITS.of(limits()), TRIED);
        return new Words(
                "Täckning: %s, %s, %s".formatted(found.sv(), seen.sv(), tried.sv()),
                "Coverage: %s, %s, %s".formatted(found.en(), seen.en(), tried.en()));
    }

    private static Words told(long some, Words all, Counted are) {
        Words how = are.named(some);
        return new Words(some + " av " + all.sv() + " " + how.sv(), some + " of " + all.en() + " " + how.en());
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
