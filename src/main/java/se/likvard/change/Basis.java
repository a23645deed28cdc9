package se.likvard.change;

import java.util.Optional;
import se.likvard.value.Counted;
import se.likvard.value.Words;

/**
 * What an answer rests on.
 *
 * @param organisers that could be read
 * @param broken that could not
 */
record Basis(int organisers, int broken) {

    private static final Words NOBODY = new Words(
            "Ingen huvudman gick att läsa, så det finns inget svar.",
            "No organiser could be read, so there is no answer.");

    /** That there is no answer, for nobody could be read. */
    Optional<Words> nobody() {
        return organisers == 0 ? Optional.of(NOBODY) : Optional.empty();
    }

    /** How many it is about, and that they are not all that were given, if so. */
    Words counted() {
        Words counted = Counted.ORGANISERS.of(organisers);
        return broken == 0
                ? counted
                : new Words(counted.sv() + " som gick att läsa", counted.en() + " that could be read");
    }

    /** How many are left out; nothing when nobody is. */
    Optional<Words> leftOut() {
        return broken == 0
                ? Optional.empty()
                : Optional.of(new Words(
                        "Inte med, för att de inte gick att läsa: %s.".formatted(broken),
                        "Left out, for they could not be read: %s.".formatted(broken)));
    }
}
