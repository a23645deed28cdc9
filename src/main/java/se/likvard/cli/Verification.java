package se.likvard.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import se.likvard.Likvard;
import se.likvard.organiser.Organiser;

/**
 * Holds what the compiled rules say of an organiser against Drools, the reference.
 *
 * @param difference the rule and subject of the first difference
 */
record Verification(Function<Organiser, Optional<String>> difference) {

    /** Verifies nothing. */
    static final Verification NONE = new Verification(any -> Optional.empty());

    /** By rules that were read through the gate. */
    static Verification by(Likvard likvard, LocalDate day) {
        return new Verification(organiser -> likvard.rulebook().verify(organiser, day));
    }

    /**
     * Two ways to judge that differ are a fault of ours, and neither is given out.
     *
     * @param organiser as its audience may see it
     * @throws Failure if they differ
     */
    void of(Given given, Organiser organiser) {
        difference.apply(organiser).ifPresent(where -> {
            throw new Failure(
                    ExitCode.FAULT,
                    given.place(),
                    "%s: de kompilerade reglerna och Drools skiljer sig åt om %s; det är ett fel i programmet"
                            .formatted(organiser.registrationNumber(), where),
                    "%s: the compiled rules and Drools differ on %s; that is a fault in the program"
                            .formatted(organiser.registrationNumber(), where));
        });
    }
}
