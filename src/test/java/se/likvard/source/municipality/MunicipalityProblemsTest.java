package se.likvard.source.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.source.municipality.Written.oneProblem;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.source.told.Told;

/** What is said of tables that are damaged or not what they say they are. */
class MunicipalityProblemsTest {

    @TempDir
    Path folder = Path.of("");

    private Told changed(String table, String from, String to) {
        assertThat(table).contains(from);
        return new Written(folder).told(table.replace(from, to));
    }

    private static void nothingTaken(Told told) {
        assertThat(told.observations()).isEmpty();
        assertThat(told.rows()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Valt läsår: 2024/25   | Valt läsår: 2024/26        | :4:1 | inget giltigt år     | no valid year
            Valt läsår: 2024/25   | Valt år: 2024              | :4:1 | Valt läsår: 2024/25  | Valt läsår: 2024/25
            Valt läsår: 2024/25   | Valt                       | :3:1 | saknas               | missing
            Antal elever per      | Antal elver per            | :3:1 | menas "Grundskola -  | is it "Grundskola -
            Grundskola - Antal    | Antal                      | :1:1 | titeln saknas        | no title
            Elever, årskurs 1-9;  | Eleverna, årskurs 1-9;     | :6:1 | menas "Elever        | is it "Elever
            Elever, årskurs 9;    | Elever, årskurs 1-9;       | :6:227 | två gånger         | twice
            Kommun-kod;           | Komunkod;                  | :6:1 | menas "Komunkod"     | is it "Komunkod"
            """)
    void aTableThatIsNotSureIsNotRead(String from, String to, String place, String sv, String en) {
        Told told = changed(Tables.PUPILS, from, to);
        oneProblem(told, place, sv, en);
        nothingTaken(told);
    }

    @Test
    void twoTablesInOneFileAreNotRead() {
        Told told = new Written(folder).told(Tables.PUPILS + Tables.PUPILS.replace("2024/25", "2020/21"));
        oneProblem(told, ":18:1", "mer än en titel", "more than one title");
        nothingTaken(told);
    }

    @Test
    void twoYearsInOneFileAreNotRead() {
        Told told = changed(Tables.PUPILS, "Valt läsår: 2024/25\n", "Valt läsår: 2024/25\nValt läsår: 2023/24\n");
        oneProblem(told, ":5:1", "mer än en rad med år", "more than one line with a year");
        nothingTaken(told);
    }

    @Test
    void fullTimeEquivalentsAreNotTakenFromHeads() {
        Told told = changed(Tables.TEACHERS, "#Heltidstjänster", "#Personer");
        oneProblem(told, ":8:1", "under #Heltidstjänster saknas", "under #Heltidstjänster is missing");
        nothingTaken(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ekvik;0998;Påhittade län;09;Kommunal | Ekvik;998;Påhittade län;09;Kommunal       | :8:7  | "0998"?     | "0998"?
            Ekvik;0998;Påhittade län;09;Kommunal | Ekvik;0998;Påhittade län;09;Komunal       | :8:29 | "Komunal"   | "Komunal"
            Ekvik;0998;Påhittade län;09;Kommunal | Ekvik;0998;Påhittade län;09;Samtliga      | :8:1  | finns redan | already
            Ekvik;0998;Påhittade län;09;Kommunal | "Ekvik;0998;Påhittade län;09;Kommunal     | :8:1  | citattecken | quotation
            436;408;3 631;                       | 436;408                                   | :8:1  | 10 celler   | 10 cells
            436;408;3 631;                       | 436;408;3 631;7;                          | :8:1  | 12 celler   | 12 cells
            """, quoteCharacter = '\'')
    void aRowThatIsNotSureIsLostAndTold(String from, String to, String place, String sv, String en) {
        Told told = changed(Tables.PUPILS, from, to);
        oneProblem(told, place, sv, en);
        assertThat(told.lost()).isEqualTo(1);
        assertThat(told.rows()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 631  | 36 31    | inget tal  | not a number
            3 631  | 3631,5   | inget tal  | not a number
            3 631  | -3631    | inget tal  | not a number
            3 631  | =A1+1    | en formel  | a formula
            25,0   | 250,0    | inget tal  | not a number
            25,0   | cirka 25 | inget tal  | not a number
            """)
    void aCellThatIsNoNumberCostsItself(String from, String to, String sv, String en) {
        Told told = changed(Tables.PUPILS, from, to);
        assertThat(told.problems()).hasSize(1);
        assertThat(told.problems().get(0).where()).contains(":8:");
        assertThat(told.problems().get(0).what().sv()).contains("\"" + to + "\"", sv);
        assertThat(told.problems().get(0).what().en()).contains("\"" + to + "\"", en);
        assertThat(told.rows()).isEqualTo(4);
        assertThat(told.observations()).hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({
        "Ekvik;0998;Påhittade län;09;Kommunal,19121212-1212",
        "Ekvik;0998;Påhittade län;09;Kommunal,a.b@example.se"
    })
    void personalDataCostTheRowAndAreNotRepeated(String from, String personal) {
        Told told = changed(Tables.PUPILS, from, personal + ";0998;Påhittade län;09;Kommunal");
        oneProblem(told, ":8:1", "ta bort det", "remove it");
        assertThat(told.problems().get(0).what().sv()).doesNotContain("1212").doesNotContain("example");
        assertThat(told.rows()).isEqualTo(3);
    }

    @Test
    void personalDataAboveAndBelowTheTableAreTold() {
        Told told = changed(Tables.PUPILS, "https://www.skolverket.se", "a.b@example.se");
        oneProblem(told, ":1:1", "e-postadress", "e-mail");
        assertThat(told.rows()).isEqualTo(4);
        oneProblem(
                changed(Tables.PUPILS, "Antal elever i oktober.", "121212-1212"), ":15:8", "personnummer", "identity");
    }

    @Test
    void aTableWithoutItsDescriptionIsCut() {
        String cut = Tables.PUPILS.substring(0, Tables.PUPILS.indexOf("Rapportbeskrivning"));
        Told told = new Written(folder).told(cut);
        assertThat(told.rows()).isEqualTo(4);
        oneProblem(told, ":13:1", "avhuggen", "cut off");
    }

    @Test
    void aRowThatIsNotEndedIsLost() {
        Told told = new Written(folder).told(Tables.PUPILS.substring(0, Tables.PUPILS.lastIndexOf("388;") + 2));
        assertThat(told.problems())
                .anySatisfy(each -> assertThat(each.what().sv()).contains("inte avslutad"))
                .anySatisfy(each -> assertThat(each.what().sv()).contains("beskrivningen"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Valt läsår: 2024/25        | Valt läsår: 2023/24  | :6:38 | nyaste kolumn är 2024/25 | newest column is 2024/25
            Uppgift;2024/25;2023/24    | Uppgift;2024/25;2023 | :6:46 | heter "2023"             | is called "2023"
            Uppgift;2024/25;2023/24    | Uppgift;2024/25;2024/25 | :6:46 | varje bara en gång    | each only once
            Typ av huvudman: Kommunal; | ;                    | :6:1  | Typ av huvudman: Kommunal | Typ av huvudman: Kommunal
            """)
    void aTableOverTimeThatIsNotSureIsNotRead(String from, String to, String place, String sv, String en) {
        Told told = changed(Tables.OVER_TIME, from, to);
        oneProblem(told, place, sv, en);
        nothingTaken(told);
    }

    @Test
    void aMunicipalityWithFewerRowsThanTheOthersIsTold() {
        String two = Tables.OVER_TIME
                + "Tallby;1999;Påhittade län;19;Totalt antal elever årskurs 9;43;40\n"
                + "Tallby;1999;Påhittade län;19;Genomsnittligt meritvärde (17 ämnen);210;205\n";
        Told told = new Written(folder).told(two);
        oneProblem(told, ":6:1", "rader saknas för 1999", "rows are missing for 1999");
        assertThat(told.observations()).hasSize(12);
    }
}
