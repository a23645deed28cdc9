package se.likvard.source.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.source.municipality.Written.noted;
import static se.likvard.source.municipality.Written.number;
import static se.likvard.source.municipality.Written.value;
import static se.likvard.source.told.Measure.MUNICIPALITY_FOREIGN_BACKGROUND;
import static se.likvard.source.told.Measure.MUNICIPALITY_PARENTS_POST_SECONDARY;
import static se.likvard.source.told.Measure.MUNICIPALITY_PUPILS;
import static se.likvard.source.told.Measure.MUNICIPALITY_QUALIFIED_TEACHERS;
import static se.likvard.source.told.Measure.OWN_ALL_SUBJECTS_PASSED;
import static se.likvard.source.told.Measure.OWN_COST_PER_PUPIL;
import static se.likvard.source.told.Measure.OWN_ELIGIBILITY;
import static se.likvard.source.told.Measure.OWN_FOREIGN_BACKGROUND;
import static se.likvard.source.told.Measure.OWN_GRADE_NINE_PUPILS;
import static se.likvard.source.told.Measure.OWN_MERIT_VALUE;
import static se.likvard.source.told.Measure.OWN_PARENTS_POST_SECONDARY;
import static se.likvard.source.told.Measure.OWN_PUPILS;
import static se.likvard.source.told.Measure.OWN_QUALIFIED_TEACHERS;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.source.told.Observation;
import se.likvard.source.told.Publication;
import se.likvard.source.told.Told;
import se.likvard.value.Place;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** Skolverket's tables per municipality, in small. */
class SkolverketTablesTest {

    @TempDir
    Path folder = Path.of("");

    private Told read(String text) {
        Told told = new Written(folder).told(text);
        assertThat(told.problems()).isEmpty();
        return told;
    }

    @Test
    void compositionIsOfAllSchoolsAndOfTheMunicipalitysOwn() {
        Told told = read(Tables.PUPILS);
        assertThat(value(told, MUNICIPALITY_PUPILS, "0998", 2025)).isEqualTo(number("3877"));
        assertThat(value(told, OWN_PUPILS, "0998", 2025)).isEqualTo(number("3631"));
        assertThat(value(told, MUNICIPALITY_FOREIGN_BACKGROUND, "0998", 2025)).isEqualTo(number("0.243"));
        assertThat(value(told, OWN_FOREIGN_BACKGROUND, "0998", 2025)).isEqualTo(number("0.250"));
        assertThat(value(told, MUNICIPALITY_PARENTS_POST_SECONDARY, "1999", 2025))
                .isEqualTo(number("0.610"));
        assertThat(told.rows()).isEqualTo(4);
        assertThat(told.observations()).hasSize(12);
        noted(told, "Enskild 1, Internationella skolor 1", "left: the columns Län; Läns-kod");
        noted(told, "kommunalförbund", "federations");
    }

    @Test
    void aMarkIsNeverANumber() {
        Told told = read(Tables.PUPILS);
        assertThat(value(told, OWN_PARENTS_POST_SECONDARY, "0998", 2025)).isEqualTo(Value.unknown(Reason.SUPPRESSED));
        assertThat(value(told, MUNICIPALITY_FOREIGN_BACKGROUND, "1999", 2025))
                .isEqualTo(Value.unknown(Reason.SUPPRESSED));
        assertThat(value(told, OWN_FOREIGN_BACKGROUND, "1999", 2025))
                .isEqualTo(Value.between(new BigDecimal("0.989690"), new BigDecimal("0.997423")));
    }

    @Test
    void teachersAreFullTimeEquivalentsNotHeads() {
        Told told = read(Tables.TEACHERS);
        assertThat(value(told, MUNICIPALITY_QUALIFIED_TEACHERS, "0998", 2025)).isEqualTo(number("0.765"));
        assertThat(value(told, OWN_QUALIFIED_TEACHERS, "0998", 2025)).isEqualTo(number("0.750"));
        assertThat(value(told, MUNICIPALITY_QUALIFIED_TEACHERS, "1999", 2025))
                .isEqualTo(Value.unknown(Reason.SUPPRESSED));
        assertThat(value(told, OWN_QUALIFIED_TEACHERS, "1999", 2025)).isEqualTo(Value.notApplicable());
        assertThat(told.observations()).hasSize(4);
        noted(told, "Heltidstjänster Förstelärare", "Tjänstgörande lärare Andel");
    }

    @Test
    void aGroupWrittenOnceStandsAboveAllItsColumns() {
        String merged = Tables.TEACHERS.replace(
                ";;;;;#Heltidstjänster;#Heltidstjänster;#Heltidstjänster;#Heltidstjänster;#Tjänstgörande lärare;#Tjänstgörande"
                        + " lärare;#Tjänstgörande lärare;#Tjänstgörande lärare;",
                ";;;;;#Heltidstjänster;;;;#Tjänstgörande lärare;;;;");
        assertThat(merged).isNotEqualTo(Tables.TEACHERS);
        assertThat(value(read(merged), OWN_QUALIFIED_TEACHERS, "0998", 2025)).isEqualTo(number("0.750"));
    }

