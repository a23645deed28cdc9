package se.likvard.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.likvard.source.FileSummary.SkippedRow;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/**
 * One file of final grades as it was read.
 *
 * @param rows the rows taken
 * @param lost the rows left
 * @param cutShort school years whose units may be missing because the file ends too early; at most one
 */
record GradesFile(
        List<UnitRow> rows, List<LostRow> lost, List<Integer> cutShort, FileSummary summary, List<Problem> problems) {

    static GradesFile read(Path path) {
        String file = path.toString();
        try {
            PublishedText text = PublishedText.of(Files.readAllBytes(path));
            return text.badLine().map(line -> notUtf8(file, line)).orElseGet(() -> read(file, text));
        } catch (IOException | SecurityException e) {
            return refused(file, List.of(Problem.at(file + ":1:1", "filen kan inte läsas", "the file cannot be read")));
        }
    }

    private static GradesFile read(String file, PublishedText text) {
        Preamble preamble = Preamble.of(file, text.lines());
        return preamble.header()
                .filter(header -> preamble.problems().isEmpty())
                .map(header -> new GradesTable(file, preamble, new RowReader(header, preamble.schoolYear())).read(text))
                .orElseGet(() -> refused(file, preamble.problems()));
    }

    private static GradesFile notUtf8(String file, int line) {
        return refused(
                file,
                List.of(Problem.at(
                        file + ":" + line + ":1",
                        "raden är inte UTF-8 (kanske ISO-8859-1 eller UTF-16); hämta filen på nytt eller spara den som"
                                + " \"CSV UTF-8\"",
                        "the line is not UTF-8 (perhaps ISO-8859-1 or UTF-16); fetch the file again or save it as \"CSV"
                                + " UTF-8\"")));
    }

    private static GradesFile refused(String file, List<Problem> problems) {
        Words nothing = new Words("inte igenkänd, inget läst", "not recognised, nothing read");
        List<SkippedRow> none = List.of();
        return new GradesFile(
                List.of(), List.of(), List.of(), FileSummary.of(file, nothing, List.of(), 0, none), problems);
    }
}
