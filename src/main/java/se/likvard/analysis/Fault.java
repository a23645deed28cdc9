package se.likvard.analysis;

import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/**
 * Something in a rulebook that is wrong, or that is probably not meant.
 *
 * @param problem where and what, with an example where there is one
 */
public record Fault(Problem problem, Weight weight) {

    /** How bad it is. */
    public enum Weight {
        /** It must be mended. */
        ERROR,
        /** Somebody should look at it; the rulebook may be used. */
        WARNING
    }

    static Fault error(Place place, Words what) {
        return new Fault(new Problem(place.toString(), what), Weight.ERROR);
    }

    static Fault warning(Place place, Words what) {
        return new Fault(new Problem(place.toString(), what), Weight.WARNING);
    }
}
