package se.likvard.source.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.source.unit.Excerpt.finalMarks;
import static se.likvard.source.unit.Excerpt.isObserved;
import static se.likvard.source.unit.Excerpt.one;
import static se.likvard.source.unit.Excerpt.value;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.organiser.OrganiserType;
import se.likvard.source.told.Measure;
import se.likvard.source.told.OrganiserClaim;
import se.likvard.source.told.Publication;
import se.likvard.source.told.Told;
import se.likvard.source.told.UnitClaim;
import se.likvard.value.Origin;
import se.likvard.value.Problem;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** The rows of the final marks, in an invented excerpt. */
class FinalMarksTest {

    private static final LocalDate END = LocalDate.of(2025, 6, 30);
    private static final Value<BigDecimal> SUPPRESSED = Value.unknown(Reason.SUPPRESSED);
    private static final Value<BigDecimal> NOT_REPORTED = Value.unknown(Reason.NOT_REPORTED);
    private static final String ROW =
            "Ekskolan;00000015;Granby;0901;Kommunal;Granby kommun;2120009001;65;98,5;~100;302\n";

    @TempDir
    Path folder = Path.of("");

    private Told changed(String from, String to) {
        return new Excerpt(folder).changed(from, to);
    }

    private Told read(String text) {
        return new Excerpt(folder).read(text);
    }

    private static Value<BigDecimal> known(String number) {
        return Value.of(new BigDecimal(number));
    }

    @Test
    void unitsAndOrganisersAreClaimedAtTheEndOfTheSchoolYear() {
        Told told = read(finalMarks());
        assertThat(told.problems()).isEmpty();
        assertThat(told.rows()).isEqualTo(10);
        assertThat(told.recognisedAs().sv()).contains("2024/25");
        UnitClaim unit = told.units().get(4);
        assertThat(unit)
                .isEqualTo(new UnitClaim(
                        "00000015",
                        "Ekskolan",
                        Optional.of("2120009001"),
                        Optional.of("0901"),
                        Optional.of(true),
                        END,
                        Publication.FINAL_MARKS,
                        unit.where()));
        assertThat(unit.where().toString()).endsWith("a.csv:11:1");
        assertThat(told.organisers())
                .extracting(OrganiserClaim::registrationNumber)
                .containsExactlyInAnyOrder("2120009001", "2120009002", "2220009001", "5560000001", "8020000001");
        assertThat(told.organisers()).allMatch(each -> END.equals(each.asOf()));
        assertThat(told.organisers())
                .filteredOn(each -> each.organiserType() == OrganiserType.MUNICIPAL)
                .extracting(OrganiserClaim::name)
                .containsExactlyInAnyOrder("Granby kommun", "Sörviks kommun", "Nordre kommunalförbund");
    }

    @Test
    void figuresAreReadWithDecimalCommaAndThousands() {
        Told told = read(finalMarks());
        assertThat(value(told, Measure.GRADE_NINE_PUPILS, "00000014", 2025)).isEqualTo(known("1020"));
        assertThat(value(told, Measure.ALL_SUBJECTS_PASSED, "00000014", 2025)).isEqualTo(known("0.805"));
        assertThat(value(told, Measure.ELIGIBILITY, "00000014", 2025)).isEqualTo(known("0.90"));
        assertThat(value(told, Measure.MERIT_VALUE, "00000014", 2025)).isEqualTo(known("230.4"));
        assertThat(told.observations()).hasSize(40);
        assertThat(told.observations())
                .allMatch(each ->
                        each.value().origin().equals(new Origin("Skolverket, slutbetyg årskurs 9 2024/25", END)));
        assertThat(told.observations().get(0).value().origin())
                .isSameAs(told.observations().get(4).value().origin());
    }

    @Test
    void marksNeverBecomeNumbers() {
        Told told = read(finalMarks());
        assertThat(value(told, Measure.GRADE_NINE_PUPILS, "00000011", 2025)).isEqualTo(SUPPRESSED);
        assertThat(value(told, Measure.ALL_SUBJECTS_PASSED, "00000011", 2025)).isEqualTo(NOT_REPORTED);
        assertThat(value(told, Measure.ALL_SUBJECTS_PASSED, "00000020", 2025)).isEqualTo(NOT_REPORTED);
        assertThat(value(told, Measure.ELIGIBILITY, "00000020", 2025)).isEqualTo(NOT_REPORTED);
    }

    @Test
    void allButOneToFourIsAnIntervalRoundedOutward() {
        Told told = read(finalMarks());
        // 65 pupils: 61/65 = 0.93846153…, 64/65 = 0.98461538…
        assertThat(value(told, Measure.ELIGIBILITY, "00000015", 2025))
                .isEqualTo(Value.between(new BigDecimal("0.938461"), new BigDecimal("0.984616")));
        // three pupils: not below 0, at most 2/3
        assertThat(value(told, Measure.ELIGIBILITY, "00000016", 2025))
                .isEqualTo(Value.between(new BigDecimal("0.000000"), new BigDecimal("0.666667")));
        assertThat(value(told, Measure.ELIGIBILITY, "00000018", 2025)).isEqualTo(SUPPRESSED);
        Told one = changed("2120009002;3;..;~100", "2120009002;1;..;~100");
        assertThat(value(one, Measure.ELIGIBILITY, "00000016", 2025)).isEqualTo(SUPPRESSED);
    }

