package se.likvard.report;

import java.util.List;
import se.likvard.assessment.Assessment;

/** What a text to take along is about: the case, to be filled in, and the assessment. */
final class CaseFacts {

    private static final String TO_FILL_IN = " ";

    private CaseFacts() {}

    static List<List<String>> of(Assessment a, Page page) {
        return List.of(
                List.of(page.in("Ärendenummer", "Case number"), TO_FILL_IN),
                List.of(page.in("Handläggare", "Caseworker"), TO_FILL_IN),
                List.of(
                        page.in("Huvudman", "Organiser"),
                        a.organiserName() + ", " + a.organiserId() + " (" + HeadingSection.type(a, page) + ")"),
                List.of(page.in("Bedömningsdag", "As of"), a.asOf().toString()),
                List.of(page.in("Visas för", "Shown to"), page.in(a.audience().words())),
                List.of(page.in("Lagläge", "Law"), HeadingSection.law(a, page)),
                List.of(page.in("Regelverk", "Rulebook"), HeadingSection.rulebook(a, page)));
    }
}
