package se.likvard.years;

import java.util.List;
import java.util.Locale;
import se.likvard.report.Page;
import se.likvard.years.Tables.Row;

/** The years as text to read. */
public final class YearsText {

    /** Columns of so many characters, so many beside each other. */
    private static final int COLUMN = 7;

    private static final int BESIDE = 7;
    private static final int LABEL = 100 - COLUMN * BESIDE;

    private final Years years;
    private final Tables tables;
    private final Page page;

    private YearsText(Years years, Locale language) {
        this.years = years;
        this.tables = new Tables(years, language);
        this.page = new Page(language);
    }

    /**
     * The text; ends with a line feed.
     *
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public static String of(Years years, Locale language) {
        YearsText text = new YearsText(years, language);
        text.write();
        return text.page.toString();
    }

    private void write() {
        List<OneYear> all = years.years();
        page.paragraph(
                0,
                tables.say("År för år: ", "Year by year: ") + years.organiserName() + " " + years.organiserId() + ", "
                        + all.get(0).day() + " – " + all.get(all.size() - 1).day());
        page.paragraph(0, Said.course(years, page));
        page.paragraph(0, Said.basis(tables));
        table(tables.say("Bedömning", "Grade"), tables.grades());
        table(tables.say("Iakttagelser", "Findings"), tables.findings());
        table(tables.say("Rekommendationer", "Recommendations"), tables.recommendations());
        page.paragraph(0, tables.legend());
        page.heading(tables.say("Vad som ändrades i regler, gränser och lag", "What changed in rules, limits and law"));
        Said.changes(years, page).forEach(each -> page.item(0, "*", each));
        page.paragraph(0, Said.advises(tables));
    }

    private void table(String heading, List<Row> rows) {
        page.heading(heading);
        if (rows.isEmpty()) {
            page.paragraph(0, tables.say("Inget av dessa år.", "Nothing in these years."));
        }
        int columns = tables.heading().size();
        for (int from = 0; from < columns && !rows.isEmpty(); from += BESIDE) {
            int to = Math.min(from + BESIDE, columns);
            page.columns(LABEL, COLUMN, "", tables.heading().subList(from, to));
            for (Row row : rows) {
                page.columns(LABEL, COLUMN, row.label(), row.cells().subList(from, to));
            }
        }
    }
}
