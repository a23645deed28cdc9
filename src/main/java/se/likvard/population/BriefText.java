package se.likvard.population;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.likvard.report.Brief;
import se.likvard.report.Page;
import se.likvard.report.Plain;
import se.likvard.report.Table;
import se.likvard.value.Words;

/** A page for people as plain text: pictures are left out, for their figures stand in the tables beside them. */
final class BriefText {

    private static final int WIDTH = 100;

    private BriefText() {}

    static String of(Brief brief) {
        StringBuilder text = new StringBuilder(lines(brief, page -> {
            page.paragraph(0, brief.kicker() + ": " + brief.title());
            brief.facts().forEach(fact -> page.paragraph(0, fact.name() + ": " + fact.words()));
            page.heading(page.in(new Words("Svaret", "The answer")));
            brief.answer().forEach(words -> page.paragraph(0, words));
        }));
        brief.parts().forEach(part -> part(text, brief, part));
        text.append('\n').append(lines(brief, page -> page.paragraph(0, brief.foot())));
        return text.toString();
    }

    private static void part(StringBuilder text, Brief brief, Brief.Part part) {
        text.append(lines(brief, page -> {
            page.heading(part.heading());
            part.words().forEach(words -> page.paragraph(0, words));
        }));
        List<Brief.Table> tables = new ArrayList<>();
        part.picture().map(Brief.Picture::table).ifPresent(tables::add);
        tables.addAll(part.tables());
        tables.forEach(table -> table(text, brief, table));
        text.append(lines(brief, page -> part.notes().forEach(note -> page.item(0, "*", note))));
    }

    private static void table(StringBuilder text, Brief brief, Brief.Table table) {
        text.append('\n').append(lines(brief, page -> page.paragraph(0, table.caption())));
        Table lines = new Table();
        lines.row(table.heading());
        table.rows().forEach(row -> lines.row(row.stream().map(Plain::of).toList()));
        String whole = lines.toString();
        text.append(whole.lines().anyMatch(line -> line.length() > WIDTH) ? list(brief, table) : whole);
    }

    /** What is too wide for a table: each row with its other cells under the first, by their headings. */
    private static String list(Brief brief, Brief.Table table) {
        return lines(
                brief,
                page -> table.rows().forEach(row -> {
                    page.item(0, "*", row.get(0));
                    page.paragraph(
                            2,
                            IntStream.range(1, row.size())
                                    .mapToObj(cell -> table.heading().get(cell) + ": " + row.get(cell))
                                    .collect(Collectors.joining("; ")));
                }));
    }

    private interface Writing {
        void on(Page page);
    }

    private static String lines(Brief brief, Writing writing) {
        Page page = new Page(brief.language());
        writing.on(page);
        return page.toString();
    }
}
