package se.likvard.rulebook;

import java.util.Set;
import java.util.stream.Collectors;
import se.likvard.value.Exhibit;

/** What the recommendations of a rulebook ask reports to show. */
public final class Exhibits {

    private Exhibits() {}

    /** The names of the recommendations beside which something is to be shown. */
    public static Set<String> beside(Rulebook rulebook, Exhibit exhibit) {
        return rulebook.rules().stream()
                .filter(rule -> rule.advice()
                        .flatMap(Advice::shows)
                        .filter(exhibit::equals)
                        .isPresent())
                .map(Rule::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
