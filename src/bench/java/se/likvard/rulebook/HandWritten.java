package se.likvard.rulebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.likvard.organiser.Organiser;

/**
 * The shipped rules that {@link ByHand} has too, and no others: what is compared. A rule joins them by being written by hand.
 */
final class HandWritten {

    private HandWritten() {}

    /** The rules of {@link Invented#DAY} that both sides have, as a rulebook of their own. */
    static Rulebook rulebook() {
        Rulebook all = Rulebook.standard();
        Set<String> names = names(all);
        List<List<Rule>> both = all.inForce(Invented.DAY).stream()
                .map(layer ->
                        layer.stream().filter(rule -> names.contains(rule.name())).toList())
                .filter(layer -> !layer.isEmpty())
                .toList();
        return new Rulebook(all.vocabulary(), all.law(), all.parameters(), both, all.hash(), true);
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
