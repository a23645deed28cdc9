package se.likvard.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.assessment.Verdict;
import se.likvard.organiser.InvalidOrganiserException;
import se.likvard.rulebook.Survivor.Proposal;
import se.likvard.value.Gap;
import se.likvard.value.Problem;

/** Seeks a case of a rule that tells it from a change of it: one step from a case that there is. */
final class Witness {

    /** So many cases are tried for a rule; then the search gives up. */
    private static final int MOST = 1_500;

    private final Rulebook rulebook;
    private final Rule rule;
    private final Variations variations;
    private final CaseRunner runner;

    Witness(Rulebook rulebook, Rule rule, CaseRunner runner) {
        this.runner = runner;
        this.rulebook = rulebook;
        this.rule = rule;
        this.variations = new Variations(rulebook, rule);
    }

    /** For each change a case that holds of the rule and fails of the change, tried on both as it is written. */
    Map<Mutant, Proposal> of(List<Mutant> mutants) {
        Map<Mutant, Proposal> found = new IdentityHashMap<>();
        List<Mutant> open = new ArrayList<>(mutants);
        Iterator<Case> tries =
                rule.cases().stream().flatMap(variations::of).limit(MOST).iterator();
        while (!open.isEmpty() && tries.hasNext()) {
            Case each = tries.next();
            Trial trial = new Trial(rulebook);
            open.removeIf(mutant -> {
                telling(each, mutant, trial).ifPresent(proposal -> found.put(mutant, proposal));
                return found.containsKey(mutant);
            });
        }
        return found;
    }

    /** The case with what the rule says of one of its subjects, where the change says something else. */
    private Optional<Proposal> telling(Case given, Mutant mutant, Trial trial) {
        Rule changed = mutant.rules().stream()
                .filter(each -> each.name().equals(rule.name()))
                .findFirst()
                .orElseThrow();
        try {
            List<Judged> all = trial.judge(rule, given, rulebook.parameters());
            List<String> others = said(trial.judge(changed, given, mutant.parameters()));
            return all.stream()
                    .filter(each -> !others.contains(said(each)))
                    .map(each -> expecting(given, each, all.size() > 1))
                    .flatMap(each -> replayed(each, changed, mutant).stream())
                    .findFirst();
        } catch (IllegalArgumentException | InvalidOrganiserException | InvalidRulebookException e) {
            return Optional.empty();
        }
    }

    private static List<String> said(List<Judged> judged) {
        return judged.stream().map(Witness::said).toList();
    }

    private static String said(Judged judged) {
        return judged.subject().key() + " " + judged.verdict() + " " + judged.gaps();
    }

    private static Case expecting(Case given, Judged judged, boolean several) {
        return new Case(
                given.name(),
                given.asOf(),
                given.organiserType(),
                given.organiser(),
                given.outcomes(),
                judged.verdict(),
                several ? Optional.of(judged.subject().key()) : Optional.empty(),
                judged.verdict() == Verdict.NOT_ASSESSED
                        ? Optional.of(judged.gaps().stream()
                                .map(Gap::path)
                                .distinct()
                                .sorted()
                                .toList())
                        : Optional.empty(),
                given.place());
    }

    /** The case as it is written, read again and run: on the rule by the rule engine, on the change by definition. */
    private Optional<Proposal> replayed(Case found, Rule changed, Mutant mutant) {
        String yaml = CaseText.of(found, name(found, mutant));
        List<Problem> problems = new ArrayList<>();
        List<Case> read = Cases.read("cases.yaml", yaml.getBytes(StandardCharsets.UTF_8), problems);
        boolean tells = problems.isEmpty()
                && read.size() == 1
                && runner.run(rule, read.get(0)).failure().isEmpty()
                && new Trial(rulebook).fails(changed, read.get(0), mutant.parameters());
        return tells ? Optional.of(new Proposal(rule.name(), yaml)) : Optional.empty();
    }

    /** A name that no other proposal has; the officer writes a sentence instead. */
    private static String name(Case found, Mutant mutant) {
        return "proposed: like \"%s\", but tells \"%s\" from \"%s\""
                .formatted(found.name(), mutant.was(), mutant.now());
    }
}
