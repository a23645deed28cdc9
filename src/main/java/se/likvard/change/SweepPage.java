package se.likvard.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.likvard.chart.Columns;
import se.likvard.chart.Columns.Column;
import se.likvard.report.Brief;
import se.likvard.report.Brief.Fact;
import se.likvard.report.Brief.Key;
import se.likvard.report.Brief.Part;
import se.likvard.report.Brief.Picture;
import se.likvard.report.Brief.Table;
import se.likvard.rulebook.Rulebook;
import se.likvard.rulebook.Trials;

/** What a sweep gave, as a page: a chart for each rule with the table of its numbers beside it. */
public final class SweepPage {

    private static final String FOUND = "step on";
    private static final String OPEN = "step may";

    private final Sweep sweep;
    private final SweepRows rows;

    private SweepPage(Sweep sweep, SweepRows rows) {
        this.sweep = sweep;
        this.rows = rows;
    }

    /**
     * The page.
     *
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public static String of(Sweep sweep, Trials trials, Rulebook rulebook, Locale language) {
        SweepRows rows = new SweepRows(sweep, trials, rulebook, language);
        return new SweepPage(sweep, rows).brief(language).html();
    }

    private Brief brief(Locale language) {
        return new Brief(
                language,
                rows.say("Prövade värden", "Values on trial"),
                rows.say("Om värdet vore ett annat", "If the value were another"),
                sweep.varied().stream()
                        .map(each -> new Fact(each.parameter(), rows.varied(each)))
                        .toList(),
                new SweepAnswer(sweep, rows).sentences(),
                sweep.organisers() == 0 ? List.of() : parts(),
                rows.say(
                        "Programmet räknar; människor beslutar. Utfallen är vad reglerna ger av uppgifterna. Okänt är aldrig noll.",
                        "The program computes; people decide. The outcomes are what the rules give from the data. Unknown is never zero."));
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int number = 0;
        for (String rule : rows.rules()) {
            parts.add(rule(rule, "rule" + ++number));
        }
        parts.add(grades());
        return parts;
    }

    private Part grades() {
        List<String> kinds = rows.grades().stream().map(rows::grade).toList();
        Table table = new Table(
                rows.say("Antal huvudmän", "Number of organisers"),
                rows.heading(kinds),
                rows.rows(rows::grades),
                true,
                false);
        return new Part(
                "grades",
                rows.say("Bedömning sammantaget", "Overall grade"),
                List.of(),
                Optional.empty(),
                List.of(table),
                rows.notes());
    }

    private Part rule(String rule, String id) {
        Table table = new Table(
                rows.say("Antal huvudmän", "Number of organisers"),
                rows.heading(rows.kindsInWords(rule)),
                rows.rows(point -> rows.said(point, rule)),
                true,
                false);
        List<Column> columns = sweep.points().stream()
                .map(point -> new Column(
                        String.join(" · ", rows.values(point)),
                        rows.said(point, rule).subList(0, 2),
                        rows.said(point, rule).get(0).toString(),
                        sweep.organisers()))
                .toList();
        Picture picture = new Picture(
                rows.say("Så många av %s vid varje värde", "So many of %s at each value")
                        .formatted(rows.in(sweep.basis().counted())),
                new Columns(columns, List.of(FOUND, OPEN))
                        .drawing(
                                rows.title(rule),
                                rows.say("Alla tal finns i tabellen.", "All figures are in the table.")),
                List.of(
                        new Key(FOUND, rows.kindsInWords(rule).get(0)),
                        new Key(OPEN, rows.kindsInWords(rule).get(1))),
                table);
        return new Part(id, rows.title(rule), List.of(), Optional.of(picture), List.of(), List.of());
    }
}
