package se.likvard.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.source.FileSummary.SkippedRow;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** The rows of one file, from below the header to the footnotes. */
final class GradesTable {

    private final String file;
    private final Preamble preamble;
    private final RowReader reader;
    private final List<UnitRow> rows = new ArrayList<>();
    private final List<LostRow> lost = new ArrayList<>();
    private final List<SkippedRow> skipped = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int footnotes;

    GradesTable(String file, Preamble preamble, RowReader reader) {
        this.file = file;
        this.preamble = preamble;
        this.reader = reader;
    }

    GradesFile read(PublishedText text) {
        List<String> lines = text.lines();
        for (int index = reader.header().line().number(); index < lines.size(); index++) {
            boolean cutOff = index == lines.size() - 1 && !text.endsWithLine();
            take(index + 1, lines.get(index), cutOff);
        }
        boolean cutShort = footnotes == 0;
        if (cutShort) {
            problems.add(endsEarly(lines.size()));
        }
        String year = UnitRow.schoolYear(preamble.schoolYear());
        Words recognised = new Words(
                "slutbetyg årskurs 9 per skolenhet, läsåret " + year,
                "final grades of year 9 per school unit, " + year);
        return new GradesFile(
                rows,
                lost,
                cutShort ? List.of(preamble.schoolYear()) : List.of(),
                FileSummary.of(file, recognised, rows, footnotes, skipped),
                problems);
    }

    private void take(int number, String text, boolean cutOff) {
        Optional<Line> line = Line.of(file, number, text);
        if (line.filter(this::isFootnote).isPresent()) {
            footnotes++;
        } else if (line.isEmpty()) {
            skip(new Line(file, number, List.of()), List.of(strayQuote(number)));
        } else if (cutOff && footnotes == 0) {
            skip(line.get(), List.of(cutOff(number)));
        } else {
            take(line.get());
        }
    }

    private void take(Line line) {
        RowReader.Result result = reader.read(line);
        if (result.row().isPresent()) {
            rows.add(result.row().get());
            problems.addAll(result.problems());
        } else {
            skip(line, result.problems());
        }
    }

    /** Rows end at the first blank line; what stands below is footnotes, unless it fills the columns of a row. */
    private boolean isFootnote(Line line) {
        return reader.header().isBlank(line) || (footnotes > 0 && !isLikeRow(line));
    }

    private boolean isLikeRow(Line line) {
        Header header = reader.header();
        return header.cell(line, Column.UNIT_CODE).matches("\\d{6,}")
                || Stream.of(Column.MUNICIPALITY_CODE, Column.ORGANISER_TYPE, Column.REGISTRATION_NUMBER)
                        .anyMatch(column -> !header.cell(line, column).isEmpty());
    }

    private void skip(Line line, List<Problem> reasons) {
        lost.add(reader.lost(line));
        problems.addAll(reasons);
        skipped.add(new SkippedRow(
                line.number(),
                new Words(
                        reasons.stream().map(reason -> reason.what().sv()).collect(Collectors.joining("; ")),
                        reasons.stream().map(reason -> reason.what().en()).collect(Collectors.joining("; ")))));
    }

    private Problem strayQuote(int number) {
        return Problem.at(
                file + ":" + number + ":1",
                "citattecknet i raden saknar sin motsvarighet; raden kan inte delas i celler",
                "a quotation mark in the line has no counterpart; the line cannot be cut into cells");
    }

    private Problem cutOff(int number) {
        return Problem.at(
                file + ":" + number + ":1",
                "filen slutar mitt i raden; hämta den på nytt",
                "the file ends inside the line; fetch it again");
    }

    private Problem endsEarly(int number) {
        return Problem.at(
                file + ":" + number + ":1",
                "filen slutar utan den tomma rad och de fotnoter som Skolverket skriver efter sista skolenheten; enheter kan"
                        + " saknas, så kommunnivån lämnas okänd",
                "the file ends without the blank line and the footnotes that follow the last school unit; units may be"
                        + " missing, so the municipality level is left unknown");
    }
}
