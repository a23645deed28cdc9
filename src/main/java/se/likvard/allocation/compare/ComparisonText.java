package se.likvard.allocation.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.likvard.allocation.Allocation;
import se.likvard.allocation.Declared;
import se.likvard.allocation.Sheet;
import se.likvard.report.Table;
import se.likvard.value.Words;

/** A comparison as text to read: the answer first, then school by school, the years of a transition and what it rests on. */
public final class ComparisonText {

    private final Comparison comparison;
    private final Sheet sheet;
    private final Rows rows;

    private ComparisonText(Comparison comparison, Locale language) {
        this.comparison = comparison;
        this.sheet = new Sheet(language);
        this.rows = new Rows(comparison, sheet);
    }

    /**
     * The text; ends with a line feed.
     *
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public static String of(Comparison comparison, Optional<Transition> transition, Locale language) {
        ComparisonText text = new ComparisonText(comparison, language);
        text.head();
        text.schools();
        transition.ifPresent(text::transition);
        text.declared();
        return text.sheet.toString();
    }

    private void head() {
        Answer answer = new Answer(comparison, sheet);
        Words title = answer.title();
        sheet.heading("Jämförelse: " + title.sv(), "Comparison: " + title.en(), '=');
        Words before = Sides.words(comparison.before());
        Words after = Sides.words(comparison.after());
        sheet.line("Före: " + before.sv(), "Before: " + before.en());
        sheet.line("Efter: " + after.sv(), "After: " + after.en());
        answer.sentences().forEach(each -> sheet.line(each, each));
    }

    private void schools() {
        sheet.heading("Belopp i kronor, brutto", "Amounts in kronor, gross", '-');
        table(rows.amountHeading(), rows.amounts());
        sheet.heading("Att betala, med avdrag och tillägg", "To pay, with deductions and additions", '-');
        table(rows.netHeading(), rows.net());
        if (!rows.measures().isEmpty()) {
            sheet.heading("Hur mycket modellerna styr om", "How much the models move", '-');
            table(rows.measureHeading(), rows.measures());
        }
        comparison.shift().map(Sides::misplaced).ifPresent(sheet::line);
        sheet.heading("Att tänka på", "To keep in mind", '-');
        Caveats.of(comparison).forEach(sheet::line);
    }

    private void transition(Transition transition) {
        sheet.heading("Övergång", "Transition", '-');
        Sides.rules(transition).forEach(sheet::line);
        if (transition.years() > 0) {
            table(rows.yearHeading(), rows.years(transition));
            sheet.heading("Skolorna år för år, brutto", "The schools year by year, gross", '-');
            table(rows.pathHeading(transition.years()), rows.paths(transition, transition.years()));
        }
    }

    private void declared() {
        Allocation before = comparison.before().allocation();
        Allocation after = comparison.after().allocation();
        boolean same = before.version().equals(after.version());
        sheet.heading(
                same ? "Modellen vilar på" : "Modellen före vilar på",
                same ? "What the model rests on" : "What the model before rests on",
                '-');
        before.declared().stream().map(Declared::words).forEach(sheet::line);
        if (!same) {
            sheet.heading("Modellen efter vilar på", "What the model after rests on", '-');
            after.declared().stream().map(Declared::words).forEach(sheet::line);
        }
    }

    private void table(List<String> heading, List<List<String>> cells) {
        Table table = new Table();
        table.row(heading);
        cells.forEach(table::row);
        sheet.table(table);
    }
}
