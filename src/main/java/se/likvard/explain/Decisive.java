package se.likvard.explain;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import se.likvard.dialect.RuleTree;
import se.likvard.reasoning.Assumptions;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.UndecidedException;
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
     * @return empty when that is not decided: the search was given up, or what is so is not known to be enough
     */
    static Optional<Decisive> of(Freed freed, RuleTree rule, String subject, Formula applies) {
        Worlds worlds = freed.worlds();
        Formula found = worlds.all(List.of(applies, freed.found(rule, subject)));
        List<Circumstance> about = freed.about(found, subject);
        Formula fails = worlds.all(List.of(worlds.there(subject), worlds.not(found)));
        try {
            Assumptions failing =
                    worlds.where(fails, about.stream().map(Circumstance::holds).toList());
            return SmallestSets.of(failing, MOST_TIES).map(each -> told(each, about));
        } catch (UndecidedException e) {
            return Optional.empty();
        }
    }

    private static Decisive told(SmallestSets.Found found, List<Circumstance> about) {
        BitSet first = found.sets().get(0);
        return new Decisive(
                first.stream().mapToObj(about::get).toList(), found.sets().size(), found.smallest());
    }
}
