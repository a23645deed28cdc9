package se.likvard.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.likvard.assessment.GradeRange;
import se.likvard.chart.Levels;
import se.likvard.report.Brief;
import se.likvard.report.Brief.Fact;
import se.likvard.report.Brief.Key;
import se.likvard.report.Brief.Part;
import se.likvard.report.Brief.Picture;
import se.likvard.report.Brief.Table;
import se.likvard.report.GradeWords;
import se.likvard.report.Page;
import se.likvard.years.Tables.Row;

/** The years as a page: a timeline of the grades, tables, and what changed in the rulebook. */
public final class YearsPage {

    private final Years years;
    private final Locale language;
    private final Tables tables;

    private YearsPage(Years years, Locale language) {
        this.years = years;
        this.language = language;
        this.tables = new Tables(years, language);
    }

    /**
     * The page.
     *
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public static String of(Years years, Locale language) {
        return new YearsPage(years, language).brief().html();
    }

    private Brief brief() {
        List<OneYear> all = years.years();
        return new Brief(
                language,
                tables.say("År för år", "Year by year"),
                years.organiserName(),
                List.of(
                        new Fact(tables.say("Huvudman", "Organiser"), years.organiserId()),
                        new Fact(
                                tables.say("Dagar", "Days"),
                                all.get(0).day() + " – "
                                        + all.get(all.size() - 1).day())),
                List.of(Said.course(years, new Page(language)), Said.basis(tables)),
                List.of(grades(), findings(), changes()),
                Said.advises(tables));
    }

    private Part grades() {
        List<Key> legend = List.of(
                new Key("point", tables.say("säker bedömning", "certain grade")),
                new Key("interval", tables.say("möjliga bedömningar", "possible grades")));
        Picture picture = new Picture(
                tables.say("Bedömningen år för år", "The grade year by year"),
                levels().drawing(
                                tables.say("Bedömningen år för år", "The grade year by year"),
                                tables.say(
                                        "Alla bedömningar finns i tabellen under bilden.",
                                        "All grades are in the table below the picture.")),
                legend,
                table(tables.say("Bedömning", "Grade"), tables.grades()));
        return new Part(
                "grades",
                tables.say("Bedömning", "Grade"),
                List.of(),
                Optional.of(picture),
                List.of(),
                List.of(tables.legend()));
    }

    private Levels levels() {
        List<Levels.Row> rows = new ArrayList<>();
        rows.add(row(tables.say("Som helhet", "As a whole"), Optional.empty()));
        tables.areas().forEach(area -> rows.add(row(GradeWords.area(area, new Page(language)), Optional.of(area))));
        return new Levels(tables.heading(), List.of("H", tables.say("D", "P"), "L"), rows);
    }

    private Levels.Row row(String name, Optional<String> area) {
        return new Levels.Row(
                name,
                years.years().stream()
                        .map(each -> each.screening()
                                .flatMap(screening -> area.isEmpty()
                                        ? screening.overall()
                                        : Optional.ofNullable(screening.areas().get(area.get())))
                                .map(YearsPage::reach))
                        .toList());
    }

    private static Levels.Reach reach(GradeRange range) {
        return new Levels.Reach(range.best().ordinal(), range.worst().ordinal());
    }

    private Part findings() {
        List<Table> both = new ArrayList<>();
        both.add(table(tables.say("Iakttagelser", "Findings"), tables.findings()));
        both.add(table(tables.say("Rekommendationer", "Recommendations"), tables.recommendations()));
        both.removeIf(each -> each.rows().isEmpty());
        return new Part(
                "findings",
                tables.say("Vad som iakttogs och rekommenderades", "What was found and recommended"),
                both.isEmpty() ? List.of(tables.say("Inget av dessa år.", "Nothing in these years.")) : List.of(),
                Optional.empty(),
                both,
                List.of());
    }

    private Table table(String caption, List<Row> rows) {
        List<String> heading = new ArrayList<>(List.of(""));
        heading.addAll(tables.heading());
        return new Table(
                caption,
                heading,
                rows.stream()
                        .map(each -> {
                            List<String> cells = new ArrayList<>(List.of(each.label()));
                            cells.addAll(each.cells());
                            return List.copyOf(cells);
                        })
                        .toList(),
                true,
                false);
    }

    private Part changes() {
        return new Part(
                "changes",
                tables.say("Vad som ändrades i regler, gränser och lag", "What changed in rules, limits and law"),
                List.of(),
                Optional.empty(),
                List.of(),
                Said.changes(years, new Page(language)));
    }
}
