package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import se.likvard.organiser.Organiser;

/**
 * Many rulebooks that differ in little, and what they say of organisers on a day. Which rule is the same in which rulebooks is
 * worked out once for all organisers. Safe for many threads.
 */
public final class Variants {

    private final LocalDate day;
    private final Definitions definitions = new Definitions();
    private final Map<Rulebook, Plan> plans = new IdentityHashMap<>();

    /** On a day. */
    public Variants(LocalDate day) {
        this.day = day;
    }

    /** What they say of one organiser. */
    public VariantsOfOne of(Organiser organiser) {
        return new VariantsOfOne(this, organiser);
    }

    LocalDate day() {
        return day;
    }

    /**
     * How a rulebook judges.
     *
     * @throws InvalidRulebookException if the rulebook does not cover the day
     */
    synchronized Plan plan(Rulebook rulebook) {
        Plan known = plans.get(rulebook);
        if (known == null) {
            known = Plan.of(rulebook, day, definitions);
            plans.put(rulebook, known);
        }
        return known;
    }
}