    @Test
    void costsAreKronorPerPupilOfACalendarYear() {
        Told told = read(Tables.COSTS);
        assertThat(value(told, OWN_COST_PER_PUPIL, "0998", 2024)).isEqualTo(number("1.376E+5"));
        Observation cost = told.observations().get(0);
        assertThat(cost.value().origin())
                .isEqualTo(Publication.MUNICIPALITY_TABLE.origin("2024", LocalDate.of(2024, 12, 31)));
        assertThat(cost.where()).isEqualTo(new Place(told.file(), 8, 59));
    }

    @Test
    void eligibilityIsOfAllPupilsInTheMunicipalitysOwnSchools() {
        Told told = read(Tables.ELIGIBILITY);
        assertThat(told.observations()).hasSize(4);
        assertThat(value(told, OWN_ELIGIBILITY, "0998", 2025)).isEqualTo(number("0.810"));
        assertThat(value(told, OWN_GRADE_NINE_PUPILS, "0998", 2025)).isEqualTo(number("400"));
        assertThat(value(told, OWN_ELIGIBILITY, "1999", 2025))
                .isEqualTo(Value.between(new BigDecimal("0.9"), new BigDecimal("0.975"))
                        .map(each -> each.setScale(6)));
        noted(told, "rader: Flickor 1, Pojkar 1, Samtliga 1", "rows: Flickor 1");
    }

    @Test
    void resultsOverTimeHaveTheDecimalThatASpreadsheetDropped() {
        Told told = read(Tables.OVER_TIME);
        assertThat(value(told, OWN_MERIT_VALUE, "0998", 2025)).isEqualTo(number("223.0"));
        assertThat(value(told, OWN_MERIT_VALUE, "0998", 2024)).isEqualTo(number("226.8"));
        assertThat(value(told, OWN_ELIGIBILITY, "0998", 2025)).isEqualTo(number("0.810"));
        assertThat(value(told, OWN_ELIGIBILITY, "0998", 2024))
                .isEqualTo(Value.between(new BigDecimal("0.900000"), new BigDecimal("0.975000")));
        assertThat(value(told, OWN_ALL_SUBJECTS_PASSED, "0998", 2024)).isEqualTo(Value.unknown(Reason.SUPPRESSED));
        assertThat(told.observations()).hasSize(8);
        noted(told, "Genomsnittligt meritvärde (16 ämnen) 1", "left:");
    }

    @Test
    void resultsOfAllSchoolsTogetherHaveNoPlace() {
        Told told = read(Tables.OVER_TIME.replace("huvudman: Kommunal", "huvudman: Samtliga"));
        assertThat(told.observations()).isEmpty();
        noted(told, "rader: Samtliga 6", "rows: Samtliga 6");
    }

    @Test
    void meritValuesBeforeSeventeenSubjectsAreLeft() {
        Told told = read(Tables.OVER_TIME.replace("2024/25", "2014/15").replace("2023/24", "2013/14"));
        assertThat(value(told, OWN_MERIT_VALUE, "0998", 2015)).isEqualTo(number("223.0"));
        assertThat(told.observations())
                .noneMatch(each -> each.measure() == OWN_MERIT_VALUE && each.schoolYear() == 2014);
        noted(told, "lämnat: 1 resultat", "left: 1 results");
    }

    @Test
    void namesMayDriftAndColumnsMayMove() {
        String drifted = Tables.PUPILS
                .replace("Kommun-kod", "Kommunkod")
                .replace("utländsk bakgrund, åk 1-9", "Utländsk bakgrund, årskurs 1–9")
                .replace("Kommun;", "Årets kolumn;Kommun;")
                .replace("Ekvik;", "x;Ekvik;")
                .replace("Tallby;", "x;Tallby;");
        assertThat(value(read(drifted), OWN_FOREIGN_BACKGROUND, "0998", 2025)).isEqualTo(number("0.250"));
    }

    @Test
    void aSpreadsheetTellsTheSame() {
        for (String text : new String[] {Tables.PUPILS, Tables.COSTS, Tables.TEACHERS, Tables.ELIGIBILITY}) {
            Told csv = read(text);
            Told xlsx = new Written(folder).spreadsheet(text);
            assertThat(xlsx.problems()).isEmpty();
            assertThat(xlsx.observations()).hasSameSizeAs(csv.observations());
            for (Observation each : csv.observations()) {
                assertThat(value(xlsx, each.measure(), each.subject(), each.schoolYear()))
                        .usingRecursiveComparison()
                        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                        .ignoringFields("origin")
                        .isEqualTo(each.value());
            }
        }
    }

    @Test
    void aTableWithNothingForUsIsKnownAndLeft() {
        Told told = read(Tables.LEFT);
        assertThat(told.observations()).isEmpty();
        assertThat(told.recognisedAs().sv()).contains("Betyg årskurs 6");
        noted(told, "lämnat: hela tabellen", "left: the whole table");
    }

    @Test
    void tablesPerSchoolUnitAreNotOurs() {
        String perUnit =
                Tables.PUPILS.replace("Kommun;Kommun-kod;Län;Läns-kod;", "Skola;Skol-enhetskod;Skolkommun;Kommun-kod;");
        assertThat(new Written(folder).anyTold(perUnit)).isEmpty();
    }
}
