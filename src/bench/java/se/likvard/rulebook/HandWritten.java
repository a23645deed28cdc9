package se.likvard.rulebook;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.organiser.Organiser;
import se.likvard.peers.Table;

/**
 * The shipped rules that {@link ByHand} has too, and no others: what is compared. A rule joins them by being written by hand.
 */
final class HandWritten {

    private HandWritten() {}

    /** The rules of {@link Invented#DAY} that both sides have, as a rulebook of their own. */
    static Rulebook rulebook() {
        Rulebook all = Rulebook.standard();
        Set<String> names = names(all);
        return only(all, rule -> names.contains(rule.name()));
    }

    /** Those of them that are about a school unit's figures and nothing else: what a decision table can hold. */
    static Rulebook figures() {
        return only(rulebook(), rule -> rule.tree().subject().type().equals("SchoolUnit") && Table.fits(rule.tree()));
    }

    private static Rulebook only(Rulebook all, Predicate<Rule> wanted) {
        return with(all, layer -> layer.stream().filter(wanted));
    }

    /** With so many copies more of each rule that sees no other rule's outcome, under other names. */
    static Rulebook copied(int copies) {
        return with(rulebook(), layer -> layer.stream().flatMap(rule -> copies(rule, copies)));
    }

    private static Stream<Rule> copies(Rule rule, int copies) {
        boolean seesOutcomes = rule.tree().patterns().anyMatch(pattern -> pattern.type().equals("Outcome"));
        Stream<Rule> more = IntStream.range(0, seesOutcomes ? 0 : copies).mapToObj(copy -> named(rule, copy));
        return Stream.concat(Stream.of(rule), more);
    }

    private static Rule named(Rule rule, int copy) {
        return new Rule(
                rule.name() + "-" + copy,
                rule.metadata(),
                rule.tree(),
                rule.patterns(),
                rule.limits(),
                rule.used(),
                rule.texts(),
                rule.advice(),
                rule.examples());
    }

    private static Rulebook with(Rulebook all, Function<List<Rule>, Stream<Rule>> layer) {
        List<List<Rule>> layers = all.editions().inForce(Invented.DAY).stream()
                .map(rules -> layer.apply(rules).toList())
                .filter(rules -> !rules.isEmpty())
                .toList();
        return new Rulebook(all.vocabulary(), all.law(), all.parameters(), layers, all.hash(), true);
    }

    /** The comparison in a sentence, so that no figure of it is taken for one of all rules. */
    static String said() {
        return "Compared are the %d of %d rules that are written by hand too."
                .formatted(rulebook().size(), Rulebook.standard().size());
    }

    /** Every rule by hand says something of any organiser, if only that it does not apply. */
    private static Set<String> names(Rulebook all) {
        Organiser any = Invented.organiser(1, 1, 0, 0);
        DayPolicy limits = new DayPolicy(all.parameters(), Invented.DAY);
        return ByHand.judge(new Assessor(all, Invented.DAY).facts(any), any.organiserType(), limits).stream()
                .map(ByHand.Said::rule)
                .collect(Collectors.toSet());
    }
}
