package se.likvard.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.likvard.rulebook.Survivor.Proposal;
import se.likvard.value.Words;

/** Changes the rules a little at a time, tries their cases on each change, and seeks a case for each change that none tells. */
final class MutationRun {

    private final Rulebook rulebook;
    private final Mutants mutants;
    private final CaseRunner runner;
    private final Equivalence equivalence;

    MutationRun(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.mutants = new Mutants(rulebook);
        this.runner = new CaseRunner(rulebook);
        this.equivalence = new Equivalence(rulebook.vocabulary(), rulebook.rules());
    }

    /** The changes of these rules, and of the parameters that they use. */
    Mutation of(List<Rule> rules, Mutation.Progress progress) {
        List<Rule> ordered =
                rules.stream().sorted(Comparator.comparing(Rule::name)).toList();
        List<Survivor> survivors = new ArrayList<>();
        int tried = 0;
        for (int index = 0; index < ordered.size(); index++) {
            tried += keep(mutants.of(ordered.get(index)), survivors);
            progress.tried(index + 1, ordered.size());
        }
        tried += keep(mutants.ofParameters(ordered::contains), survivors);
        return new Mutation(tried, List.copyOf(survivors));
    }

    private int keep(List<Mutant> some, List<Survivor> survivors) {
        Trial trial = new Trial(rulebook);
        List<Mutant> left = some.stream().filter(each -> !trial.kills(each)).toList();
        Map<Mutant, Proposal> proposals = new IdentityHashMap<>();
        left.stream()
                .filter(each -> proof(each).isEmpty())
                .collect(Collectors.groupingBy(Mutant::rule, TreeMap::new, Collectors.toList()))
                .forEach((name, open) -> proposals.putAll(
                        new Witness(rulebook, rulebook.rule(name).orElseThrow(), runner).of(open)));
        left.forEach(each -> survivors.add(new Survivor(
                each.rule(),
                each.place().toString(),
                each.was(),
                each.now(),
                proof(each),
                Optional.ofNullable(proposals.get(each)))));
        return some.size();
    }

    private Optional<Words> proof(Mutant mutant) {
        return mutant.edit().flatMap(equivalence::proof);
    }
}
