package se.likvard.change;

import java.util.List;
import java.util.stream.Stream;
import se.likvard.analysis.Divergence;
import se.likvard.rulebook.Amendment;
import se.likvard.value.Words;

/** Changes of rules and values in words. */
final class ChangeWords {

    /** What is told of a whole rule or list of values is cut here. */
    private static final int LONGEST = 200;

    private ChangeWords() {}

    /** Which rule or value it is, and whether it came or went. */
    static Words of(Amendment change) {
        boolean rule = change.kind() == Amendment.Kind.RULE;
        if (change.isNew()) {
            return named(change, rule ? "ny regel" : "nytt värde", rule ? "new rule" : "new value");
        }
        return change.isGone()
                ? named(change, rule ? "borttagen regel" : "borttaget värde", rule ? "removed rule" : "removed value")
                : named(change, rule ? "ändrad regel" : "ändrat värde", rule ? "changed rule" : "changed value");
    }

    private static Words named(Amendment change, String sv, String en) {
        return new Words(sv + ": " + change.name(), en + ": " + change.name());
    }

    /** What it was and what it is, for one that was changed. */
    static List<Words> lines(Amendment change) {
        return change.isNew() || change.isGone()
                ? List.of()
                : Stream.of(
                                new Words(
                                        "förut: " + cut(change.was().sv()),
                                        "was: " + cut(change.was().en())),
                                new Words(
                                        "nu: " + cut(change.now().sv()),
                                        "now: " + cut(change.now().en())))
                        .toList();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }

    /** Why it is not known whether anybody is in a region. */
    static Words undecided(Divergence region) {
        String computed = String.join(", ", region.computed());
        return computed.isEmpty()
                ? new Words(
                        "Inte avgjort: ingen huvudman hittades, men det är inte bevisat att det inte finns någon.",
                        "Not decided: no organiser was found, but that there is none is not proven.")
                : new Words(
                        "Inte avgjort: beräknade mått står emellan (%s), och ingen huvudman hittades som får dem så."
                                .formatted(computed),
                        "Not decided: computed figures stand between (%s), and no organiser was found who gets them so."
                                .formatted(computed));
    }
}
