package se.likvard.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.indicator.Given.date;
import static se.likvard.indicator.Given.dates;
import static se.likvard.indicator.Given.list;
import static se.likvard.indicator.Given.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.AllocationModel;
import se.likvard.organiser.Intervention;
import se.likvard.organiser.NeedsAssessment;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.PreventiveWork;
import se.likvard.organiser.RulesOfConduct;
import se.likvard.organiser.SchoolUnit;
import se.likvard.value.Figure;
import se.likvard.value.Value;

class ClocksTest {

    @Test
    void threeYearsToTheDayAreThreeAndADayMoreIsMore() {
        assertThat(say(revised(date("2022-11-01")))).isEqualTo("3");
        assertThat(say(revised(date("2022-10-31")))).isEqualTo("3.00274");
        assertThat(say(revised(date("2022-11-02")))).isEqualTo("2.99726");
        assertThat(say(revised(date("2025-11-01")))).isEqualTo("0");
    }

    @Test
    void aYearGivesBoundsAndNoneStaysNone() {
        assertThat(say(revised(dates("2014-01-01", "2014-12-31")))).isEqualTo("10.835616..11.832877");
        assertThat(say(revised(Value.none()))).isEqualTo("none");
        assertThat(say(revised(Given.unknown()))).isEqualTo("unknown");
        assertThat(say(revised(dates("2025-01-01", "2025-12-31")))).isEqualTo("unknown");
        assertThat(revised(Given.unknown()).gaps())
                .extracting(gap -> gap.path())
                .containsExactly("allocationModels[1].lastRevised");
    }

    @Test
    void surveysAndRulesOfConductHaveClocksToo() {
        SchoolUnit unit = Tree.of(
                SchoolUnit.class,
                "schoolUnitCode",
                "1",
                "preventiveWork",
                Tree.of(PreventiveWork.class, "surveyed", date("2023-11-01")),
                "rulesOfConduct",
                Tree.of(RulesOfConduct.class, "reviewed", Value.none()));
        Organiser organiser = Tree.of(Organiser.class, "schoolUnits", list(unit));
        assertThat(say(Given.figure("yearsSinceSurvey", "schoolUnits[1].preventiveWork", organiser)))
                .isEqualTo("2");
        assertThat(say(Given.figure("yearsSinceReview", "schoolUnits[1].rulesOfConduct", organiser)))
                .isEqualTo("none");
    }

    @Test
    void leapDaysAndMonthEndsFollowTheCalendar() {
        LocalDate leap = LocalDate.of(2020, 2, 29);
        assertThat(Ages.years(leap, LocalDate.of(2021, 2, 27), RoundingMode.FLOOR))
                .isLessThan(BigDecimal.ONE);
        assertThat(Ages.years(leap, LocalDate.of(2021, 2, 28), RoundingMode.FLOOR))
                .isEqualByComparingTo("1");
        assertThat(Ages.years(leap, LocalDate.of(2024, 2, 29), RoundingMode.FLOOR))
                .isEqualByComparingTo("4");
        LocalDate monthEnd = LocalDate.of(2025, 1, 31);
        assertThat(Ages.months(monthEnd, LocalDate.of(2025, 2, 28))).isEqualByComparingTo("0");
        assertThat(Ages.months(monthEnd, LocalDate.of(2025, 3, 1))).isEqualByComparingTo("1");
    }

    /** So that the ages of the first and the last day are the bounds of the ages of all days between. */
    @Test
    void agesNeverRiseWithALaterStart() {
        for (LocalDate day : List.of(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 1))) {
            LocalDate start = LocalDate.of(2018, 1, 1);
            while (start.isBefore(day)) {
                LocalDate later = start.plusDays(1);
                assertThat(Ages.years(later, day, RoundingMode.HALF_EVEN))
                        .isLessThanOrEqualTo(Ages.years(start, day, RoundingMode.HALF_EVEN));
                assertThat(Ages.months(later, day)).isLessThanOrEqualTo(Ages.months(start, day));
                start = later;
            }
        }
    }

    @Test
    void theLatestNeedsAssessmentCounts() {
        assertThat(say(assessed(date("2023-05-01"), date("2025-09-15")))).isEqualTo("1");
        assertThat(say(assessed(date("2023-11-01"), dates("2025-01-01", "2025-12-31"))))
                .isEqualTo("0..24");
        assertThat(say(assessed(date("2026-01-01")))).isEqualTo("none");
        assertThat(say(assessed())).isEqualTo("none");
        assertThat(say(assessed(Given.unknown()))).isEqualTo("unknown");
    }

    @Test
    void monthsRunToTheEndOrTheDay() {
        assertThat(say(effort("monthsRun", date("2024-08-01"), Value.none()))).isEqualTo("15");
        assertThat(say(effort("monthsRun", date("2024-08-01"), date("2025-07-31"))))
                .isEqualTo("11");
        assertThat(say(effort("monthsRun", date("2024-08-01"), Given.unknown())))
                .isEqualTo("0..15");
        assertThat(say(effort("running", date("2024-08-01"), Given.unknown()))).isEqualTo("unknown");
        assertThat(say(effort("running", date("2024-08-01"), Value.none()))).isEqualTo("true");
        assertThat(say(effort("running", date("2024-08-01"), date("2025-11-01"))))
                .isEqualTo("false");
    }

    private static Figure revised(Value<LocalDate> lastRevised) {
        AllocationModel model = Tree.of(AllocationModel.class, "lastRevised", lastRevised);
        Organiser organiser = Tree.of(Organiser.class, "allocationModels", list(model));
        return Given.figure("yearsSinceRevision", "allocationModels[1]", organiser);
    }

    @SafeVarargs
    private static Figure assessed(Value<LocalDate>... made) {
        NeedsAssessment[] each = new NeedsAssessment[made.length];
        for (int place = 0; place < made.length; place++) {
            each[place] = new NeedsAssessment("" + place, made[place]);
        }
        SchoolUnit unit = Tree.of(SchoolUnit.class, "schoolUnitCode", "1", "needsAssessments", list(each));
        return Given.figure(
                "needsAssessmentAge", "schoolUnits[1]", Tree.of(Organiser.class, "schoolUnits", list(unit)));
    }

    private static Figure effort(String indicator, Value<LocalDate> started, Value<LocalDate> ended) {
        Intervention effort = Tree.of(Intervention.class, "started", started, "ended", ended);
        return Given.figure(indicator, "interventions[1]", Tree.of(Organiser.class, "interventions", list(effort)));
    }
}
