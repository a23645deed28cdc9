package se.likvard.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.indicator.Given.date;
import static se.likvard.indicator.Given.list;
import static se.likvard.indicator.Given.number;
import static se.likvard.indicator.Given.numbers;
import static se.likvard.indicator.Given.say;
import static se.likvard.indicator.Given.unknown;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.Area;
import se.likvard.organiser.Deficiency;
import se.likvard.organiser.Intervention;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.PrincipalService;
import se.likvard.organiser.Reading;
import se.likvard.organiser.SchoolForm;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Figure;
import se.likvard.value.Input;
import se.likvard.value.Listed;
import se.likvard.value.Value;

class UnitIndicatorsTest {

    @Test
    void yearsInARowBelowTheBenchmarkOfTheYear() {
        assertThat(say(below(merit(2025, number("205.4")), merit(2024, number("206.2")))))
                .isEqualTo("1");
        assertThat(say(below(merit(2025, number("205.5"))))).isEqualTo("0");
        assertThat(say(below(merit(2025, number("190")), merit(2024, number("190")), merit(2023, number("190")))))
                .isEqualTo("3..28");
    }

    @Test
    void aHoleMakesBounds() {
        Figure hole = below(
                merit(2025, number("190")),
                merit(2024, Given.suppressed()),
                merit(2023, number("190")),
                merit(2022, number("240")));
        assertThat(say(hole)).isEqualTo("1..3");
        assertThat(hole.gaps())
                .extracting(gap -> gap.path())
                .containsExactly("schoolUnits[1].schoolYears[2024].meritValue");
        assertThat(say(below(merit(2025, number("190")), merit(2023, number("240")))))
                .isEqualTo("1..2");
        assertThat(say(below(merit(2025, numbers("200", "210")), merit(2024, number("240")))))
                .isEqualTo("0..1");
    }

    @Test
    void aUnitWithoutGradeNineIsNotAsked() {
        SchoolYear without = Tree.of(
                SchoolYear.class, "gradeNinePupils", Value.notApplicable(), "meritValue", Value.notApplicable());
        assertThat(say(below(without))).isEqualTo("not applicable");
        assertThat(say(below(merit(2019, number("190"))))).isEqualTo("0..28");
    }

    @Test
    void theYearsBelowTellWhatTheyWereCountedFrom() {
        Figure figure = below(
                merit(2025, number("190")),
                merit(2024, number("195")),
                merit(2023, number("240")),
                merit(2022, number("150")));
        assertThat(figure.inputs())
                .extracting(Input::path)
                .containsExactly(
                        "schoolUnits[1].schoolYears[2025].meritValue",
                        "policy.lowMerit[2025]",
                        "schoolUnits[1].schoolYears[2024].meritValue",
                        "policy.lowMerit[2024]",
                        "schoolUnits[1].schoolYears[2023].meritValue",
                        "policy.lowMerit[2023]");
        assertThat(figure.inputs().get(2).value()).isEqualTo(number("195"));
    }

    @Test
    void whatIsUnknownIsNoInput() {
        Figure figure = below(merit(2025, number("190")), merit(2024, Given.unknown()));
        assertThat(figure.inputs())
                .extracting(Input::path)
                .containsExactly("schoolUnits[1].schoolYears[2025].meritValue", "policy.lowMerit[2025]");
    }

    @Test
    void aTrendFallsIntoBands() {
        assertThat(say(trend("230", "225.1"))).isEqualTo("FLAT");
        assertThat(say(trend("230", "225"))).isEqualTo("DOWN");
        assertThat(say(trend("230", "210.1"))).isEqualTo("DOWN");
        assertThat(say(trend("230", "210"))).isEqualTo("DOWN_STRONG");
        assertThat(say(trend("230", "235"))).isEqualTo("UP");
        assertThat(say(trend("230", "250"))).isEqualTo("UP_STRONG");
    }

