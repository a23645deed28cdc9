package se.likvard.rulebook;

import java.util.Optional;
import se.likvard.value.Place;
import se.likvard.value.Words;

/**
 * One change of what decides in a rulebook: of a rule, or of a parameter.
 *
 * @param name the rule's or the parameter's
 * @param was what was there, as it is written; empty for what is new
 * @param now what is there instead; empty for what is gone
 * @param place where it stands now, or stood
 */
public record Amendment(Kind kind, String name, Words was, Words now, Place place) {

    /** What was changed. */
    public enum Kind {
        /** A rule's folder. */
        RULE,
        /** A parameter's values. */
        PARAMETER
    }

    /** Whether there was nothing before. */
    public boolean isNew() {
        return was.sv().isEmpty();
    }

    /** Whether there is nothing any more. */
    public boolean isGone() {
        return now.sv().isEmpty();
    }

    static Optional<Amendment> of(Kind kind, String name, Words was, Words now, Place place) {
        return was.equals(now) ? Optional.empty() : Optional.of(new Amendment(kind, name, was, now, place));
    }
}
