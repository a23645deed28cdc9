package se.likvard.explain;

import java.util.List;
import java.util.Optional;
import se.likvard.dialect.RuleTree;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Worlds;

/**
 * A smallest set of circumstances under which a rule finds what it finds, whatever all others were.
 *
 * @param circumstances the first of the smallest sets, in a fixed order
 * @param ties how many sets are as small, this one included: at least so many, where that is {@link #MOST_TIES} or where no set
 *     is proven to be smallest
 * @param smallest whether none is proven to be smaller; if not, none of these can be spared
 */
record Decisive(List<Circumstance> circumstances, int ties, boolean smallest) {

    /** More ties than that are not counted. */
    static final int MOST_TIES = 50;

    /**
     * What is decisive for what a rule has found about a subject.
     *
     * @return empty when what has been told is not enough to decide it
     * @throws se.likvard.reasoning.UndecidedException if the search was given up
     */
    static Optional<Decisive> of(Freed freed, RuleTree rule, String subject, Formula applies) {
        Worlds worlds = freed.worlds();
        Formula found = worlds.given(worlds.all(List.of(applies, freed.found(rule, subject))), subject);
        List<Circumstance> about = freed.about(found, subject);
        List<Formula> holding =
                about.stream().map(each -> worlds.given(each.holds(), subject)).toList();
        return new Sufficing(worlds, holding, MOST_TIES).of(found).map(each -> told(each, about));
    }

    private static Decisive told(Sufficing.Smallest found, List<Circumstance> about) {
        return new Decisive(found.first().stream().mapToObj(about::get).toList(), found.ties(), found.proven());
    }
}
