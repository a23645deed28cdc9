package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.likvard.dialect.Fact;
import se.likvard.organiser.InvalidOrganiserException;
import se.likvard.value.Gap;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Runs each rule on its own examples. */
final class CaseRunner {

    private final Rulebook rulebook;
    private final CaseFacts facts;
    private final RuleVersions versions;
    /** The days that the rulebook covers, of those that were asked for. */
    private final Map<LocalDate, List<List<Rule>>> days = new ConcurrentHashMap<>();

    CaseRunner(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.facts = new CaseFacts(rulebook, rulebook.parameters());
        this.versions = new RuleVersions(rulebook);
    }

    /** Every case of every rule, in the order of the rules' names. */
    Tested run() {
        List<OfRule> all = rulebook.rules().parallelStream()
                .map(this::run)
                .sorted(Comparator.comparing(each -> each.covered().rule()))
                .toList();
        return new Tested(
                all.stream().flatMap(each -> each.results().stream()).toList(),
                new CaseCoverage(all.stream().map(OfRule::covered).toList()));
    }

    private record OfRule(List<CaseResult> results, Covered covered) {}

    private OfRule run(Rule rule) {
        Sightings sightings = new Sightings();
        List<CaseResult> results =
                rule.cases().stream().map(each -> run(rule, each, sightings)).toList();
        Covered covered = new Covered(
                rule.name(),
                rule.tree().subject().place().toString(),
                new Due(rulebook, rule).verdicts(),
                sightings.verdicts(),
                Parts.of(rule, rulebook, sightings));
        return new OfRule(results, covered);
    }

    /** One case of a rule. */
    CaseResult run(Rule rule, Case given) {
        return run(rule, given, new Sightings());
    }

    private CaseResult run(Rule rule, Case given, Sightings sightings) {
        Optional<Words> failure;
        try {
            List<Fact> all = facts.of(given);
            failure = compare(given, judge(rule, given, all));
            if (failure.isEmpty()) {
                sightings.see(rule, given, all, facts.policy(given));
            }
        } catch (InvalidOrganiserException e) {
            failure = Optional.of(cannotRun(e.problems()));
        } catch (InvalidRulebookException e) {
            failure = Optional.of(cannotRun(e.problems()));
        }
        return new CaseResult(rule.name(), given.name(), given.place().toString(), failure);
    }

    /** The rule alone is run: the outcomes before it are given. */
    private List<Judged> judge(Rule rule, Case given, List<Fact> all) {
        days.computeIfAbsent(given.asOf(), rulebook.editions()::inForce);
        return rule.isInForce(given.asOf())
                ? versions.judge(rule, given.asOf(), all, given.organiserType())
                : List.of(Layer.notApplicable(rule, all.get(0)));
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
