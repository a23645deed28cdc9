package se.likvard.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A recommendation in a text to take along. */
final class AdviceText {

    private AdviceText() {}

    static void write(AdviceCard card, Letter letter) {
        Page page = letter.page();
        letter.heading(
                2, card.number() + ". " + card.title() + (card.certain() ? "" : page.in(" (möjlig)", " (possible)")));
        letter.texts(card.texts());
        letter.facts(List.of(
                List.of(page.in("Åtgärd", "Measure"), card.measure()),
                List.of(page.in("Ansvarig", "Owner"), card.owner()),
                List.of(page.in("Följs upp senast", "Follow-up by"), card.followUpBy()),
                List.of(page.in("Avslutas med", "Closed by"), card.closedBy()),
                List.of(page.in("Skäl", "Reasons"), reasons(card)),
                List.of(page.in("Lagrum", "Provisions"), String.join("; ", card.law())),
                List.of(page.in("Ersätter", "Replaces"), String.join("; ", card.replaces())),
                List.of(page.in("Avgörs av", "Decided by"), card.decidedBy())));
        // What rests on outcomes is explained where they are told.
        if (card.reasons().isEmpty() && !card.why().isEmpty()) {
            letter.heading(3, page.in("Avgörande omständigheter", "Decisive circumstances"));
            letter.why(card.why());
        }
    }

    private static String reasons(AdviceCard card) {
        return Stream.concat(card.reasons().stream().map(AdviceCard.Reason::title), card.figures().stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
