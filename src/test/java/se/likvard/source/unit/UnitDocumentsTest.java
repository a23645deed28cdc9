package se.likvard.source.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.source.unit.Excerpt.isObserved;
import static se.likvard.source.unit.Excerpt.one;
import static se.likvard.source.unit.Excerpt.value;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Publication;
import se.likvard.source.told.Told;
import se.likvard.source.told.UnitClaim;
import se.likvard.value.Origin;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** Answers of the planned-educations API, in invented excerpts. */
class UnitDocumentsTest {

    static final String STATISTICS = """
            {"schoolUnit":"00000011","studentsPerTeacherQuota":[{"value":"15,6","valueType":"EXISTS","timePeriod":"2025/26"}],"certifiedTeachersQuota":[{"value":"83,0","valueType":"EXISTS","timePeriod":"2025/26"},{"value":"..","valueType":"OMITTED_DUE_TO_BASED_ON_FEW_PUPILS","timePeriod":"2024/25"},{"value":"*","valueType":"TEACHERS_EXCLUDED_DUE_TO_NO_REQUIRED_LEGITIMATION","timePeriod":"2023/24"}],"docLinks":null,"totalNumberOfPupils":[{"value":"cirka 130","valueType":"EXISTS","timePeriod":"2025/26"}],"ratioOfPupilsIn6thGradeWithAllSubjectsPassed":[{"value":null,"valueType":"MISSING","timePeriod":null}],"ratioOfPupilsIn9thGradeWithAllSubjectsPassed":[{"value":".","valueType":"MISSING","timePeriod":"2024/25"}],"averageGradesMeritRating9thGrade":[{"value":"230,4","valueType":"EXISTS","timePeriod":"2024/25"}],"ratioOfPupils9thGradeEligibleForNationalProgramYR":[{"value":"~100","valueType":"ROUNDED_OFF_DUE_TO_FEW_PUPILS_NOT_ELIGIBLE","timePeriod":"2024/25"}]}
            """;

    static final String UNIT = """
            {"code":"00000011","name":"Ekskolan","geographicalAreaCode":"0901","organisationRegistryNumber":"5560000001","principalOrganizerType":"Fristående","corporationName":"Påhittade friskolor AB","typeOfSchooling":[{"code":"gr","schoolYears":["7","8","9"]}],"abroadSchool":false}
            """;

    static final String SURVEY = """
            {"schoolYearMetrics": [
              {"schoolUnitCode": "00000011", "semester": "VT26", "noOfAnswers": "45", "schoolYear": "ak5",
               "securityMetrics": {"average": "8,6"}, "workingEnvironmentMetrics": {"average": "6,0"}},
              {"schoolUnitCode": "00000011", "semester": "VT26", "noOfAnswers": "84", "schoolYear": "ak8",
               "securityMetrics": {"average": "7,8"}, "workingEnvironmentMetrics": {"average": "6,2"}}
            ]}
            """;

    @TempDir
    Path folder = Path.of("");

    private Told read(String text) {
        return new Excerpt(folder).read(text);
    }

    private static Value<BigDecimal> known(String number) {
        return Value.of(new BigDecimal(number));
    }

