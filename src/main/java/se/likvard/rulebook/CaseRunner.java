package se.likvard.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.likvard.dialect.Fact;
import se.likvard.organiser.InvalidOrganiserException;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.value.Gap;
import se.likvard.value.Problem;
import se.likvard.value.Reason;
import se.likvard.value.Words;

/** Runs each rule on its own examples. */
final class CaseRunner {

    private final Rulebook rulebook;

    CaseRunner(Rulebook rulebook) {
        this.rulebook = rulebook;
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
        return assessor.edition().judge(rule, facts(given, assessor), given.organiserType());
    }

    /** What rules see of a case. */
    List<Fact> facts(Case given, Assessor assessor) {
        byte[] json = given.organiserJson().toString().getBytes(StandardCharsets.UTF_8);
        Organiser organiser = Organisers.read(given.place().toString(), json);
        List<Fact> facts = new ArrayList<>(assessor.facts(organiser));
        for (Case.GivenOutcome outcome : given.outcomes()) {
            facts.addAll(OutcomeFacts.of(judged(outcome, facts), assessor.edition()::suspectsBreach));
        }
        return facts;
    }

    /** An outcome that the case takes as given, with the subject looked up among the facts. */
    private List<Judged> judged(Case.GivenOutcome outcome, List<Fact> facts) {
        Rule rule = rulebook.rule(outcome.rule())
                .filter(Rule::observes)
                .orElseThrow(() -> unknown(outcome, "det finns ingen sådan regel", "there is no such rule"));
        Fact subject = facts.stream()
                .filter(fact -> fact.key().equals(outcome.subject()))
                .filter(fact -> fact.type().equals(rule.tree().subject().type()))
                .findFirst()
                .orElseThrow(() -> unknown(outcome, "fallet har inget sådant subjekt", "the case has no such subject"));
        List<Gap> gaps = List.of(new Gap(outcome.rule(), Reason.NOT_REPORTED));
        return List.of(new Judged(rule, subject, outcome.verdict(), List.of(), gaps));
    }

    private static InvalidRulebookException unknown(Case.GivenOutcome outcome, String sv, String en) {
        String about = outcome.rule() + " " + outcome.subject();
        return new InvalidRulebookException(
                List.of(Problem.at(outcome.place().toString(), about + ": " + sv, about + ": " + en)));
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

    private static Optional<Words> compare(Case given, List<Judged> all) {
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
