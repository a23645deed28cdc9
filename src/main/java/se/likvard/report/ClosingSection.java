package se.likvard.report;

import java.util.List;
import se.likvard.assessment.Assessment;
import se.likvard.value.Words;

/** How the report may be used. */
final class ClosingSection implements Section {

    private static final List<Words> LINES = List.of(
            new Words(
                    "Rapporten är ett underlag: programmet ger råd och människor beslutar. En misstänkt brist är inget"
                            + " konstaterande: bara Skolinspektionen eller en domstol kan slå fast att lagen inte"
                            + " följs.",
                    "This report is advice: the engine advises and people decide. A suspected breach is no ruling:"
                            + " only the Schools Inspectorate or a court can establish a breach."),
            new Words(
                    "Gränserna för bedömningsstegen, och andra gränser som är märkta ”tumregel”, är projektets egna;"
                            + " ingen myndighet har fastställt dem.",
                    "The limits between grades, and other limits marked “rule of thumb”, are this project's own; no"
                            + " authority has set them."),
            new Words(
                    "Huvudmännen i Skolinspektionens granskningar är inte slumpvis utvalda: andelar därifrån kan inte"
                            + " överföras till alla huvudmän, och jämförelser mellan år är osäkra.",
                    "The organisers that the Schools Inspectorate has reviewed were not drawn at random: shares among"
                            + " them cannot be carried over to all organisers, and years are hard to compare."));

    /** What to bear in mind. */
    static List<String> lines(Page page) {
        return LINES.stream().map(page::in).toList();
    }

    @Override
    public void print(Assessment a, Grounds grounds, Page page) {
        page.heading(page.in("Att tänka på", "Bear in mind"));
        lines(page).forEach(line -> page.entry("-", line));
    }
}
