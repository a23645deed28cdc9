package se.likvard.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.GradeRange;
import se.likvard.assessment.Screening;
import se.likvard.assessment.Verdict;
import se.likvard.report.GradeWords;
import se.likvard.report.Page;
import se.likvard.value.Words;

/** The years beside each other, a row for each grade, finding and recommendation: what text and page show. */
final class Tables {

    /** A row: what it is about and a cell for each year. */
    record Row(String label, List<String> cells) {}

    private final Years years;
    private final Locale language;

    Tables(Years years, Locale language) {
        this.years = years;
        this.language = language;
    }

    /** Each year in its column. */
    List<String> heading() {
        return years.years().stream()
                .map(each -> Integer.toString(each.day().getYear()))
                .toList();
    }

    /** The grade as a whole, then of each area that has one in some year. */
    List<Row> grades() {
        List<Row> rows = new ArrayList<>();
        rows.add(row(say("Som helhet", "As a whole"), each -> grade(each.overall())));
        for (String area : areas()) {
            rows.add(row(
                    GradeWords.area(area, new Page(language)),
                    each -> grade(Optional.ofNullable(each.areas().get(area)))));
        }
        return rows;
    }

    /** The areas that have a grade in some year, in the order of inspection. */
    List<String> areas() {
        TreeSet<String> areas = new TreeSet<>();
        screened().forEach(each -> areas.addAll(each.areas().keySet()));
        return GradeWords.inOrder(areas);
    }

    /** The rules that found something in some year: how often they did, and of how many subjects it is not known. */
    List<Row> findings() {
        Map<String, Row> rows = new TreeMap<>();
        for (Screening screening : screened()) {
            screening.outcomes().stream()
                    .filter(each ->
                            each.verdict() == Verdict.FOUND && !each.rule().startsWith("grade/"))
                    .forEach(each -> rows.computeIfAbsent(each.rule(), this::finding));
        }
        return List.copyOf(rows.values());
    }

    private Row finding(String rule) {
        return row(title(rule), each -> {
            long found = count(each, rule, Verdict.FOUND);
            long open = count(each, rule, Verdict.NOT_ASSESSED);
            long clear = count(each, rule, Verdict.CLEAR);
            return cell(found, open, found + open + clear > 0);
        });
    }

    private static long count(Screening screening, String rule, Verdict verdict) {
        return screening.outcomes().stream()
                .filter(each -> each.rule().equals(rule) && each.verdict() == verdict)
                .count();
    }

    /** What was surely recommended in some year. */
    List<Row> recommendations() {
        Map<String, Row> rows = new TreeMap<>();
        for (Screening screening : screened()) {
            screening.recommendations().stream()
                    .filter(each -> each.certainty() == Certainty.CERTAIN)
                    .forEach(each -> rows.computeIfAbsent(each.rule(), this::recommendation));
        }
        return List.copyOf(rows.values());
    }

    private Row recommendation(String rule) {
        return row(title(rule), each -> {
            List<Certainty> given = each.recommendations().stream()
                    .filter(advised -> advised.rule().equals(rule))
                    .map(Screening.Advised::certainty)
                    .toList();
            long certain = given.stream().filter(Certainty.CERTAIN::equals).count();
            return cell(certain, given.size() - certain, true);
        });
    }

    private static String cell(long sure, long open, boolean asked) {
        if (sure == 0 && open == 0) {
            return asked ? "–" : "";
        }
        return (sure > 0 ? Long.toString(sure) : "") + (open > 0 ? (sure > 0 ? "+" : "") + open + "?" : "");
    }

    private Row row(String label, Function<Screening, String> cell) {
        return new Row(
                label,
                years.years().stream()
                        .map(each -> each.screening().map(cell).orElse("×"))
                        .toList());
    }

    private String grade(Optional<GradeRange> range) {
        return range.map(each -> each.isCertain()
                        ? letter(each.best().name())
                        : letter(each.best().name()) + "–" + letter(each.worst().name()))
                .orElse("");
    }

    private String letter(String grade) {
        return switch (grade) {
            case "HIGH" -> "H";
            case "PARTLY" -> say("D", "P");
            default -> "L";
        };
    }

    /** What the letters and signs mean. */
    String legend() {
        return say(
                "H i hög utsträckning, D i flera delar, L i låg utsträckning; H–L: allt däremellan är möjligt. 2 betyder iakttaget"
                        + " på två ställen, 3? att det på tre ställen inte kan bedömas, – att inget iakttogs; tomt att regeln"
                        + " inte gällde eller inte är tillämplig, × att regelverket inte omfattar dagen.",
                "H to a high extent, P in several parts, L to a low extent; H–L: anything between is possible. 2 means found in two"
                        + " places, 3? that three places cannot be assessed, – that nothing was found; empty that the rule was"
                        + " not in force or does not apply, × that the rulebook does not cover the day.");
    }

    private List<Screening> screened() {
        return years.years().stream().flatMap(each -> each.screening().stream()).toList();
    }

    private String title(String rule) {
        return years.titles().getOrDefault(rule, new Words(rule, rule)).in(language);
    }

    String say(String sv, String en) {
        return new Words(sv, en).in(language);
    }
}
