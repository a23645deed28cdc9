package se.likvard.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.organiser.Area;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Words;

/** From organisers as they are told to what their efforts led to. */
class EffectsTest {

    private static final String START = "2022-08-15";

    /** The hand check, ten times as large since a merit value of 60 would be odd. */
    @Test
    void theHandCheckHoldsAllTheWay() {
        EffortEffect effect = new Told(1)
                .school(180, 198)
                .school(225, 232.5)
                .effort("TEACHING", START, 1)
                .merit();
        Contrast contrast = effect.contrast().orElseThrow();
        assertThat(contrast.naive()).isEqualTo(18);
        assertThat(contrast.effect()).isEqualTo(10.5);
        assertThat(contrast.gapBefore()).isEqualTo(45);
        assertThat(contrast.gapAfter()).isEqualTo(34.5);
        assertThat(effect.before()).containsExactly(2020, 2021, 2022);
        assertThat(effect.after()).containsExactly(2023, 2024, 2025);
        assertThat(effect.conclusion()).isEqualTo(Conclusion.TOO_FEW);
        assertThat(cautions(effect)).contains("regression to the mean", "composition of pupils changed is not known");
    }

    /** By hand: (100·200 + 50·230) / 150 = 210 before, and 150·210/150 = 210 after. */
    @Test
    void meansAreWeightedByPupilsWhereTheyAreKnown() {
        Told told = new Told(1)
                .school(Told.year(2022, "200", "100"), Told.year(2021, "230", "50"), Told.year(2023, "210", "150"))
                .school(220, 220)
                .effort("TEACHING", START, 1);
        assertThat(told.merit().weighted()).isTrue();
        assertThat(told.merit().contrast().orElseThrow().treatedBefore()).isCloseTo(210, within(1e-9));
        EffortEffect unweighted = new Told(1)
                .school(
                        Told.year(2022, "200", "100"),
                        Told.year(2021, "230", "{\"unknown\":\"NOT_REPORTED\"}"),
                        Told.year(2023, "210", "150"))
                .school(220, 220)
                .effort("TEACHING", START, 1)
                .merit();
        assertThat(unweighted.weighted()).isFalse();
        assertThat(unweighted.contrast().orElseThrow().treatedBefore()).isCloseTo(215, within(1e-9));
        assertThat(cautions(unweighted)).contains("each school and year weighs the same", "A single school year");
    }

