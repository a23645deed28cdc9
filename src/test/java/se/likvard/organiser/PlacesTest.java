package se.likvard.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is told with the line and the column in the file where it stands, however the file is written. */
class PlacesTest {

    private static final String RIGHT = """
            {
              "registrationNumber": "2120000000",
              "name": "Åsö kommun",
              "organiserType": "MUNICIPAL"
            }""";

    /** What is wrong begins with ¤; it is marked by that in the text and not written. */
    private static final String WRONG = """
            {
              "registrationNumber": "2120000001",
              "name": "Åsö kommun", "organiserType": ¤"KOMMUN",
              "schoolUnits": [
                ¤{ "schoolUnitCode": ¤10000001,
                  ¤"elever": 7, "schoolYears": [ { "schoolYear": 2025, "gradeNinePupils": { "value": ¤-1 } } ]
                }
              ]
            }""";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"a.json,LF", "a.json,CRLF", "a.json,BOM"})
    void inAFileOfManyLines(String name, String how) throws IOException {
        tell(name, how, WRONG);
    }

    @ParameterizedTest
    @CsvSource({"a.json,LF", "a.json,CRLF", "a.json,BOM"})
    void inAListOfSeveral(String name, String how) throws IOException {
        tell(name, how, "[" + RIGHT + ",\n\n  " + WRONG + ", " + WRONG + "]\n");
    }

    @ParameterizedTest
    @CsvSource({"a.json,LF", "a.json,CRLF", "a.json,BOM"})
    void inObjectsOneAfterTheOther(String name, String how) throws IOException {
        tell(name, how, RIGHT + "\n" + WRONG + "\n" + RIGHT + WRONG);
    }

    @ParameterizedTest
    @CsvSource({"a.ndjson,LF", "a.ndjson,CRLF", "a.ndjson,BOM", "a.json,LF", "a.json,CRLF", "a.json,BOM"})
    void inLinesOfOneEach(String name, String how) throws IOException {
        String wrong = WRONG.replace("\n", " ");
        tell(name, how, RIGHT.replace("\n", "") + "\n\n  " + wrong + "\n" + wrong + "\n");
    }

    @Test
    void inOneLine() throws IOException {
        tell("a.json", "LF", WRONG.replaceAll("\\s+", " "));
    }

    /** A list so long that the parser takes it in many pieces. */
    @Test
    void farDownInALongList() throws IOException {
        tell("a.json", "LF", "[" + (RIGHT + ",\n").repeat(500) + WRONG + "]");
    }

    @Test
    void whatIsMissingHasThePlaceOfWhatItShouldStandIn() throws IOException {
        assertThat(told(Files.writeString(folder.resolve("a.json"), "[\n {\n\"name\": \"Åsö\"}]")))
                .hasSize(2)
                .allMatch(each -> each.matches("2:2: /(registrationNumber|organiserType)"));
    }

    @Test
    void aKeyThatStandsTwiceIsToldWhereItStandsAgain() throws IOException {
        String twice = RIGHT.replace("\"name\"", "\"name\": 1,\n \"name\"");
        assertThat(told(Files.writeString(folder.resolve("a.json"), twice))).containsExactly("4:2: /name");
    }

    @Test
    void whatIsNoOrganiserHasItsPlaceToo() throws IOException {
        assertThat(told(Files.writeString(folder.resolve("a.json"), "[" + RIGHT + ",\n  7]")))
                .containsExactly("6:3");
    }

    /** Of what is marked, the school itself is only the place of its missing name. */
    private void tell(String name, String how, String marked) throws IOException {
        String text = marked.replace("\n", how.equals("CRLF") ? "\r\n" : "\n");
        Path file = Files.write(
                folder.resolve(name),
                ((how.equals("BOM") ? "\uFEFF" : "") + text.replace("¤", "")).getBytes(StandardCharsets.UTF_8));
        List<String> places = told(file).stream()
                .map(each -> each.replaceFirst(": /.*", ""))
                .distinct()
                .toList();
        assertThat(places).containsExactlyInAnyOrderElementsOf(marks(marked));
    }

    private static List<String> marks(String marked) {
        List<String> marks = new ArrayList<>();
        String[] lines = marked.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            String[] parts = lines[line].split("¤", -1);
            int column = 1;
            for (int part = 0; part < parts.length - 1; part++) {
                column += parts[part].length();
                marks.add(line + 1 + ":" + column);
            }
        }
        return marks;
    }

    /** The places in the file, with the pointers. */
    private static List<String> told(Path file) {
        try (Stream<Entry> entries = Organisers.readAll(file)) {
            return entries.flatMap(each -> each.problemsIn(file.toString()).stream())
                    .map(each -> each.where().substring(file.toString().length() + 1))
                    .toList();
        }
    }
}
