package se.likvard.source;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.source.Excerpt.municipalityLevelIsKnown;
import static se.likvard.source.Excerpt.one;
import static se.likvard.source.Excerpt.organiser;
import static se.likvard.source.Excerpt.unit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.organiser.Organiser;

class SkolverketFilesTest {

    @TempDir
    Path folder = Path.of("");

    private Imported read(String from, String to) {
        return new Excerpt(folder).read(from, to);
    }

    private static void refused(Imported imported, String place, String sv, String en) {
        assertThat(imported.organisers()).isEmpty();
        one(imported, place, sv, en);
        assertThat(imported.summary().files().get(0).recognisedAs().en()).contains("not recognised");
    }

    @Test
    void aMissingColumnIsNamedWithWhatWasFound() {
        refused(
                read("Huvudman orgnr", "Huvudman orgnt"),
                "6:1",
                "\"Huvudman orgnr\" saknas",
                "is it \"Huvudman orgnt\"?");
        refused(read(";Antal elever;Andel", ";Antal elever;Antal elever;Andel"), "6:97", "två gånger", "twice");
    }

    @Test
    void extraColumnsOtherOrderAndSpellingOfOldAreFine() {
        UnaryOperator<String> extra = text -> text.replaceAll("(?m)^(.*;.*)$", "x;$1")
                .replace("x;Skola;Skol-enhetskod", "Läns-kod;Skola;Skolenhetskod")
                .replace("x;Statistik", "Statistik")
                .replace("x;Grundskola", "Grundskola")
                .replace("x;Valt", "Valt");
        Imported imported = new Excerpt(folder).read(extra);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.organisers()).isEqualTo(new Excerpt(folder).read().organisers());
    }

    @Test
    void lineEndsOfWindowsAndNoByteOrderMarkAreFine() {
        Imported imported =
                new Excerpt(folder).read(text -> text.replace("\uFEFF", "").replace("\n", "\r\n"));
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.organisers()).isEqualTo(new Excerpt(folder).read().organisers());
    }

    @Test
    void anotherFileIsToldFromItsContent() {
        refused(
                read("Grundskola - Slutbetyg årskurs 9", "Grundskola - Kostnader per kommun"),
                "1:1",
                "Kostnader per kommun",
                "it begins: Statistik");
        refused(read("samtliga elever;", "flickor;"), "3:1", "\"flickor\"", "all pupils");
        refused(read("Valt läsår: 2024/25", "Valt läsår: 2024/26"), "1:1", "läsår", "school year");
        refused(new Excerpt(folder).read(text -> text.replace(";", "\t")), "1:1", "semikolon", "semicolons");
        refused(new Excerpt(folder).read(text -> ""), "1:1", "är inte", "is not");
    }

    @Test
    void anotherEncodingIsToldWithItsLine() {
        byte[] latin = Excerpt.text().substring(1).getBytes(StandardCharsets.ISO_8859_1);
        Path file = new Excerpt(folder).write("a.csv", latin);
        refused(Skolverket.read(List.of(file)), "1:1", "inte UTF-8", "not UTF-8");
        String plainStart = Excerpt.text().substring(1).replace("från", "fran").replace("årskurs 9,", "9");
        Path later = new Excerpt(folder).write("a.csv", plainStart.getBytes(StandardCharsets.ISO_8859_1));
        refused(Skolverket.read(List.of(later)), "4:1", "ISO-8859-1", "ISO-8859-1");
    }

    @Test
    void aFileThatIsNotThereIsToldAndTheOthersAreRead() {
        Excerpt excerpt = new Excerpt(folder);
        Path good = excerpt.write("b.csv", Excerpt.text());
        Imported imported = Skolverket.read(List.of(folder.resolve("a.csv"), good));
        one(imported, "1:1", "kan inte läsas", "cannot be read");
        assertThat(imported.organisers()).hasSize(5);
    }

    @Test
    void aFileCutShortLeavesTheMunicipalityLevelUnknown() {
        UnaryOperator<String> atLineEnd = text -> text.substring(0, text.indexOf("Lindskolan"));
        Imported cut = new Excerpt(folder).read(atLineEnd);
        one(cut, "14:1", "utan den tomma rad", "without the blank line");
        assertThat(cut.summary().units()).isEqualTo(8);
        assertThat(municipalityLevelIsKnown(cut, "2120009001")).isFalse();
    }

    @Test
    void aRowCutShortIsNotTaken() {
        Imported cut = new Excerpt(folder).read(text -> text.substring(0, text.indexOf(",5\nAlskolan")));
        assertThat(cut.problems())
                .hasSize(2)
                .first()
                .satisfies(problem -> assertThat(problem.what().sv()).contains("slutar mitt i raden"));
        assertThat(cut.summary().files().get(0).skipped()).hasSize(1);
        assertThat(cut.summary().units()).isEqualTo(6);
    }

    @Test
    void yearsMergeByOrganiserAndUnitInAnyOrder() {
        Excerpt excerpt = new Excerpt(folder);
        Path newer = excerpt.write("new.csv", Excerpt.text());
        String before = Excerpt.text().replace("2024/25", "2023/24").replace("Granby kommun", "GRANBY KOMMUN");
        Path older = excerpt.write("old.csv", before.replace("230,4", "225"));
        Imported imported = Skolverket.read(List.of(older, newer, older));
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.organisers())
                .isEqualTo(Skolverket.read(List.of(newer, older)).organisers());
        Organiser organiser = organiser(imported, "2120009001");
        assertThat(organiser.name()).isEqualTo("Granby kommun");
        assertThat(unit(imported, "00000014").schoolYears().items())
                .extracting(year ->
                        year.schoolYear() + " " + year.meritValue().exact().orElseThrow())
                .containsExactly("2024 225", "2025 230.4");
        assertThat(organiser.municipalityYears().items())
                .extracting(
                        year -> year.schoolYear() + " " + year.units().items().size())
                .containsExactly("2024 5", "2025 5");
    }
}
