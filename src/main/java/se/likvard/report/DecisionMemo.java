package se.likvard.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.RuleKind;
import se.likvard.document.Document;
import se.likvard.organiser.Organiser;

/**
 * A memo for whoever decides: what was found with its decisive circumstances and provisions, what is missing, what is
 * recommended, and places for the case number, the caseworker's own view and dissent.
 */
public final class DecisionMemo {

    private final Letter letter;
    private final Material material;
    private final Page page;

    private DecisionMemo(Material material) {
        this.material = material;
        this.page = material.page();
        this.letter = new Letter(page);
    }

    /**
     * The memo.
     *
     * @param grounds with why
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public static Document of(Assessment assessment, Grounds grounds, Organiser organiser, Locale language) {
        return new DecisionMemo(Material.of(assessment, grounds, organiser, List.of(), language)).written(language);
    }

    private Document written(Locale language) {
        Assessment a = material.assessment();
        String title = page.in("Underlag för beslut: ", "Memo for a decision: ") + a.organiserName();
        letter.title(
                page.in("Underlag för beslut", "Memo for a decision"),
                page.in("Bedömning av likvärdighet: ", "Assessment of equity: ") + a.organiserName());
        letter.facts(CaseFacts.of(a, page));
        letter.strong(
                page.in(
                        "Programmet ger råd; människor beslutar. Om något är en brist kan bara Skolinspektionen eller en domstol slå fast.",
                        "The engine advises; people decide. Whether something is a breach only the Schools Inspectorate or a court can establish."));
        grade();
        findings(RuleKind.CONCERN, page.in("Iakttagelser", "Findings"), true);
        missing();
        advice();
        findings(RuleKind.STRENGTH, page.in("Styrkor", "Strengths"), false);
        own();
        return letter.document(title, language);
    }

    private void grade() {
        Glance glance = Glance.of(material.assessment(), page);
        letter.heading(1, page.in("Bedömning", "Grade"));
        glance.overall().ifPresent(overall -> letter.strong(page.in("Sammantaget: ", "Overall: ") + overall.words()));
        letter.table(
                List.of(page.in("Område", "Area"), page.in("Bedömning", "Grade"), page.in("Iakttagelser", "Findings")),
                List.of(3, 4, 3),
                glance.areas().stream()
                        .map(area -> List.of(area.name(), area.words(), area.tried()))
                        .toList());
        letter.items(glance.steps().stream().map(GradeSection.Step::text));
    }

    private void findings(RuleKind kind, String heading, boolean judged) {
        List<FindingCard> cards = FindingCard.of(material, kind);
        letter.heading(1, heading);
        if (cards.isEmpty()) {
            letter.text(page.in("Inga.", "None."));
        }
        for (FindingCard card : cards) {
            FindingText.write(card, letter);
            if (judged) {
                letter.space(page.in("Handläggarens bedömning", "The caseworker's view"), 2);
            }
        }
    }

    private void missing() {
        letter.heading(1, page.in("Det som saknas", "What is missing"));
        List<MissingEntry> missing = MissingEntry.of(material.assessment(), page);
        if (missing.isEmpty()) {
            letter.text(page.in("Allt tillämpligt kunde bedömas.", "All that applies could be assessed."));
            return;
        }
        letter.text(page.in(
                "Det som väntar på en uppgift är inte bedömt; det är varken en iakttagelse eller utan anmärkning.",
                "What waits for an input is not assessed; it is neither a finding nor clear."));
        letter.table(
                List.of(page.in("Uppgift", "Input"), page.in("Varför den saknas", "Why"), page.in("Väntar", "Waits")),
                List.of(5, 2, 3),
                missing.stream()
                        .filter(each -> each.number() > 0)
                        .map(each -> List.of(
                                Stream.of(each.label(), each.places())
                                        .filter(text -> !text.isEmpty())
                                        .reduce((one, other) -> one + ": " + other)
                                        .orElse(""),
                                each.reason(),
                                each.waiting()))
                        .toList());
    }

    private void advice() {
        letter.heading(1, page.in("Rekommendationer", "Recommendations"));
        List<AdviceCard> cards = AdviceCard.of(material);
        for (AdviceCard card : cards) {
            AdviceText.write(card, letter);
        }
        if (cards.isEmpty()) {
            letter.text(page.in("Inga.", "None."));
        }
    }

    private void own() {
        letter.heading(1, page.in("Handläggarens egen bedömning", "The caseworker's own view"));
        letter.space(
                page.in(
                        "Vad talar för och emot? Vad har huvudmannen anfört, och hur har det vägts in?",
                        "What speaks for and against? What has the organiser said, and how was it weighed?"),
                8);
        letter.heading(1, page.in("Avvikande mening", "Dissent"));
        letter.space(page.in("Vem, och varför", "Who, and why"), 5);
        letter.heading(1, page.in("Underskrift", "Signature"));
        letter.table(
                List.of(page.in("Datum", "Date"), page.in("Namn och funktion", "Name and function")),
                List.of(3, 7),
                List.of(List.of(" ", " "), List.of(" ", " ")));
    }
}
