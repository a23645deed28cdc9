package se.likvard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.likvard.source.FileSummary;
import se.likvard.source.ImportSummary;
import se.likvard.source.Mark;
import se.likvard.value.Words;

/** What became of published files, in lines for the one who imports them. */
final class ImportWords {

    private ImportWords() {}

    static List<Words> of(ImportSummary summary) {
        List<Words> lines = new ArrayList<>();
        summary.files().forEach(file -> file(file, lines));
        lines.addAll(summary.notes());
        lines.add(new Words(
                "Sammanlagt %s huvudmän (%s kommunala) med %s skolenheter i %s kommuner."
                        .formatted(
                                summary.organisers(), summary.municipal(), summary.units(), summary.municipalities()),
                "In all %s organisers (%s municipal) with %s school units in %s municipalities."
                        .formatted(
                                summary.organisers(), summary.municipal(), summary.units(), summary.municipalities())));
        return lines;
    }

    private static void file(FileSummary file, List<Words> lines) {
        lines.add(new Words(
                "%s: %s; %s rader, %s skolenheter, %s huvudmän"
                        .formatted(file.file(), file.recognisedAs().sv(), file.rows(), file.units(), file.organisers()),
                "%s: %s; %s rows, %s school units, %s organisers"
                        .formatted(
                                file.file(), file.recognisedAs().en(), file.rows(), file.units(), file.organisers())));
        file.cells()
                .forEach((column, marks) -> lines.add(new Words(
                        "  " + column.published() + ": " + marks(marks, Language.SV),
                        "  " + column.published() + ": " + marks(marks, Language.EN))));
        file.skipped()
                .forEach(row -> lines.add(new Words(
                        "  rad %s lästes inte: %s"
                                .formatted(row.line(), row.reason().sv()),
                        "  line %s was not read: %s"
                                .formatted(row.line(), row.reason().en()))));
    }

    private static String marks(Map<Mark, Integer> marks, Language language) {
        return marks.entrySet().stream()
                .map(each -> each.getValue() + " " + language.in(words(each.getKey())))
                .collect(Collectors.joining(", "));
    }

    private static Words words(Mark mark) {
        return switch (mark) {
            case NUMBER -> new Words("tal", "numbers");
            case SUPPRESSED -> new Words("skyddade (..)", "suppressed (..)");
            case NO_DATA -> new Words("utan uppgift (.)", "no data (.)");
            case ALMOST_ALL -> new Words("nästan alla (~100)", "almost all (~100)");
            case EMPTY -> new Words("tomma", "empty");
            case UNREADABLE -> new Words("oläsliga", "unreadable");
        };
    }
}
