package se.likvard.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.likvard.assessment.Grade;
import se.likvard.assessment.GradeRange;
import se.likvard.chart.Stacks;
import se.likvard.report.Brief.Key;
import se.likvard.report.Brief.Picture;
import se.likvard.report.Brief.Table;
import se.likvard.report.Page;
import se.likvard.value.Numeral;
import se.likvard.value.Words;

/** Grades of some groups as bars below one another, with a table of the same. */
record GradeChart(Page page) {

    private static final Words NONE = new Words("ingen regel gäller", "no rule applies");

    /** A group. */
    record Row(String name, Distribution grades) {}

    /** The picture of some groups. */
    Picture of(String heading, List<Row> rows) {
        return new Picture(
                page.in(new Words(
                        "Vad som är säkert och vad som ännu är möjligt", "What is sure and what is still possible")),
                new Stacks(rows.stream().map(this::stack).toList())
                        .drawing(
                                heading,
                                page.in(new Words(
                                        "Andelar efter vad som är säkert och vad som ännu är möjligt. Alla tal finns i"
                                                + " tabellen under bilden.",
                                        "Shares by what is sure and what is still possible. All figures are in the table"
                                                + " below the picture."))),
                legend(),
                table(heading, rows));
    }

    private Stacks.Stack stack(Row row) {
        Distribution grades = row.grades();
        List<Stacks.Part> parts = new ArrayList<>();
        for (GradeRange range : Distribution.all()) {
            parts.add(part(grades.of(range), grades.total(), word(range), look(range)));
        }
        parts.add(part(grades.none(), grades.total(), NONE, "none"));
        return new Stacks.Stack(row.name(), number(grades.total()), parts);
    }

    private Stacks.Part part(int count, int all, Words word, String look) {
        return new Stacks.Part(all == 0 ? 0 : (double) count / all, number(count), page.in(word), look);
    }

    private List<Key> legend() {
        return Stream.concat(
                        Distribution.all().stream().map(range -> key(look(range), words(range))),
                        Stream.of(key("none", NONE)))
                .toList();
    }

    private Key key(String look, Words words) {
        return new Key("stack " + look, page.in(words));
    }

    private Table table(String heading, List<Row> rows) {
        List<String> columns =
                new ArrayList<>(List.of(page.in(new Words("grupp", "group")), page.in(new Words("antal", "number"))));
        worstFirst().forEach(grade -> columns.add(page.in(word(grade))));
        columns.add(page.in(new Words("alla möjliga", "all possible")));
        columns.add(page.in(new Words("ingen regel", "no rule")));
        return new Table(
                page.in(new Words("%s: andel säkert–möjligt", "%s: share surely–possibly"))
                        .formatted(heading),
                columns,
                rows.stream().map(this::cells).toList(),
                true,
                false);
    }

    private List<String> cells(Row row) {
        Distribution grades = row.grades();
        List<String> cells = new ArrayList<>(List.of(row.name(), number(grades.total())));
        for (Grade grade : worstFirst()) {
            cells.add(page.in(PerCent.range(grades.sure(grade), grades.possible(grade), grades.total())));
        }
        cells.add(number(grades.of(new GradeRange(Grade.LOW, Grade.HIGH))));
        cells.add(number(grades.none()));
        return cells;
    }

    private static List<Grade> worstFirst() {
        return List.of(Grade.LOW, Grade.PARTLY, Grade.HIGH);
    }

    private String number(int number) {
        return page.in(Numeral.of(BigDecimal.valueOf(number)));
    }

    private static String look(GradeRange range) {
        boolean open = range.worst() == Grade.LOW && range.best() == Grade.HIGH;
        String worst = range.worst().name().toLowerCase(Locale.ROOT);
        return range.isCertain() ? worst : open ? "may open" : "may " + worst;
    }

    private static Words words(GradeRange range) {
        Words worst = word(range.worst());
        Words best = word(range.best());
        return range.isCertain()
                ? worst
                : new Words(
                        "mellan " + worst.sv() + " och " + best.sv(), "between " + worst.en() + " and " + best.en());
    }

    /** In one word, to stand in a bar. */
    private static Words word(GradeRange range) {
        return range.isCertain()
                ? word(range.worst())
                : new Words(
                        word(range.worst()).sv() + "–" + word(range.best()).sv(),
                        word(range.worst()).en() + "–" + word(range.best()).en());
    }

    private static Words word(Grade grade) {
        return switch (grade) {
            case LOW -> new Words("låg", "low");
            case PARTLY -> new Words("flera delar", "partly");
            case HIGH -> new Words("hög", "high");
        };
    }
}