    /** What stands in the place of the treated school's only year after the start; never zero, never skipped in silence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"unknown\":\"SUPPRESSED\"} | 50 | meritValue | suppressed",
                "{\"unknown\":\"NOT_REPORTED\"} | 50 | meritValue | not reported",
                "{\"from\":200,\"to\":210} | 50 | meritValue | not exact",
                "210 | 14 | gradeNinePupils | may be fewer than 15 pupils",
                "210 | {\"from\":10,\"to\":30} | gradeNinePupils | may be fewer than 15 pupils",
                "210 | {\"unknown\":\"SUPPRESSED\"} | gradeNinePupils | may be fewer than 15 pupils",
            })
    void whatCannotBeUsedIsNotAssessed(String merit, String pupils, String field, String why) {
        EffortEffect effect = new Told(1)
                .school(Told.year(2022, "200", "50"), Told.year(2023, merit, pupils))
                .school(220, 220)
                .effort("TEACHING", START, 1)
                .merit();
        assertThat(effect.conclusion()).isEqualTo(Conclusion.NOT_ASSESSED);
        assertThat(effect.contrast()).isEmpty();
        assertThat(effect.lacks()).anySatisfy(lack -> {
            assertThat(lack.path()).isEqualTo("schoolUnits[00000001].schoolYears[2023]." + field);
            assertThat(lack.why().en()).contains(why);
        });
    }

    @Test
    void aComparisonSchoolThatLacksAYearIsLeftOutAndNamed() {
        EffortEffect effect = new Told(1)
                .school(200, 210)
                .school(220, 220)
                .school(Told.year(2022, "300", "50"), Told.year(2023, "100", "50"))
                .effort("TEACHING", START, 1)
                .merit();
        assertThat(effect.contrast().orElseThrow().effect()).isEqualTo(10);
        assertThat(effect.lacks())
                .extracting(Lack::path)
                .contains("schoolUnits[00000003].schoolYears[2024].meritValue");
    }

    @Test
    void withoutComparisonNoEffectIsClaimed() {
        Told told = new Told(1).school(200, 230).school(200, 230);
        for (Told each : List.of(
                new Told(1).school(200, 230).effort("TEACHING", START, 1),
                told.effort("TEACHING", START, "{\"none\":true}"))) {
            EffortEffect effect = each.merit();
            assertThat(effect.conclusion()).isEqualTo(Conclusion.NO_COMPARISON);
            assertThat(effect.inference()).isEmpty();
            assertThat(effect.contrast().orElseThrow().naive()).isEqualTo(30);
        }
    }

    @Test
    void aStartInSpringLeavesThatYearOutAndOneTooVagueIsMissing() {
        Told told = new Told(1).school(200, 210).school(220, 220).effort("TEACHING", "2023-02-01", 1);
        assertThat(told.merit().before()).containsExactly(2020, 2021, 2022);
        assertThat(told.merit().after()).containsExactly(2024, 2025);
        EffortEffect vague = new Told(1)
                .school(200, 210)
                .school(220, 220)
                .effort("TEACHING", "{\"from\":\"2022-01-01\",\"to\":\"2022-12-31\"}", 1)
                .merit();
        assertThat(vague.conclusion()).isEqualTo(Conclusion.NOT_ASSESSED);
        assertThat(vague.lacks()).extracting(Lack::path).containsExactly("interventions[i1].started");
    }

    @Test
    void aDayBeforeTheResultsDoesNotKnowThem() {
        Organiser organiser = new Told(1)
                .school(200, 210)
                .school(220, 220)
                .effort("TEACHING", START, 1)
                .read();
        EffortEffect early = Effects.of(List.of(organiser), Rulebook.standard(), LocalDate.of(2023, 5, 1), 1)
                .efforts()
                .get(0);
        assertThat(early.conclusion()).isEqualTo(Conclusion.NOT_ASSESSED);
        assertThat(early.lacks()).extracting(lack -> lack.why().en()).containsOnly("not known on that day");
    }

    @Test
    void schoolsWithAnotherEffortOfTheKindOrTheYearsDoNotCompare() {
        Told told = new Told(1)
                .school(200, 210)
                .school(220, 220)
                .school(220, 320)
                .school(220, 120)
                .school(220, 220)
                .effort("TEACHING", START, 1)
                .effort("TEACHING", "2015-08-15", 3)
                .effort("STUDENT_HEALTH", "2023-08-15", 4)
                .effort("STUDENT_HEALTH", "2015-08-15", 5);
        assertThat(told.merit().contrast().orElseThrow().comparison())
                .extracting(Change::id)
                .containsExactly(Told.code(2), Told.code(5));
        assertThat(told.merit().contrast().orElseThrow().effect()).isEqualTo(10);
    }

    @Test
    void anEffortToldOnceForEachSchoolIsOne() {
        Effects effects = Told.effects(new Told(1)
                .school(200, 210)
                .school(200, 214)
                .school(220, 220)
                .effort("TEACHING", START, 1, 2)
                .read());
        assertThat(effects.efforts()).hasSize(Measured.values().length);
        assertThat(effects.efforts().get(0).path()).isEqualTo("interventions[i1], interventions[i2]");
        assertThat(effects.efforts().get(0).contrast().orElseThrow().effect()).isEqualTo(12);
    }

    @Test
    void aChangedModelComparesSchoolsAboveTheMeanIndexWithTheOthers() {
        Told told = new Told(1)
                .school(200, 209)
                .but("\"specialUnit\"", "\"socioEconomicIndex\":140,\"specialUnit\"")
                .school(230, 230)
                .but("\"specialUnit\"", "\"socioEconomicIndex\":80,\"specialUnit\"")
                .school(240, 240)
                .but("\"specialUnit\"", "\"socioEconomicIndex\":90,\"specialUnit\"")
                .models(
                        "[{\"id\":\"m\",\"schoolForm\":\"COMPULSORY\",\"introduced\":\"2010-01-01\",\"lastRevised\":\"2022-08-01\"}]");
        assertThat(told.merit().kind()).contains(Area.ALLOCATION);
        assertThat(told.merit().contrast().orElseThrow().treated())
                .extracting(Change::id)
                .containsExactly(Told.code(1));
        assertThat(told.merit().contrast().orElseThrow().effect()).isEqualTo(9);
        assertThat(told.but("\"socioEconomicIndex\":90,", "").merit().lacks())
                .extracting(Lack::path)
                .containsExactly("schoolUnits[00000003].socioEconomicIndex");
    }

    private static String cautions(EffortEffect effect) {
        return effect.cautions().stream().map(Words::en).reduce("", (one, other) -> one + "\n" + other);
    }
}
