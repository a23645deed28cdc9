package se.likvard.source.municipality;

import java.util.Optional;
import java.util.Set;

/** Whose schools in a municipality a row is about: the column "Typ av huvudman". */
enum Schools {
    /** All that lie there. */
    ALL,
    /** The municipality's own. */
    OWN,
    /** Someone else's, for which there is no place per municipality. */
    OTHER;

    private static final Set<String> OTHERS = Set.of(
            "enskild",
            "fristående",
            "statlig",
            "region",
            "landsting",
            "kommunalförbund",
            "sameskola",
            "sameskolan",
            "sameskolor",
            "internationellaskolor");

    /** The schools of a published type; empty for a type that is not known. */
    static Optional<Schools> of(String type) {
        String plain = Wording.of(type);
        return switch (plain) {
            case "samtliga" -> Optional.of(ALL);
            case "kommunal" -> Optional.of(OWN);
            default -> OTHERS.contains(plain) ? Optional.of(OTHER) : Optional.empty();
        };
    }
}
