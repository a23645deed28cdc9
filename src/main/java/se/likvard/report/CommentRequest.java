package se.likvard.report;

import java.util.List;
import java.util.Locale;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.RuleKind;
import se.likvard.document.Document;
import se.likvard.organiser.Organiser;

/**
 * A request to the organiser to comment before a decision (kommunicering, 25 § förvaltningslagen): what has been seen and on
 * what it rests, what is missing, what is considered, and places for the answers.
 */
public final class CommentRequest {

    private final Letter letter;
    private final Material material;
    private final Page page;

    private CommentRequest(Material material) {
        this.material = material;
        this.page = material.page();
        this.letter = new Letter(page);
    }

    /**
     * The request.
     *
     * @param grounds with why
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public static Document of(Assessment assessment, Grounds grounds, Organiser organiser, Locale language) {
        return new CommentRequest(Material.of(assessment, grounds, organiser, List.of(), language)).written(language);
    }

    private Document written(Locale language) {
        Assessment a = material.assessment();
        letter.title(page.in("Tillfälle att yttra sig", "Request for comments"), a.organiserName());
        letter.facts(CaseFacts.of(a, page));
        letter.facts(List.of(
                List.of(page.in("Svara senast", "Answer by"), " "), List.of(page.in("Svara till", "Answer to"), " ")));
        letter.text(page.in(
                "Innan ärendet avgörs får ni här veta vad som har tillförts det och kan ha betydelse, och ni får tillfälle att"
                        + " yttra er (25 § förvaltningslagen, 2017:900). Ni får gärna rätta, förklara och lägga till. Inget är"
                        + " avgjort: det som står här är iakttagelser, inte ställningstaganden.",
                "Before the case is settled you are told what has been added to it and may matter, and you are given the"
                        + " opportunity to comment (Section 25 of the Administrative Procedure Act, 2017:900). Please correct,"
                        + " explain and add. Nothing is settled: what stands here are observations, not conclusions."));
        findings();
        missing();
        considered();
        letter.heading(1, page.in("Annat ni vill anföra", "Anything else you want to say"));
        letter.space(page.in("Era synpunkter", "Your comments"), 8);
        return letter.document(
                page.in("Tillfälle att yttra sig: ", "Request for comments: ") + a.organiserName(), language);
    }

    private void findings() {
        letter.heading(1, page.in("Det som har iakttagits", "What has been seen"));
        List<FindingCard> cards = FindingCard.of(material, RuleKind.CONCERN);
        if (cards.isEmpty()) {
            letter.text(page.in("Inget.", "Nothing."));
        }
        for (FindingCard card : cards) {
            FindingText.write(card, letter);
            letter.space(page.in("Stämmer uppgifterna? Era synpunkter", "Is this right? Your comments"), 3);
        }
    }

    private void missing() {
        List<MissingEntry> missing = MissingEntry.of(material.assessment(), page).stream()
                .filter(each -> each.number() > 0)
                .toList();
        letter.heading(1, page.in("Uppgifter som saknas", "What is missing"));
        if (missing.isEmpty()) {
            letter.text(page.in("Inga.", "Nothing."));
            return;
        }
        letter.table(
                List.of(page.in("Uppgift", "Input"), page.in("Ert svar", "Your answer")),
                List.of(6, 4),
                missing.stream()
                        .map(each -> List.of(each.label() + (each.places().isEmpty() ? "" : ": " + each.places()), " "))
                        .toList());
    }

    private void considered() {
        List<AdviceCard> cards =
                AdviceCard.of(material).stream().filter(AdviceCard::certain).toList();
        letter.heading(1, page.in("Åtgärder som övervägs", "Measures under consideration"));
        if (cards.isEmpty()) {
            letter.text(page.in("Inga.", "None."));
            return;
        }
        letter.table(
                List.of(
                        page.in("Åtgärd", "Measure"),
                        page.in("Ansvarig", "Owner"),
                        page.in("Följs upp senast", "Follow-up by"),
                        page.in("Er kommentar", "Your comment")),
                List.of(4, 2, 2, 2),
                cards.stream()
                        .map(card -> List.of(card.measure(), card.owner(), card.followUpBy(), " "))
                        .toList());
    }
}
