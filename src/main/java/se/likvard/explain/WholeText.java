package se.likvard.explain;

import java.util.List;
import java.util.Locale;
import se.likvard.report.Page;
import se.likvard.value.Words;

/** An assessment explained as a whole, as text; lines of at most 100 characters. */
public final class WholeText {

    private static final int INDENT = 4;

    private WholeText() {}

    /** The text in a language. */
    public static String of(Whole whole, Locale language) {
        Page page = new Page(language);
        page.paragraph(0, whole.of() + ", " + whole.asOf());
        write(Whole.GRADES, OutlookWords.grades(whole.outlook()), page);
        write(Whole.ADVICE, OutlookWords.advice(whole.outlook().recommendations()), page);
        write(Whole.ASK, PlanWords.of(whole.plan()), page);
        write(Whole.BETTER, whole.ways(), page);
        return page.toString();
    }

    private static void write(Words heading, List<Line> lines, Page page) {
        if (!lines.isEmpty()) {
            page.heading(page.in(heading));
            write(lines, 0, page);
        }
    }

    private static void write(List<Line> lines, int indent, Page page) {
        lines.forEach(each -> {
            page.item(indent, "*", page.in(each.text()));
            write(each.parts(), indent + INDENT, page);
        });
    }
}
