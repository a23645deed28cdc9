package se.likvard.source;

import java.util.List;
import java.util.Locale;

/** A column of the final-grades file that is read, by its published names. Other columns are passed over. */
public enum Column {
    UNIT_NAME("Skola"),
    UNIT_CODE("Skol-enhetskod", "Skolenhetskod"),
    MUNICIPALITY("Skolkommun"),
    MUNICIPALITY_CODE("Kommun-kod", "Kommunkod"),
    ORGANISER_TYPE("Typ av huvudman"),
    ORGANISER("Huvudman"),
    REGISTRATION_NUMBER("Huvudman orgnr"),
    /** Pupils who left grade 9. */
    PUPILS("Antal elever"),
    /** Per cent of pupils who met the criteria in all subjects. */
    ALL_SUBJECTS(
            "Andel (%) elever som uppfyllt betygskriterierna i alla ämnen",
            "Andel (%) elever som uppnått kunskapskraven i alla ämnen"),
    /** Per cent of pupils eligible for vocational programmes. */
    ELIGIBLE("Andel (%) elever behöriga till yrkesprog."),
    /** Mean merit value. */
    MERIT("Genomsnittligt meritvärde (17 ämnen)");

    /** The columns with figures. */
    public static final List<Column> RESULTS = List.of(PUPILS, ALL_SUBJECTS, ELIGIBLE, MERIT);

    private final String published;
    private final String plain;
    private final String otherPlain;

    Column(String published) {
        this(published, published);
    }

    Column(String published, String other) {
        this.published = published;
        this.plain = plain(published);
        this.otherPlain = plain(other);
    }

    /** The name in the newest file. */
    public String published() {
        return published;
    }

    boolean is(String heading) {
        String text = plain(heading);
        return text.equals(plain) || text.equals(otherPlain);
    }

    boolean isShare() {
        return this == ALL_SUBJECTS || this == ELIGIBLE;
    }

    /** Hyphens, spaces and capitals differ between years; letters and digits do not. */
    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
