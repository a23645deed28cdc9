package se.likvard.population;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import se.likvard.assessment.Verdict;
import se.likvard.report.Csv;

/** Results as two tables (CSV with commas), written a few rows at a time: organisers, and what was found or not assessed. */
final class ResultTables {

    /** So many rows at most, and those of one organiser, are held. */
    private static final int ROWS = 1000;

    private static final List<String> COLUMNS = List.of(
            "position",
            "id",
            "name",
            "organiser_type",
            "municipality",
            "school_units",
            "worst",
            "best",
            "found",
            "not_assessed",
            "clear",
            "not_applicable",
            "recommendations_certain",
            "recommendations_possible",
            "error");

    private final Consumer<String> organisers;
    private final Consumer<String> outcomes;
    private Csv organiserRows = new Csv();
    private Csv outcomeRows = new Csv();
    private int pending;

    ResultTables(Consumer<String> organisers, Consumer<String> outcomes) {
        this.organisers = organisers;
        this.outcomes = outcomes;
        organiserRows.row(COLUMNS);
        outcomeRows.row(List.of("position", "id", "rule", "subject", "verdict"));
    }

    void add(Line line) {
        if (line instanceof Result result) {
            organiserRows.row(organiser(result));
            result.rules().forEach((rule, said) -> outcomes(result, rule, said));
        } else if (line instanceof Broken broken) {
            organiserRows.row(broken(broken));
        }
        pending++;
        if (pending >= ROWS) {
            flush();
        }
    }

    /** Hands over what is left. */
    void flush() {
        organisers.accept(organiserRows.toString());
        outcomes.accept(outcomeRows.toString());
        organiserRows = new Csv();
        outcomeRows = new Csv();
        pending = 0;
    }

    private static List<String> organiser(Result result) {
        Profile who = result.organiser();
        Graded grade = result.grade().overall();
        List<Said> said = List.copyOf(result.rules().values());
        List<Advice> advice = List.copyOf(result.recommendations().values());
        return List.of(
                String.valueOf(result.position()),
                Csv.harmless(who.id()),
                Csv.harmless(who.name()),
                who.organiserType().name(),
                Csv.harmless(Objects.requireNonNullElse(who.municipality(), "")),
                Objects.toString(who.sureUnits(), ""),
                grade == null ? "" : grade.range().worst().name(),
                grade == null ? "" : grade.range().best().name(),
                sum(said.stream().mapToInt(each -> each.found().size()).sum()),
                sum(said.stream().mapToInt(each -> each.notAssessed().size()).sum()),
                sum(said.stream().mapToInt(Said::clear).sum()),
                sum(said.stream().mapToInt(Said::notApplicable).sum()),
                sum(advice.stream().mapToInt(each -> each.certain().size()).sum()),
                sum(advice.stream().mapToInt(each -> each.possible().size()).sum()),
                "");
    }

    private static List<String> broken(Broken broken) {
        String what = broken.error().problems().stream()
                .findFirst()
                .map(each -> each.where() + " " + each.en())
                .orElse("");
        List<String> row = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
        row.set(0, String.valueOf(broken.position()));
        row.set(COLUMNS.indexOf("error"), Csv.harmless(what));
        return row;
    }

    private void outcomes(Result result, String rule, Said said) {
        said.found().forEach(subject -> outcome(result, rule, subject, Verdict.FOUND));
        said.notAssessed().forEach(subject -> outcome(result, rule, subject, Verdict.NOT_ASSESSED));
    }

    private void outcome(Result result, String rule, String subject, Verdict verdict) {
        pending++;
        outcomeRows.row(List.of(
                String.valueOf(result.position()),
                Csv.harmless(result.organiser().id()),
                rule,
                Csv.harmless(subject),
                verdict.name()));
    }

    private static String sum(int number) {
        return String.valueOf(number);
    }
}
