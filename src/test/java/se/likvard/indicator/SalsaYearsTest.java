package se.likvard.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.indicator.Given.list;
import static se.likvard.indicator.Given.number;
import static se.likvard.indicator.Given.numbers;
import static se.likvard.indicator.Given.say;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Figure;
import se.likvard.value.Listed;
import se.likvard.value.Value;

class SalsaYearsTest {

    @Test
    void yearsAtOrBelowTheShortfallCount() {
        assertThat(say(below(number("-17"), number("-16.9"), number("-30")))).isEqualTo("2");
        assertThat(say(below(number("17"), number("30"), number("0")))).isEqualTo("0");
    }

    @Test
    void onlyTheNewestThreeYearsCount() {
        assertThat(say(below(number("0"), number("0"), number("-20"), number("-20"))))
                .isEqualTo("1");
    }

    @Test
    void anOpenYearMayCountAndAYearWithoutAFigureDoesNot() {
        assertThat(say(below(number("-20"), Given.unknown(), numbers("-18", "-10"))))
                .isEqualTo("1..3");
        assertThat(say(below(number("-20"), Value.none(), Value.notApplicable())))
                .isEqualTo("1");
        assertThat(below(number("-20"), Given.unknown(), number("0")).gaps())
                .extracting(gap -> gap.path())
                .containsExactly("schoolUnits[1].schoolYears[2024].salsaDeviation");
    }

    @Test
    void withoutAnyFigureItIsOpenOrDoesNotApply() {
        assertThat(say(below(Value.notApplicable(), Value.notApplicable(), Value.none())))
                .isEqualTo("not applicable");
        assertThat(say(below(Given.unknown(), Value.notApplicable(), Value.none())))
                .as("the unknown year may turn out to have none")
                .isEqualTo("unknown");
        assertThat(say(figure(Listed.unknown(), Given.policy()))).isEqualTo("unknown");
    }

    @Test
    void withoutPolicyItIsOpen() {
        Listed<SchoolYear> years = list(year(2025, number("-20")));
        assertThat(figure(years, Given.policy("salsaShortfall", "")).gaps())
                .extracting(gap -> gap.path())
                .containsExactly("policy.salsaShortfall");
        assertThat(figure(years, Given.policy("salsaWindow", "")).gaps())
                .extracting(gap -> gap.path())
                .containsExactly("policy.salsaWindow");
        assertThat(say(figure(years, Given.policy("salsaWindow", "1")))).isEqualTo("1");
    }

    /** The deviations of 2025, 2024 and so on. */
    @SafeVarargs
    private static Figure below(Value<BigDecimal>... deviations) {
        SchoolYear[] years = new SchoolYear[deviations.length];
        for (int place = 0; place < deviations.length; place++) {
            years[place] = year(2025 - place, deviations[place]);
        }
        return figure(list(years), Given.policy());
    }

    private static SchoolYear year(int year, Value<BigDecimal> deviation) {
        return Tree.of(SchoolYear.class, "schoolYear", year, "salsaDeviation", deviation);
    }

    private static Figure figure(Listed<SchoolYear> years, Policy policy) {
        SchoolUnit unit = Tree.of(SchoolUnit.class, "schoolUnitCode", "1", "schoolYears", years);
        Organiser organiser = Tree.of(Organiser.class, "schoolUnits", list(unit));
        return Given.figure("yearsBelowExpected", "schoolUnits[1]", organiser, Given.DAY, policy);
    }
}
