package se.likvard.rulebook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.likvard.organiser.InvalidOrganiserException;
import se.likvard.value.Gap;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Runs each rule on its own examples. */
final class CaseRunner {

    private final Rulebook rulebook;
    private final CaseFacts facts;

    CaseRunner(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.facts = new CaseFacts(rulebook, rulebook.parameters());
    }

    /** Every case of every rule, in the order of the rules' names. */
    List<CaseResult> run() {
        return rulebook.rules().stream()
                .sorted(Comparator.comparing(Rule::name))
                .flatMap(rule -> rule.cases().stream().map(each -> run(rule, each)))
                .toList();
    }

    /** One case of a rule. */
    CaseResult run(Rule rule, Case given) {
        return new CaseResult(rule.name(), given.name(), given.place().toString(), failure(rule, given));
    }

    private Optional<Words> failure(Rule rule, Case given) {
        try {
            return compare(given, judge(rule, given));
        } catch (InvalidOrganiserException e) {
            return Optional.of(cannotRun(e.problems()));
        } catch (InvalidRulebookException e) {
            return Optional.of(cannotRun(e.problems()));
        }
    }

    private List<Judged> judge(Rule rule, Case given) {
        Assessor assessor = new Assessor(rulebook, given.asOf());
        return assessor.edition().judge(rule, facts.of(given), given.organiserType());
    }

    private static Words cannotRun(List<Problem> problems) {
        return new Words(
                "går inte att köra: "
                        + problems.stream()
                                .map(each -> each.where() + " " + each.what().sv())
                                .collect(Collectors.joining("; ")),
                "cannot be run: "
                        + problems.stream()
                                .map(each -> each.where() + " " + each.what().en())
                                .collect(Collectors.joining("; ")));
    }

    /** How what came differs from what the case expects; empty when it does not. */
    static Optional<Words> compare(Case given, List<Judged> all) {
        List<Judged> meant = all.stream()
                .filter(each -> given.subject().isEmpty()
                        || given.subject().get().equals(each.subject().key()))
                .toList();
        boolean asExpected = !meant.isEmpty() && meant.stream().allMatch(each -> each.verdict() == given.expect());
        String got = meant.stream()
                .map(each -> each.verdict() + " (" + each.subject().key() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        return asExpected
                ? compareMissing(given, meant)
                : Optional.of(differs(given.expect().toString(), got));
    }

    private static Optional<Words> compareMissing(Case given, List<Judged> meant) {
        List<String> got = meant.stream()
                .flatMap(each -> each.gaps().stream())
                .map(Gap::path)
                .distinct()
                .sorted()
                .toList();
        return given.missing()
                .filter(expected -> !expected.equals(got))
                .map(expected -> differs("missing " + expected, "missing " + got));
    }

    private static Words differs(String expected, String got) {
        return new Words("väntat %s, blev %s".formatted(expected, got), "expected %s, got %s".formatted(expected, got));
    }
}