    @Test
    void principalsAreCountedOnceInTheWindow() {
        assertThat(say(principals(
                        served("1", Value.of("a"), date("2015-01-01"), date("2021-06-30")),
                        served("2", Value.of("b"), date("2021-07-01"), date("2023-01-01")),
                        served("3", Value.of("c"), date("2023-01-02"), date("2024-01-01")),
                        served("4", Value.of("b"), date("2024-01-02"), Value.none()))))
                .isEqualTo("2");
        assertThat(say(principals(
                        served("1", Value.of("a"), date("2015-01-01"), date("2021-07-01")),
                        served("2", Given.unknown(), date("2021-07-02"), Value.none()))))
                .isEqualTo("1..2");
    }

    @Test
    void areasWithOpenDeficienciesAreCounted() {
        Organiser organiser = Tree.of(
                Organiser.class,
                "schoolUnits",
                list(Tree.of(SchoolUnit.class, "schoolUnitCode", "1")),
                "deficiencies",
                list(
                        deficiency("1", Value.of(Area.TEACHING), Value.none()),
                        deficiency("2", Value.of(Area.TEACHING), Value.none()),
                        deficiency("3", Value.of(Area.ALLOCATION), Value.none()),
                        deficiency("4", Value.of(Area.STUDY_CALM), date("2025-11-01")),
                        deficiency("5", Given.unknown(), Value.none())));
        assertThat(say(Given.figure("deficientAreas", "schoolUnits[1]", organiser)))
                .isEqualTo("1..2");
        assertThat(say(Given.figure("openDeficiencies", "schoolUnits[1].areas[TEACHING]", organiser)))
                .isEqualTo("2..3");
    }

    @Test
    void readingsThatDoNotRiseAreCountedFromTheNewest() {
        assertThat(say(readings("readingsWithoutRise", "0.5", "0.5", "0.5"))).isEqualTo("2");
        assertThat(say(readings("readingsWithoutRise", "0.5", "0.53", "0.55"))).isEqualTo("1");
        assertThat(say(readings("readingsWithoutRise", "0.5", "0.53"))).isEqualTo("0");
        assertThat(say(readings("falling", "0.5", "0.6", "0.47"))).isEqualTo("true");
        assertThat(say(readings("falling", "0.5", "0.4", "0.48"))).isEqualTo("false");
    }

    @Test
    void theNewestFigureOfQualifiedTeachersIsUsed() {
        SchoolYear newest = Tree.of(SchoolYear.class, "schoolYear", 2026);
        SchoolYear before = Tree.of(SchoolYear.class, "qualifiedTeachers", number("0.6"));
        assertThat(say(unit("qualifiedTeachersGap", newest, before))).isEqualTo("0.126");
        assertThat(say(unit("qualifiedTeachersGap", newest))).isEqualTo("unknown");
        SchoolYear excluded = Tree.of(SchoolYear.class, "qualifiedTeachers", Value.notApplicable());
        assertThat(say(unit("qualifiedTeachersGap", excluded))).isEqualTo("not applicable");
    }

    @Test
    void needIsMeasuredAgainstTheMedian() {
        Organiser organiser =
                Tree.of(Organiser.class, "schoolUnits", list(need("1", "90"), need("2", "110"), need("3", "130")));
        assertThat(say(Given.figure("aboveMedianNeed", "schoolUnits[3]", organiser)))
                .isEqualTo("true");
        assertThat(say(Given.figure("aboveMedianNeed", "schoolUnits[2]", organiser)))
                .isEqualTo("false");
    }

    @Test
    void needIsMeasuredAgainstUnitsOfTheSameSchoolForm() {
        assertThat(aboveOf(SchoolForm.PRESCHOOL)).isEqualTo("true");
        assertThat(aboveOf(SchoolForm.COMPULSORY)).isEqualTo("false");
    }

    private static String aboveOf(SchoolForm second) {
        return above(list(
                need("1", "90", Value.of(SchoolForm.PRESCHOOL)),
                need("2", "110", Value.of(second)),
                need("3", "130", Value.of(SchoolForm.COMPULSORY))));
    }

    private static String above(Listed<SchoolUnit> units) {
        return say(Given.figure("aboveMedianNeed", "schoolUnits[2]", Tree.of(Organiser.class, "schoolUnits", units)));
    }