    @Test
    void valuesAreReadWithTheirTypes() {
        Told told = read(STATISTICS);
        assertThat(told.problems()).isEmpty();
        assertThat(value(told, Measure.QUALIFIED_TEACHERS, "00000011", 2026)).isEqualTo(known("0.830"));
        assertThat(value(told, Measure.QUALIFIED_TEACHERS, "00000011", 2025))
                .isEqualTo(Value.unknown(Reason.SUPPRESSED));
        assertThat(value(told, Measure.QUALIFIED_TEACHERS, "00000011", 2024)).isEqualTo(Value.notApplicable());
        assertThat(value(told, Measure.PUPILS, "00000011", 2026))
                .isEqualTo(Value.between(new BigDecimal(125), new BigDecimal(135)));
        assertThat(value(told, Measure.ALL_SUBJECTS_PASSED, "00000011", 2025))
                .isEqualTo(Value.unknown(Reason.NOT_REPORTED));
        assertThat(value(told, Measure.MERIT_VALUE, "00000011", 2025)).isEqualTo(known("230.4"));
        assertThat(value(told, Measure.ELIGIBILITY, "00000011", 2025))
                .as("the pupils behind it are not told")
                .isEqualTo(Value.unknown(Reason.SUPPRESSED));
        assertThat(told.observations().get(1).value().origin().source())
                .startsWith("Skolverket, skolenhetsstatistik 2");
        assertThat(told.observations())
                .filteredOn(each -> each.measure() == Measure.QUALIFIED_TEACHERS && each.schoolYear() == 2026)
                .extracting(each -> each.value().origin())
                .containsExactly(new Origin("Skolverket, skolenhetsstatistik 2025/26", LocalDate.of(2025, 10, 15)));
    }

