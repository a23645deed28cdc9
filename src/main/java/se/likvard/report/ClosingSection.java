package se.likvard.report;

import se.likvard.assessment.Assessment;

/** How the report may be used. */
final class ClosingSection implements Section {

    @Override
    public void print(Assessment a, Page page) {
        page.heading(page.in("Att tänka på", "Bear in mind"));
        page.entry(
                "-",
                page.in(
                        "Rapporten är ett underlag: programmet ger råd och människor beslutar. En misstänkt brist är inget"
                                + " konstaterande: bara Skolinspektionen eller en domstol kan slå fast att lagen inte"
                                + " följs.",
                        "This report is advice: the engine advises and people decide. A suspected breach is no ruling:"
                                + " only the Schools Inspectorate or a court can establish a breach."));
        page.entry(
                "-",
                page.in(
                        "Gränserna för bedömningsstegen, och andra gränser som är märkta ”tumregel”, är projektets egna;"
                                + " ingen myndighet har fastställt dem.",
                        "The limits between grades, and other limits marked “rule of thumb”, are this project's own; no"
                                + " authority has set them."));
        page.entry(
                "-",
                page.in(
                        "Huvudmännen i Skolinspektionens granskningar är inte slumpvis utvalda: andelar därifrån kan inte"
                                + " överföras till alla huvudmän, och jämförelser mellan år är osäkra.",
                        "The organisers that the Schools Inspectorate has reviewed were not drawn at random: shares among"
                                + " them cannot be carried over to all organisers, and years are hard to compare."));
    }
}
