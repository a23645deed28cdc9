package se.likvard.source;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.source.Excerpt.bare;
import static se.likvard.source.Excerpt.organiser;
import static se.likvard.source.Excerpt.unit;
import static se.likvard.source.Excerpt.year;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.organiser.Organiser;
import se.likvard.value.Problem;
import se.likvard.value.Reason;
import se.likvard.value.Value;

class SkolverketProblemsTest {

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

    private static void one(Imported imported, String place, String sv, String en) {
        assertThat(imported.problems()).hasSize(1);
        Problem problem = imported.problems().get(0);
        assertThat(problem.where()).endsWith("a.csv:" + place);
        assertThat(problem.what().sv()).contains(sv);
        assertThat(problem.what().en()).contains(en);
    }

    private static boolean municipalityLevelIsKnown(Imported imported, String registrationNumber) {
        return organiser(imported, registrationNumber)
                .municipalityYears()
                .items()
                .get(0)
                .units()
                .given();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00000015;Granby;0901 | 15;Granby;0901        | 11:10 | 00000015
            00000015;Granby;0901 | 00000015;Granby;901   | 11:26 | 0901
            2120009001;65        | 212000-9001;65        | 11:54 | utan bindestreck
            2120009001;65        | 2,12E+09;65           | 11:54 | kalkylprogram
            2120009001;65        | 21200090011;65        | 11:54 | 10 siffror
            Kommunal;Granby kommun;2120009001;65 | Privat;Granby kommun;2120009001;65 | 11:31 | Kommunal, Enskild
            Ekskolan;            | ;                     | 11:1  | Skola saknas
            98,5;~100            | 98,5;7;~100           | 11:1  | 12 celler
            ;98,5;~100           | ;~100                 | 11:1  | 10 celler
            Ekskolan;            | "Ekskolan;            | 11:1  | citattecknet
            """)
    void aRowWithoutATrustworthyIdentityIsLeftAndTold(String from, String to, String place, String sv) {
        Imported imported = read(from, to);
        one(imported, place, sv, "");
        assertThat(imported.summary().files().get(0).skipped())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(11))
                .satisfies(row -> assertThat(row.reason().sv()).contains(sv));
        assertThat(imported.summary().files().get(0).rows()).isEqualTo(9);
        assertThat(municipalityLevelIsKnown(imported, "2120009001")).isFalse();
    }

    @Test
    void aLostRowWhoseMunicipalityIsLegibleLeavesTheOthersAlone() {
        assertThat(municipalityLevelIsKnown(read("00000015;Granby;0901", "15;Granby;0901"), "2120009002"))
                .isTrue();
        assertThat(municipalityLevelIsKnown(read("00000015;Granby;0901", "00000015;Granby;901"), "2120009002"))
                .isTrue();
        assertThat(municipalityLevelIsKnown(read("00000015;Granby;0901", "00000015;Gr;901"), "2120009002"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            98,5;~100;302 | 98,5;~100;12,x  | 11:78
            98,5;~100;302 | 98,5;~100;340,1 | 11:78
            98,5;~100;302 | 98,5;~100;-5    | 11:78
            98,5;~100;302 | 98,5;~100;230.4 | 11:78
            98,5;~100;302 | 98,5;~100;~100  | 11:78
            98,5;~100;302 | 98,5;~100;cirka 300 | 11:78
            98,5;~100;302 | 98,5;~100;3 02  | 11:78
            98,5;~100;302 | 98,5;~100;...   | 11:78
            """)
    void aBadFigureIsUnknownAndTheRestOfTheRowIsKept(String from, String to, String place) {
        Imported imported = read(from, to);
        one(imported, place, "lämnas okänt", "left unknown");
        assertThat(bare(year(imported, "00000015").meritValue())).isEqualTo(Value.unknown(Reason.NOT_REPORTED));
        assertThat(year(imported, "00000015").allSubjectsPassed().exact()).isPresent();
        assertThat(municipalityLevelIsKnown(imported, "2120009001")).isTrue();
    }

    @Test
    void aShareAboveAHundredAndHalfAPupilAreNotNumbers() {
        one(read("98,5;~100;302", "100,1;~100;302"), "11:68", "lämnas okänt", "left unknown");
        one(read("65;98,5", "65,5;98,5"), "11:65", "lämnas okänt", "left unknown");
    }

    @Test
    void everyFaultOfEveryRowIsTold() {
        Imported imported = new Excerpt(folder)
                .read(text ->
                        text.replace("00000015;Granby;0901", "15;Granby;901").replace("63,3", "63,3%"));
        assertThat(imported.problems())
                .extracting(Problem::where)
                .map(where -> where.replaceAll(".*a\\.csv", ""))
                .containsExactly(":11:10", ":11:20", ":15:83");
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
    void aRowBelowTheFootnotesIsStillARow() {
        String row = "Ekskolan;00000015;Granby;0901;Kommunal;Granby kommun;2120009001;65;98,5;~100;302\n";
        Imported moved = new Excerpt(folder).read(text -> text.replace(row, "") + row);
        assertThat(moved.problems()).isEmpty();
        assertThat(moved.organisers()).isEqualTo(new Excerpt(folder).read().organisers());
    }

    @Test
    void theSameRowTwiceIsFineUnlessItDiffers() {
        String row = "Ekskolan;00000015;Granby;0901;Kommunal;Granby kommun;2120009001;65;98,5;~100;302\n";
        Imported same = read(row, row + row.replace("302", "302,0"));
        assertThat(same.problems()).isEmpty();
        assertThat(same.organisers()).isEqualTo(new Excerpt(folder).read().organisers());
        Imported differs = read(row, row + row.replace("302", "202"));
        one(differs, "12:1", "a.csv:11:1", "left unknown");
        assertThat(bare(year(differs, "00000015").meritValue())).isEqualTo(Value.unknown(Reason.NOT_REPORTED));
        assertThat(year(differs, "00000015").allSubjectsPassed().exact()).isPresent();
    }

    @Test
    void aUnitOfTwoOrganisersInOneYearIsNotTaken() {
        String row = "Ekskolan;00000015;Granby;0901;Kommunal;Granby kommun;2120009001;65;98,5;~100;302\n";
        Imported both = read(row, row + row.replace("Granby kommun;2120009001", "Sörviks kommun;2120009002"));
        one(both, "12:1", "ingen av raderna", "neither row");
        assertThat(both.summary().units()).isEqualTo(9);
        assertThat(municipalityLevelIsKnown(both, "2120009001")).isFalse();
        assertThat(municipalityLevelIsKnown(both, "2120009002")).isTrue();
    }

    @Test
    void anOrganiserOfTwoTypesIsTold() {
        one(read("00000017;Sörvik;0902;Enskild", "00000017;Sörvik;0902;Kommunal"), "13:1", "annan typ", "another type");
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
