package se.likvard.report;

import java.util.List;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Outcome;

/** What could not be assessed, under the inputs that would settle it: the one that most need first. */
final class MissingSection implements Section {

    @Override
    public void print(Assessment a, Grounds grounds, Page page) {
        List<Outcome> open = a.outcomes().stream().filter(Outcome::isOpen).toList();
        page.heading(page.in("Kunde inte bedömas (", "Could not be assessed (") + open.size() + ")");
        grounds.ahead().ifPresent(ahead -> ask(ahead, page));
        if (open.isEmpty()) {
            page.paragraph(0, page.in("Allt tillämpligt kunde bedömas.", "All that applies could be assessed."));
            return;
        }
        page.paragraph(
                0,
                page.in(
                        "Uppgifter som saknas, den som behövs för flest bedömningar först.",
                        "What is missing, the input that most outcomes need first."));
        List<MissingEntry> entries = MissingEntry.of(a, page);
        entries.forEach(entry -> print(entry, page));
        if (grounds.ahead().isPresent()) {
            page.subheading(page.in("Regel för regel, det som avgör", "Rule by rule, what decides"), false);
            Subjects subjects = Subjects.of(a, page);
            ByRule.of(open, any -> true).forEach(same -> decided(same, grounds, subjects, page));
        }
    }

    private static void ask(Ahead ahead, Page page) {
        if (!ahead.questions().isEmpty()) {
            page.paragraph(0, page.in("Att fråga om bedömningen sammantaget:", "To ask about the overall grade:"));
            GroundsWords.sentences(ahead.questions(), 0, page);
        }
    }

    private static void decided(List<Outcome> same, Grounds grounds, Subjects subjects, Page page) {
        page.entry("-", ByRule.title(same, page) + ": " + subjects.list(same));
        GroundsWords.why(
                page.in("Saknas", "Missing"), same.get(0).rule(), GroundsWords.subjects(same), grounds, subjects, page);
    }

    private static void print(MissingEntry entry, Page page) {
        if (entry.number() > 0) {
            page.entry(entry.number() + ".", entry.label() + " [" + entry.path() + "] (" + entry.reason() + ")");
            page.paragraph(4, entry.waiting());
        }
        if (!entry.places().isEmpty()) {
            page.detail(page.in("Ställen", "Places"), entry.places());
        }
        entry.rules().forEach(rule -> page.entry("    -", rule.title() + " [" + rule.name() + "]: " + rule.about()));
        if (!entry.also().isEmpty()) {
            page.detail(page.in("Även för", "Also for"), entry.also());
        }
    }
}
