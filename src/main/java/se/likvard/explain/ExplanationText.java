package se.likvard.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.likvard.report.LimitWords;
import se.likvard.report.Page;
import se.likvard.value.Words;

/** Explanations as text, lines of at most 100 characters. */
public final class ExplanationText {

    private static final int INDENT = 4;

    private static final Words LIMIT = new Words("Gräns: ", "Limit: ");
    private static final Words CHANCE = new Words("Säkerhet: ", "Sureness: ");
    private static final Words HOW_SURE = new Words("Hur säkert:", "How sure:");
    private static final Words LAW = new Words("Lag: ", "Law: ");

    private ExplanationText() {}

    /** Explanations of one rule one after the other, in a language; law and limits stand at the end. */
    public static String of(List<Explanation> explanations, Locale language) {
        Page page = new Page(language);
        if (explanations.isEmpty()) {
            page.paragraph(
                    0,
                    page.in(new Words(
                            "Det finns inget hos huvudmannen som regeln kan gälla.",
                            "The organiser has nothing that the rule could be about.")));
            return page.toString();
        }
        Explanation first = explanations.get(0);
        page.paragraph(0, page.in(first.says()) + " [" + first.rule() + "]");
        explanations.forEach(each -> write(each, page));
        page.heading(page.in(new Words("Det som gäller för regeln", "What the rule goes by")));
        Set<String> sources = new LinkedHashSet<>();
        explanations.forEach(each ->
                each.limits().forEach(limit -> sources.add(page.in(LIMIT) + LimitWords.of(limit, page))));
        explanations.stream()
                .flatMap(each -> each.margins().stream())
                .flatMap(each -> each.limits().stream())
                .forEach(limit -> sources.add(page.in(CHANCE) + LimitWords.of(limit, page)));
        first.law().forEach(law -> sources.add(page.in(LAW) + page.in(law.text())));
        sources.forEach(each -> page.item(0, "*", each));
        return page.toString();
    }

    private static void write(Explanation each, Page page) {
        String subject = each.subject().key().isEmpty()
                ? page.in(new Words("huvudmannen", "the organiser"))
                : page.in(each.subject().name());
        page.heading(subject + ": " + page.in(each.verdict().words()));
        page.paragraph(0, page.in(each.answer()));
        lines(each.reasons(), 0, page);
        each.notes().forEach(note -> page.paragraph(0, page.in(note.text())));
        if (!each.margins().isEmpty()) {
            page.paragraph(0, page.in(HOW_SURE));
            each.margins().forEach(margin -> page.item(0, "*", page.in(margin.text())));
        }
        each.next().forEach(next -> {
            page.paragraph(0, page.in(next.text()));
            lines(next.parts(), 0, page);
        });
    }

    private static void lines(List<Line> lines, int indent, Page page) {
        lines.forEach(each -> {
            page.item(indent, "*", page.in(each.text()));
            lines(each.parts(), indent + INDENT, page);
        });
    }
}
