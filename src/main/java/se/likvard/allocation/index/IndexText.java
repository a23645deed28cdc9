package se.likvard.allocation.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Exact;
import se.likvard.allocation.Sheet;
import se.likvard.report.Table;
import se.likvard.value.Numeral;

/** An index as text to read. */
public final class IndexText {

    private static final int SHARE_DECIMALS = 4;
    private static final int DECIMALS = 1;
    private static final String UNKNOWN = "–";

    private final Index index;
    private final Sheet sheet;
    private final boolean reached;

    private IndexText(Index index, Locale language) {
        this.index = index;
        this.sheet = new Sheet(language);
        this.reached = index.schools().stream().anyMatch(each -> each.actual().isPresent());
    }

    /**
     * The text; ends with a line feed.
     *
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public static String of(Index index, Locale language) {
        IndexText text = new IndexText(index, language);
        text.head();
        text.schools();
        if (index.by() instanceof Estimate estimate) {
            EstimateText.write(estimate, text.sheet);
        }
        return text.sheet.toString();
    }

    private void head() {
        String title = sheet.in(index.by().title());
        if (index.by().isNeed()) {
            sheet.heading("Index: " + title, "Index: " + title, '=');
        } else {
            sheet.heading(title, title, '=');
        }
        if (index.by() instanceof ByFormula by) {
            sheet.line(
                    "Gäller från %s. Källa: %s"
                            .formatted(
                                    by.version().from(), by.version().source().sv()),
                    "Applies from %s. Source: %s"
                            .formatted(
                                    by.version().from(), by.version().source().en()));
        }
        reference();
    }

    private void reference() {
        if (!index.by().isNeed()) {
            sheet.line(
                    "Det är väntade resultat, inte behov, så inget index räknas. Avvikelsen är det som nåddes minus det väntade; hälften hamnar under noll hur alla än gör, och den är inte till för rangordning.",
                    "These are expected results, not need, so no index is computed. The residual is what was reached less what was expected; half fall below zero whatever all do, and it is not for ranking.");
            return;
        }
        index.reference()
                .ifPresent(each -> sheet.line(
                        "Index 100 är %s: %s"
                                .formatted(
                                        number(each),
                                        index.stated() ? "angivet värde" : "medelvärdet för skolorna, vägt med elever"),
                        "Index 100 is %s: %s"
                                .formatted(
                                        number(each),
                                        index.stated() ? "as stated" : "the schools' mean, weighted by pupils")));
    }

    private void schools() {
        sheet.heading("Skolorna", "The schools", '-');
        Table table = new Table();
        table.row(row(
                sheet.say("skola", "school"),
                "index",
                sheet.say("väntat", "expected"),
                sheet.say("utfall", "actual"),
                sheet.say("avvikelse", "residual")));
        for (Expectation each : index.schools()) {
            table.row(row(
                    each.school().id(),
                    each.index().map(own -> rounded(own, DECIMALS)).orElse(UNKNOWN),
                    number(each.expected()),
                    number(each.actual()),
                    number(each.residual())));
        }
        sheet.table(table);
        index.schools().stream().filter(each -> !each.unknown().isEmpty()).forEach(this::unknown);
    }

    /** Without the columns that no school has. */
    private List<String> row(String school, String own, String expected, String actual, String residual) {
        List<String> row = new ArrayList<>(List.of(school));
        if (index.by().isNeed()) {
            row.add(own);
        }
        row.add(expected);
        if (reached) {
            row.addAll(List.of(actual, residual));
        }
        return row;
    }

    private void unknown(Expectation each) {
        String figures = String.join(", ", each.unknown());
        sheet.line(
                "%s får inget värde: %s är okänt".formatted(each.school().id(), figures),
                "%s gets no value: %s is unknown".formatted(each.school().id(), figures));
    }

    private String number(Optional<BigFraction> number) {
        return number.map(this::number).orElse(UNKNOWN);
    }

    private String number(BigFraction number) {
        return rounded(number, index.by().isShare() ? SHARE_DECIMALS : DECIMALS);
    }

    private String rounded(BigFraction number, int decimals) {
        BigDecimal shown = Exact.rounded(number, decimals);
        return sheet.in(Numeral.of(shown));
    }
}
