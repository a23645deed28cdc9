package se.likvard.report;

import java.util.List;

/** A finding in a text to take along: what was seen, what is decisive, and what it was held against. */
final class FindingText {

    private FindingText() {}

    static void write(FindingCard card, Letter letter) {
        Page page = letter.page();
        String breach = card.breach() ? page.in(" (misstänkt brist)", " (suspected breach)") : "";
        String borderline = card.borderline() ? page.in(" (gränsfall)", " (borderline)") : "";
        letter.heading(2, card.title() + breach + borderline);
        letter.small(card.area() + " · " + card.rule());
        letter.texts(card.texts());
        if (!card.why().isEmpty()) {
            letter.heading(3, page.in("Avgörande omständigheter", "Decisive circumstances"));
            letter.why(card.why());
        }
        if (!card.sureness().isEmpty()) {
            letter.heading(3, page.in("Hur säkert", "How sure"));
            letter.items(card.sureness().stream());
        }
        letter.heading(3, page.in("Det som gäller", "What it goes by"));
        letter.facts(List.of(
                List.of(page.in("Lagrum", "Provisions"), String.join("; ", card.law())),
                List.of(page.in("Gränser", "Limits"), String.join("; ", card.limits())),
                List.of(page.in("Grund", "Basis"), card.basis()),
                List.of(page.in("Uppgifternas källa", "Source of the figures"), card.sources())));
    }
}