    @Test
    void theCensusHoldsEveryUnitOnce() {
        Told told = read(finalMarks());
        assertThat(told.censuses()).hasSize(1);
        assertThat(told.censuses().get(0).schoolYear()).isEqualTo(2025);
        assertThat(told.censuses().get(0).municipalities())
                .hasSize(10)
                .containsEntry("00000013", "0901")
                .containsEntry("00000019", "0903");
        assertThat(told.censuses().get(0).incomplete()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00000015;Granby;0901 | 15;Granby;0901        | 11:10 | 00000015
            00000015;Granby;0901 | 00000015;Granby;901   | 11:26 | 0901
            2120009001;65        | 212000-9001;65        | 11:54 | utan bindestreck
            2120009001;65        | 2,12E+09;65           | 11:54 | kalkylprogram
            2120009001;65        | 21200090011;65        | 11:54 | 10 siffror
            Kommunal;Granby kommun;2120009001;65 | Privat;Granby kommun;2120009001;65 | 11:31 | Kommunal
            Ekskolan;            | ;                     | 11:1  | Skola saknas
            Ekskolan;            | =Ekskolan;            | 11:1  | formel
            98,5;~100            | 98,5;7;~100           | 11:1  | 12 celler
            ;98,5;~100           | ;~100                 | 11:1  | 10 celler
            Ekskolan;            | "Ekskolan;            | 11:1  | citattecknet
            Ekskolan;            | 101010-2010;          | 11:1  | personnummer
            Ekskolan;            | rektor@exempel.se;    | 11:1  | e-postadress
            """)
    void aRowWithoutATrustworthyIdentityIsLeftAndTold(String from, String to, String place, String sv) {
        Told told = changed(from, to);
        one(told, place, sv, "");
        assertThat(told.lost()).isEqualTo(1);
        assertThat(told.rows()).isEqualTo(9);
        assertThat(told.problems().get(0).toString())
                .doesNotContain("101010-2010")
                .doesNotContain("rektor@");
        assertThat(told.censuses().get(0).municipalities()).hasSize(9);
        assertThat(told.censuses().get(0).incomplete()).contains("0901");
    }

    @Test
    void aLostRowWhoseMunicipalityIsLegibleLeavesTheOthersAlone() {
        assertThat(incomplete(changed("00000015;Granby;0901", "15;Granby;0901")))
                .containsExactly("0901");
        assertThat(incomplete(changed("00000015;Granby;0901", "00000015;Granby;901")))
                .containsExactly("0901");
        assertThat(incomplete(changed("00000015;Granby;0901", "00000015;Gr;901")))
                .containsExactlyInAnyOrder("0901", "0902", "0903");
    }

    private static Set<String> incomplete(Told told) {
        return told.censuses().get(0).incomplete();
    }

    @ParameterizedTest
    @CsvSource({"'12,x'", "'340,1'", "-5", "230.4", "1.000", "~100", "cirka 300", "3 02", "...", "=302", "*"})
    void aBadFigureIsNotObservedAndTheRestOfTheRowIsKept(String figure) {
        Told told = changed("98,5;~100;302", "98,5;~100;" + figure);
        one(told, "11:78", "lämnas okänt", "left unknown");
        assertThat(isObserved(told, Measure.MERIT_VALUE, "00000015")).isFalse();
        assertThat(isObserved(told, Measure.ALL_SUBJECTS_PASSED, "00000015")).isTrue();
        assertThat(incomplete(told)).isEmpty();
    }

    @Test
    void aShareAboveAHundredAndHalfAPupilAreNotNumbers() {
        one(changed("98,5;~100;302", "100,1;~100;302"), "11:68", "lämnas okänt", "left unknown");
        one(changed("65;98,5", "65,5;98,5"), "11:65", "lämnas okänt", "left unknown");
        one(changed("65;98,5", "1.000;98,5"), "11:65", "lämnas okänt", "left unknown");
    }

    @Test
    void everyFaultOfEveryRowIsTold() {
        Told told = read(
                finalMarks().replace("00000015;Granby;0901", "15;Granby;901").replace("63,3", "63,3%"));
        assertThat(told.problems())
                .extracting(Problem::where)
                .map(where -> where.replaceAll(".*a\\.csv", ""))
                .containsExactly(":11:10", ":11:20", ":15:83");
    }

    @Test
    void aRowBelowTheFootnotesIsStillARow() {
        Told moved = read(finalMarks().replace(ROW, "") + ROW);
        assertThat(moved.problems()).isEmpty();
        assertThat(moved.censuses()).isEqualTo(read(finalMarks()).censuses());
    }

    @Test
    void aUnitOfTwoOrganisersIsNotTaken() {
        Told both = changed(ROW, ROW + ROW.replace("Granby kommun;2120009001", "Sörviks kommun;2120009002"));
        assertThat(both.lost()).isEqualTo(2);
        assertThat(both.problems())
                .allSatisfy(problem -> assertThat(problem.what().en())
                        .contains("neither row")
                        .contains("a.csv:11:1")
                        .contains("a.csv:12:1"));
        assertThat(isObserved(both, Measure.MERIT_VALUE, "00000015")).isFalse();
        assertThat(incomplete(both)).containsExactly("0901");
    }
}
