package se.likvard.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.chart.Drawing;
import se.likvard.chart.Years.Band;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Phrase;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * The results of a school over the years.
 *
 * @param rows the table beside the drawing, a row for each year
 */
record SchoolResults(String name, Drawing drawing, List<Row> rows) {

    /** A school year, its figures in words, the nation's beside them, and who says so. */
    record Row(
            String year,
            String merit,
            String nation,
            String allPassed,
            String eligible,
            String pupils,
            String source) {}

    static Row row(int year, SchoolYear figures, Nation nation, Page page) {
        return new Row(
                Phrase.years(year),
                page.in(Phrase.of(figures.meritValue(), Unit.PURE)),
                nation.band(year).map(band -> band(band, page)).orElse(page.in("saknas", "missing")),
                page.in(Phrase.of(figures.allSubjectsPassed(), Unit.SHARE)),
                page.in(Phrase.of(figures.eligibility(), Unit.SHARE)),
                page.in(Phrase.of(figures.gradeNinePupils(), Unit.PURE)),
                source(figures, page));
    }

    private static String source(SchoolYear figures, Page page) {
        Stream<Value<BigDecimal>> told = Stream.of(
                        figures.meritValue(),
                        figures.allSubjectsPassed(),
                        figures.eligibility(),
                        figures.gradeNinePupils())
                .filter(Value::isSettled);
        return Origins.of(told, page);
    }

    private static String band(Band band, Page page) {
        return Stream.of(Stream.of(band.low()), band.middle().stream(), band.high().stream())
                .flatMap(figures -> figures)
                .map(figure -> number(figure, page))
                .collect(Collectors.joining(" · "));
    }

    /** A number as people write it, without its unit. */
    static String number(BigDecimal figure, Page page) {
        String text = figure.stripTrailingZeros().toPlainString();
        return page.in(text.replace('.', ','), text);
    }

    static String heading(SchoolUnit unit, Material material) {
        return material.subjects()
                .at(Material.key(unit))
                .map(material.subjects()::name)
                .orElse(unit.name());
    }
}
