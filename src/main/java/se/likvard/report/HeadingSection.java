package se.likvard.report;

import java.util.Map;
import se.likvard.assessment.Assessment;
import se.likvard.value.Counted;
import se.likvard.value.Words;

/** Who was assessed, for which day, by which rules and which law. */
final class HeadingSection implements Section {

    private static final int COLUMN = 16;
    private static final int SHORT_HASH = "sha256:".length() + 12;
    private static final Map<String, Words> TYPES = Map.of(
            "MUNICIPAL", new Words("kommunal huvudman", "municipal organiser"),
            "INDEPENDENT", new Words("enskild huvudman", "independent organiser"),
            "REGIONAL", new Words("regional huvudman", "regional organiser"),
            "STATE", new Words("statlig huvudman", "state organiser"));

    @Override
    public void print(Assessment a, Grounds grounds, Page page) {
        page.paragraph(0, page.in("Bedömning av likvärdighet: ", "Assessment of equity: ") + a.organiserName());
        page.paragraph(0, "=".repeat(Page.WIDTH));
        page.row(
                page.in("Huvudman", "Organiser"),
                COLUMN,
                a.organiserName() + ", " + a.organiserId() + " (" + type(a, page) + ")");
        page.row(page.in("Bedömningsdag", "As of"), COLUMN, a.asOf().toString());
        page.row(page.in("Visas för", "Shown to"), COLUMN, page.in(a.audience().words()));
        page.row(page.in("Regelverk", "Rulebook"), COLUMN, rulebook(a, page));
        page.paragraph(0, law(a, page));
    }

    static String type(Assessment a, Page page) {
        return page.in(TYPES.getOrDefault(a.organiserType(), new Words(a.organiserType(), a.organiserType())));
    }

    static String rulebook(Assessment a, Page page) {
        String hash = a.rulebookHash();
        return rules(a, page) + ", " + hash.substring(0, Math.min(SHORT_HASH, hash.length())) + " (" + a.engine() + ")";
    }

    /** How many rules there are. */
    static String rules(Assessment a, Page page) {
        return page.in(Counted.RULES.of(a.rules()));
    }

    static String law(Assessment a, Page page) {
        String known = page.in("Lagläge till och med ", "Law as known until ") + a.lawKnownUntil() + ".";
        return a.asOf().isAfter(a.lawKnownUntil())
                ? known
                        + page.in(
                                " Bedömningsdagen är senare: kontrollera om lagen har ändrats.",
                                " The day of the assessment is later: check whether the law has changed.")
                : known;
    }
}
