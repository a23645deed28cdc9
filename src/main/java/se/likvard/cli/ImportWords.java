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
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** What became of published files, in lines for the one who imports them. */
final class ImportWords {

    /** As many disagreements as anybody reads; the rest are counted. */
    private static final int MOST_SHOWN = 20;

    private ImportWords() {}

    /** What one file is, what was taken and what was left. */
    static List<Words> of(FileSummary file) {
        List<Words> lines = new ArrayList<>();
        lines.add(new Words(
                "%s: %s; %s rader lästa, %s lämnade"
                        .formatted(file.file(), file.recognisedAs().sv(), file.rows(), file.lost()),
                "%s: %s; %s rows taken, %s left"
                        .formatted(file.file(), file.recognisedAs().en(), file.rows(), file.lost())));
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
                "Källorna skiljer sig åt, %s: %s gånger".formatted(pair, count),
                "The sources differ, %s: %s times".formatted(pair, count))));
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
        return new Words(
                "Sammanlagt %s huvudmän (%s kommunala) med %s skolenheter i %s kommuner; %s enheter utan känd huvudman."
                        .formatted(
                                summary.organisers(),
                                summary.municipal(),
                                summary.units(),
                                summary.municipalities(),
                                summary.unowned()),
                "In all %s organisers (%s municipal) with %s school units in %s municipalities; %s units whose organiser is not known."
                        .formatted(
                                summary.organisers(),
                                summary.municipal(),
                                summary.units(),
                                summary.municipalities(),
                                summary.unowned()));
    }
}
