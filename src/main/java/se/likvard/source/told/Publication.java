package se.likvard.source.told;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Origin;

/** Who published a figure. Which of two is believed when they differ is policy: {@code rules/sources.yaml}. */
public enum Publication {
    /** Final marks of grade 9 per school unit, Skolverket's statistics portal. */
    FINAL_MARKS("slutbetyg", "Skolverket, slutbetyg årskurs 9"),
    /** Figures per school unit from the planned-educations API. */
    UNIT_STATISTICS("skolenhetsstatistik", "Skolverket, skolenhetsstatistik"),
    /** SALSA: results against what parents' education, new arrivals and sex let expect. */
    SALSA("salsa", "Skolverket, SALSA"),
    /** The School Survey. */
    SCHOOL_SURVEY("skolenkaten", "Skolinspektionen, Skolenkäten"),
    /** Figures per school unit that someone else has gathered from the API. */
    SCHOOL_MAP("skolkarta", "Skolverket, via skolkarta"),
    /** Merit values of many years in one table, without marks for what is hidden. */
    MERIT_HISTORY("m17", "Skolverket, meritvärden över tid"),
    /** The register of organisers and school units. */
    REGISTER("register", "Skolenhetsregistret"),
    /** Tables per municipality and organiser type, Skolverket's statistics portal. */
    MUNICIPALITY_TABLE("kommuntabell", "Skolverket, kommuntabell"),
    /** Kolada, the municipalities' key figures (RKA). */
    KOLADA("kolada", "Kolada"),
    /** The organiser itself, by form or by hand. */
    ORGANISER("huvudman", "Huvudmannen");

    private final String id;
    private final String title;

    Publication(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** What {@code rules/sources.yaml} calls it. */
    public String id() {
        return id;
    }

    /** The publication of an id. */
    public static Optional<Publication> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }

    /** The publication that a value comes from; what names none of them is the organiser's own. */
    public static Publication of(Origin origin) {
        String source = String.valueOf(origin.source());
        return Arrays.stream(values())
                .filter(each -> source.startsWith(each.title))
                .findFirst()
                .orElse(ORGANISER);
    }

    /**
     * The origin of a value in it.
     *
     * @param period which part of it, as a school year; may be empty
     * @param observed the day the figure describes, or null when it is not known
     */
    public Origin origin(String period, @Nullable LocalDate observed) {
        return new Origin((title + " " + period).strip(), observed);
    }
}