    @Test
    void aValueWithoutAYearIsLeftAndCounted() {
        Told told = read(STATISTICS);
        assertThat(isObserved(told, Measure.GRADE_SIX_ALL_SUBJECTS_PASSED, "00000011"))
                .isFalse();
        assertThat(told.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.en())
                        .isEqualTo("left: ratioOfPupilsIn6thGradeWithAllSubjectsPassed timePeriod null (1),"
                                + " studentsPerTeacherQuota (1)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            "230,4","valueType":"EXISTS"  | "..","valueType":"EXISTS"
            "230,4","valueType":"EXISTS"  | "230,4","valueType":"MISSING"
            "230,4","valueType":"EXISTS"  | "230,4","valueType":"OMITTED_DUE_TO_BASED_ON_FEW_PUPILS"
            "230,4","valueType":"EXISTS"  | null,"valueType":"EXISTS"
            "230,4","valueType":"EXISTS"  | 230.4,"valueType":"EXISTS"
            "230,4","valueType":"EXISTS"  | "230.4","valueType":"EXISTS"
            "230,4","valueType":"EXISTS"  | "cirka 230","valueType":"EXISTS"
            "230,4","valueType":"EXISTS"  | "=230","valueType":"EXISTS"
            "230,4","valueType":"EXISTS"  | "341","valueType":"EXISTS"
            "230,4","valueType":"EXISTS"  | "230,4","valueType":"GUESSED"
            "230,4","valueType":"EXISTS","timePeriod":"2024/25" | "230,4","valueType":"EXISTS","timePeriod":"2024/26"
            """)
    void aValueThatContradictsItsTypeIsNotObserved(String from, String to) {
        assertThat(STATISTICS).contains(from);
        Told told = read(STATISTICS.replace(from, to));
        one(told, "1:1", "går inte ihop", "do not agree");
        assertThat(isObserved(told, Measure.MERIT_VALUE, "00000011")).isFalse();
        assertThat(isObserved(told, Measure.QUALIFIED_TEACHERS, "00000011")).isTrue();
    }

    @Test
    void aBrokenLineCostsItself() {
        Told told = read(STATISTICS + STATISTICS.substring(0, 200) + "\n" + STATISTICS.replace("00000011", "00000012"));
        assertThat(told.rows()).isEqualTo(2);
        assertThat(told.lost()).isEqualTo(1);
        assertThat(told.problems().get(0).where()).contains("a.csv:2:");
        one(read(UNIT + UNIT.replace("00000011", "11")), "2:1", "\"00000011\"?", "leading zero");
        one(read(UNIT + UNIT.replace("\"code\":", "\"code\":\"1\",\"code\":")), "2:19", "samma nyckel", "same key");
        one(read(UNIT + "{\"other\":1}\n"), "2:1", "varken statistik", "neither statistics");
        one(read(UNIT + UNIT.replace("Ekskolan", "rektor@exempel.se")), "2:1", "e-postadress", "e-mail");
    }

    @Test
    void aRenamedIndicatorIsNamedWithTheNearest() {
        Told told = read(STATISTICS.replace("averageGradesMeritRating9thGrade", "averageGradeMeritRating9thGrade"));
        one(told, "1:1", "averageGradesMeritRating9thGrade saknas", "averageGradeMeritRating9thGrade\"?");
    }

    @Test
    void unitsAreClaimedWithTheirGrades() {
        Told told = read(UNIT + UNIT.replace("00000011", "00000012").replace(",\"9\"", ""));
        assertThat(told.problems()).isEmpty();
        assertThat(told.units())
                .extracting(UnitClaim::gradeNine)
                .containsExactly(Optional.of(true), Optional.of(false));
        assertThat(told.units().get(0).registrationNumber()).contains("5560000001");
        assertThat(told.organisers()).hasSize(1);
        assertThat(told.units()).allMatch(each -> each.asOf() == null);
    }

    @Test
    void anEnvelopeTellsTheDay() {
        String page = "{\n \"generatedAt\": \"2026-04-21T10:25:27.424Z\",\n \"json\": {\"body\": {\"_embedded\":"
                + " {\"listedSchoolUnits\": [\n" + UNIT.replaceAll("\"(organ|corp|princ)[^,]*,", "") + "]}}}\n}\n";
        Told told = read(page);
        assertThat(told.problems()).isEmpty();
        assertThat(told.units()).singleElement().satisfies(unit -> {
            assertThat(unit.asOf()).isEqualTo(LocalDate.of(2026, 4, 21));
            assertThat(unit.registrationNumber()).isEmpty();
            assertThat(unit.where().line()).isEqualTo(4);
        });
        Told statistics = read("{\"json\":\n{\"body\":\n" + STATISTICS + "}}\n");
        assertThat(statistics.problems()).isEmpty();
        assertThat(statistics.observations()).hasSize(7);
    }

    @Test
    void gradesOfTheSurveyAreWeightedByTheirAnswers() {
        Told told = read(SURVEY);
        assertThat(told.problems()).isEmpty();
        // (45 · 8.6 + 84 · 7.8) / 129 = 8.079, (45 · 6.0 + 84 · 6.2) / 129 = 6.130
        assertThat(value(told, Measure.SAFETY, "00000011", 2026)).isEqualTo(known("8.1"));
        assertThat(value(told, Measure.STUDY_CALM, "00000011", 2026)).isEqualTo(known("6.1"));
        assertThat(told.observations()).allMatch(each -> each.publication() == Publication.SCHOOL_SURVEY);
        Told hidden = read(SURVEY.replace("\"8,6\"", "\"-\""));
        assertThat(value(hidden, Measure.SAFETY, "00000011", 2026)).isEqualTo(Value.unknown(Reason.NOT_REPORTED));
        Told autumn = read(SURVEY.replace("VT26", "HT25").replace("ak5", "ar2"));
        assertThat(value(autumn, Measure.SAFETY, "00000011", 2026)).isEqualTo(known("7.8"));
        assertThat(autumn.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.sv()).contains("HT25 ar2"));
        one(read(SURVEY.replace("VT26", "2026")), "2:22", "ska vara som VT26", "must be like VT26");
        one(read(SURVEY.replace("8,6", "10,6")), "2:22", "lämnas okänt", "left unknown");
    }

    @Test
    void otherDocumentsAreLeftToOthers() {
        String kolada = "{\"count\":1,\"values\":[{\"kpi\":\"N15505\",\"municipality\":\"0901\"}]}\n";
        assertThat(new Excerpt(folder).readIfKnown(kolada.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        String upperSecondary = STATISTICS.replaceAll("[69]thGrade", "");
        assertThat(new Excerpt(folder).readIfKnown(upperSecondary.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
