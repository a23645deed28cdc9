package se.likvard.source;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.source.Excerpt.bare;
import static se.likvard.source.Excerpt.municipalityLevelIsKnown;
import static se.likvard.source.Excerpt.one;
import static se.likvard.source.Excerpt.year;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.value.Problem;
import se.likvard.value.Reason;
import se.likvard.value.Value;

class SkolverketProblemsTest {

    @TempDir
    Path folder = Path.of("");

    private Imported read(String from, String to) {
        return new Excerpt(folder).read(from, to);
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
}
