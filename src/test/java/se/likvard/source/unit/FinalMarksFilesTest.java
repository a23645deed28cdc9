package se.likvard.source.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.source.unit.Excerpt.finalMarks;
import static se.likvard.source.unit.Excerpt.one;
import static se.likvard.source.unit.Excerpt.refused;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.source.told.Told;

/** Files of final marks that are changed, cut or of another kind. */
class FinalMarksFilesTest {

    @TempDir
    Path folder = Path.of("");

    private Told changed(String from, String to) {
        return new Excerpt(folder).changed(from, to);
    }

    private Told read(String text) {
        return new Excerpt(folder).read(text);
    }

    @Test
    void aChangedHeaderIsNamedWithTheNearestColumn() {
        refused(
                changed("Huvudman orgnr", "Huvudman orgnt"),
                "6:1",
                "\"Huvudman orgnr\" saknas",
                "is it \"Huvudman orgnt\"?");
        refused(changed(";Antal elever;Andel", ";Antal elever;Antal elever;Andel"), "6:97", "två gånger", "twice");
    }

    @Test
    void extraColumnsAndSpellingOfOldAreFine() {
        String extra = finalMarks()
                .replaceAll("(?m)^(.*;.*)$", "x;$1")
                .replace("x;Skola;Skol-enhetskod", "Läns-kod;Skola;Skolenhetskod")
                .replace("uppfyllt betygskriterierna i alla ämnen;", "uppnått kunskapskraven i alla ämnen;")
                .replace("x;Statistik", "Statistik")
                .replace("x;Grundskola", "Grundskola")
                .replace("x;Valt", "Valt");
        Told told = read(extra);
        assertThat(told.problems()).isEmpty();
        assertThat(told.censuses()).isEqualTo(read(finalMarks()).censuses());
        assertThat(told.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.sv()).contains("lämnat: kolumnerna Läns-kod"));
    }

    @Test
    void lineEndsOfWindowsAndNoByteOrderMarkAreFine() {
        Told told = read(finalMarks().replace("\uFEFF", "").replace("\n", "\r\n"));
        assertThat(told.problems()).isEmpty();
        assertThat(told.observations()).isEqualTo(read(finalMarks()).observations());
    }

    @Test
    void anotherFileIsToldFromItsContent() {
        refused(
                changed("Grundskola - Slutbetyg årskurs 9", "Grundskola - Kostnader per kommun"),
                "1:1",
                "Kostnader per kommun",
                "it begins: Statistik");
        refused(changed("samtliga elever;", "flickor;"), "3:1", "\"flickor\"", "all pupils");
        refused(changed("Valt läsår: 2024/25", "Valt läsår: 2024/26"), "4:1", "läsår", "school year");
        refused(changed("Valt läsår: 2024/25;;;;;;;;;;\n", ""), "1:1", "läsår", "school year");
        refused(read(finalMarks().replace(";", "\t")), "1:1", "semikolon", "semicolons");
        refused(
                read(finalMarks() + finalMarks().substring(1).replace("2024/25", "2023/24")),
                "26:1",
                "en andra tabell",
                "second table");
    }

    @Test
    void whatIsNotOursIsLeftToOthers() {
        Excerpt excerpt = new Excerpt(folder);
        assertThat(excerpt.readIfKnown(new byte[0])).isEmpty();
        assertThat(excerpt.readIfKnown(finalMarks().substring(1).getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        String perMunicipality = "Grundskola - Slutbetyg årskurs 9, samtliga elever;;\nValt läsår: 2024/25;;\n"
                + "Kommun;Kommun-kod;Typ av huvudman;Antal elever\nGranby;0901;Samtliga;20\n";
        assertThat(excerpt.readIfKnown(perMunicipality.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aFileCutShortTellsNoCensus() {
        Told cut = read(finalMarks().substring(0, finalMarks().indexOf("Lindskolan")));
        one(cut, "14:1", "utan den tomma rad", "without the blank line");
        assertThat(cut.rows()).isEqualTo(8);
        assertThat(cut.censuses()).isEmpty();
    }

    @Test
    void aRowCutShortIsNotTaken() {
        Told cut = read(finalMarks().substring(0, finalMarks().indexOf(",5\nAlskolan")));
        assertThat(cut.problems())
                .hasSize(2)
                .first()
                .satisfies(problem -> assertThat(problem.what().sv()).contains("slutar mitt i raden"));
        assertThat(cut.lost()).isEqualTo(1);
        assertThat(cut.rows()).isEqualTo(6);
        assertThat(cut.censuses()).isEmpty();
    }
}