    @Test
    void aNeedWithoutAKnownSchoolFormIsOpen() {
        SchoolUnit low = need("1", "90", Value.of(SchoolForm.COMPULSORY));
        SchoolUnit open = need("3", "130", Given.unknown());
        assertThat(above(list(low, need("2", "110", Value.of(SchoolForm.COMPULSORY)), open)))
                .as("above 100 without the third, at 110 with it")
                .isEqualTo("unknown");
        assertThat(above(list(low, need("2", "85", Value.of(SchoolForm.COMPULSORY)), open)))
                .as("lowest with and without the third")
                .isEqualTo("false");
        assertThat(above(list(low, need("2", "110", Given.unknown()), open))).isEqualTo("unknown");
        assertThat(above(list(low, need("2", "110", Value.none()), open))).isEqualTo("not applicable");
    }

    private static SchoolUnit need(String code, String index) {
        return need(code, index, Value.of(SchoolForm.COMPULSORY));
    }

    private static SchoolUnit need(String code, String index, Value<SchoolForm> form) {
        return Tree.of(
                SchoolUnit.class,
                "schoolUnitCode",
                code,
                "specialUnit",
                Value.of(false),
                "schoolForm",
                form,
                "socioEconomicIndex",
                number(index));
    }

    private static SchoolYear merit(int year, Value<BigDecimal> merit) {
        return Tree.of(SchoolYear.class, "schoolYear", year, "gradeNinePupils", number("40"), "meritValue", merit);
    }

    private static Figure below(SchoolYear... years) {
        return unit("yearsBelowBenchmark", years);
    }

    private static Figure trend(String before, String now) {
        return unit("meritTrend", merit(2025, number(now)), merit(2024, number(before)));
    }

    @Test
    void aPrincipalsTimeInThePostIsCountedFromTheFirstDayAtTheUnit() {
        assertThat(say(inPost(date("2021-11-01")))).isEqualTo("4");
        assertThat(say(inPost(date("2021-10-31")))).isEqualTo("4.00274");
        assertThat(say(inPost(unknown()))).isEqualTo("unknown");
        assertThat(inPost(unknown()).gaps())
                .extracting(gap -> gap.path())
                .containsExactly("schoolUnits[1].principalServices[1].started");
    }

    private static Figure unit(String indicator, SchoolYear... years) {
        SchoolUnit unit = Tree.of(SchoolUnit.class, "schoolUnitCode", "1", "schoolYears", list(years));
        return Given.figure(indicator, "schoolUnits[1]", Tree.of(Organiser.class, "schoolUnits", list(unit)));
    }

    private static Figure principals(PrincipalService... services) {
        SchoolUnit unit = Tree.of(SchoolUnit.class, "schoolUnitCode", "1", "principalServices", list(services));
        return Given.figure(
                "principalsInWindow", "schoolUnits[1]", Tree.of(Organiser.class, "schoolUnits", list(unit)));
    }

    private static Figure inPost(Value<LocalDate> started) {
        PrincipalService service = Tree.of(PrincipalService.class, "started", started);
        SchoolUnit unit = Tree.of(SchoolUnit.class, "schoolUnitCode", "1", "principalServices", list(service));
        return Given.figure(
                "yearsInPost",
                "schoolUnits[1].principalServices[1]",
                Tree.of(Organiser.class, "schoolUnits", list(unit)));
    }

    private static PrincipalService served(
            String id, Value<String> principal, Value<LocalDate> started, Value<LocalDate> ended) {
        return new PrincipalService(id, principal, started, ended, unknown(), unknown(), unknown(), unknown());
    }

    private static Deficiency deficiency(String id, Value<Area> area, Value<LocalDate> remedied) {
        return new Deficiency(id, Value.of("1"), area, date("2024-01-01"), remedied);
    }

    private static Figure readings(String indicator, String... shares) {
        Reading[] readings = new Reading[shares.length];
        for (int place = 0; place < shares.length; place++) {
            readings[place] = new Reading("" + place, date("2024-0" + (place + 1) + "-01"), number(shares[place]));
        }
        Intervention effort = Tree.of(Intervention.class, "readings", list(readings));
        return Given.figure(indicator, "interventions[1]", Tree.of(Organiser.class, "interventions", list(effort)));
    }
}
