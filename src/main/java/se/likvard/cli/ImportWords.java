package se.likvard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.likvard.source.FileSummary;
import se.likvard.source.FileSummary.State;
import se.likvard.source.Imported;
import se.likvard.source.merge.Disagreement;
import se.likvard.source.merge.MergedSummary;
import se.likvard.value.Counted;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** What became of published files, in lines for the one who imports them. */
final class ImportWords {

    /** As many disagreements as anybody reads; the rest are counted. */
    private static final int MOST_SHOWN = 20;

    private static final Counted TAKEN = new Counted("rad läst", "rader lästa", "row taken", "rows taken");

    private static final Counted LEFT = new Counted("lämnad", "lämnade", "left", "left");

    private static final Counted TIMES = new Counted("gång", "gånger", "time", "times");

    private static final Counted MUNICIPAL = new Counted("kommunal", "kommunala", "municipal", "municipal");

    private static final Counted UNITS = new Counted("skolenhet", "skolenheter", "school unit", "school units");

    private static final Counted MUNICIPALITIES = new Counted("kommun", "kommuner", "municipality", "municipalities");

    private static final Counted UNOWNED = new Counted(
            "enhet utan känd huvudman",
            "enheter utan känd huvudman",
            "unit whose organiser is not known",
            "units whose organiser is not known");

    private ImportWords() {}

    /** What one file is, what was taken and what was left. */
    static List<Words> of(FileSummary file) {
        List<Words> lines = new ArrayList<>();
        Words taken = TAKEN.of(file.rows());
        Words left = LEFT.of(file.lost());
        lines.add(new Words(
                "%s: %s; %s, %s".formatted(file.file(), file.recognisedAs().sv(), taken.sv(), left.sv()),
                "%s: %s; %s, %s".formatted(file.file(), file.recognisedAs().en(), taken.en(), left.en())));
        file.figures()
                .forEach((measure, states) -> lines.add(new Words(
                        "  " + measure.component() + ": " + states(states, Language.SV),
                        "  " + measure.component() + ": " + states(states, Language.EN))));
        file.notes().forEach(note -> lines.add(new Words("  " + note.sv(), "  " + note.en())));
        return lines;
    }

    private static String states(Map<State, Integer> states, Language language) {
        return states.entrySet().stream()
                .map(each -> each.getValue() + " " + language.in(words(each.getKey())))
                .collect(Collectors.joining(", "));
    }

    private static Words words(State state) {
        return switch (state) {
            case NUMBER -> new Words("tal", "numbers");
            case BETWEEN -> new Words("mellan gränser", "between bounds");
            case SUPPRESSED -> new Words("skyddade", "suppressed");
            case NOT_REPORTED -> new Words("utan uppgift", "not reported");
            case NOT_APPLICABLE -> new Words("ej tillämpliga", "not applicable");
        };
    }

    /** What became of all files together. */
    static List<Words> of(Imported imported) {
        List<Words> lines = new ArrayList<>(imported.summary().notes());
        disagreements(imported.disagreements(), lines);
        differences(imported.differences(), lines);
        lines.add(total(imported.summary()));
        return lines;
    }

    private static void disagreements(List<Disagreement> disagreements, List<Words> lines) {
        Map<String, Long> pairs = disagreements.stream()
                .collect(Collectors.groupingBy(ImportWords::pair, TreeMap::new, Collectors.counting()));
        pairs.forEach((pair, count) -> lines.add(new Words(
                "Källorna skiljer sig åt, %s: %s"
                        .formatted(pair, TIMES.of(count).sv()),
                "The sources differ, %s: %s".formatted(pair, TIMES.of(count).en()))));
        shown(disagreements.stream().map(Disagreement::told).toList(), lines);
    }

    private static String pair(Disagreement each) {
        return each.taken().measure().component() + ": "
                + each.taken().publication().id() + " > "
                + each.left().publication().id();
    }

    private static void differences(List<Problem> differences, List<Words> lines) {
        if (!differences.isEmpty()) {
            lines.add(new Words(
                    "Uppgifter som fanns och som filerna säger annorlunda: " + differences.size(),
                    "Figures known before that the files tell otherwise: " + differences.size()));
            shown(differences, lines);
        }
    }

    private static void shown(List<Problem> problems, List<Words> lines) {
        problems.stream()
                .limit(MOST_SHOWN)
                .forEach(each -> lines.add(new Words(
                        "  " + each.where() + ": " + each.what().sv(),
                        "  " + each.where() + ": " + each.what().en())));
        if (problems.size() > MOST_SHOWN) {
            int more = problems.size() - MOST_SHOWN;
            lines.add(new Words("  … och %s till".formatted(more), "  … and %s more".formatted(more)));
        }
    }

    private static Words total(MergedSummary summary) {
        List<Words> counts = List.of(
                Counted.ORGANISERS.of(summary.organisers()),
                MUNICIPAL.of(summary.municipal()),
                UNITS.of(summary.units()),
                MUNICIPALITIES.of(summary.municipalities()),
                UNOWNED.of(summary.unowned()));
        return new Words(
                "Sammanlagt %s (%s) med %s i %s; %s."
                        .formatted(counts.stream().map(Words::sv).toArray()),
                "In all %s (%s) with %s in %s; %s."
                        .formatted(counts.stream().map(Words::en).toArray()));
    }
}
