package se.likvard.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.indicator.Given.list;
import static se.likvard.indicator.Given.number;
import static se.likvard.indicator.Given.numbers;
import static se.likvard.indicator.Given.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Figure;
import se.likvard.value.Value;

class SurveyAnswersTest {

    @Test
    void theShareIsComparedWithTheNationOfTheSameYear() {
        assertThat(say(unsafe(year(2024, "feelUnsafe", number("0.285"))))).isEqualTo("1.5");
        assertThat(say(unsafe(year(2024, "feelUnsafe", Value.none()), year(2023, "feelUnsafe", number("0.3")))))
                .isEqualTo("1.5");
        assertThat(say(unsafe(year(2024, "feelUnsafe", numbers("0.19", "0.38")))))
                .isEqualTo("1..2");
    }

    @Test
    void theNewestYearWithANationalShareCountsUnlessTheUnitSurelyTookNoPart() {
        SchoolYear newer = year(2025, "feelUnsafe", number("0.9"));
        SchoolYear older = year(2023, "feelUnsafe", number("0.4"));
        assertThat(say(unsafe(newer, year(2024, "feelUnsafe", number("0.19")), older)))
                .isEqualTo("1");
        assertThat(unsafe(newer, older).gaps())
                .extracting(gap -> gap.path())
                .containsExactly("schoolUnits[1].schoolYears[2024].feelUnsafe");
        assertThat(say(unsafe(year(2024, "feelUnsafe", Value.none()), year(2023, "feelUnsafe", Value.none()))))
                .isEqualTo("not applicable");
    }

    @Test
    void withoutANationalShareItIsOpen() {
        LocalDate early = LocalDate.of(2022, 11, 1);
        Organiser organiser = organiser(year(2022, "feelUnsafe", number("0.2")));
        assertThat(Given.figure("unsafeRatio", "schoolUnits[1]", organiser, early, Given.policy())
                        .gaps())
                .extracting(gap -> gap.path())
                .containsExactly("policy.unsafeNational[2022]");
        Policy onlyNewest = Given.policy("unsafeNational[2023]", "");
        Organiser passedOver =
                organiser(year(2024, "feelUnsafe", Value.none()), year(2023, "feelUnsafe", number("0.2")));
        assertThat(Given.figure("unsafeRatio", "schoolUnits[1]", passedOver, Given.DAY, onlyNewest)
                        .gaps())
                .extracting(gap -> gap.path())
                .containsExactly("policy.unsafeNational[2023]");
    }

    @Test
    void theGapIsWhatTeachersSeeLessWhatPupilsSee() {
        assertThat(say(gap(calm(2025, number("0.4"), number("0.9"))))).isEqualTo("0.5");
        assertThat(say(gap(calm(2025, number("0.9"), number("0.4"))))).isEqualTo("-0.5");
        assertThat(say(gap(calm(2025, numbers("0.4", "0.5"), number("0.9"))))).isEqualTo("0.4..0.5");
    }

    @Test
    void aYearWithoutBothSharesIsPassedOverWhenThatIsSure() {
        SchoolYear older = calm(2024, number("0.3"), number("0.9"));
        assertThat(say(gap(calm(2025, Value.none(), number("0.9")), older))).isEqualTo("0.6");
        assertThat(say(gap(calm(2025, number("0.4"), Value.none()), older))).isEqualTo("0.6");
        assertThat(say(gap(calm(2025, Given.unknown(), number("0.9")), older))).isEqualTo("unknown");
        assertThat(say(gap(calm(2025, Value.none(), Value.none()), calm(2024, number("0.3"), Value.none()))))
                .isEqualTo("not applicable");
        assertThat(say(gap(older))).as("2025 is not told").isEqualTo("unknown");
    }

    private static Figure unsafe(SchoolYear... years) {
        return Given.figure("unsafeRatio", "schoolUnits[1]", organiser(years));
    }

    private static Figure gap(SchoolYear... years) {
        return Given.figure("studyCalmGap", "schoolUnits[1]", organiser(years));
    }

    private static SchoolYear year(int year, String answer, Value<BigDecimal> share) {
        return Tree.of(SchoolYear.class, "schoolYear", year, answer, share);
    }

    private static SchoolYear calm(int year, Value<BigDecimal> pupils, Value<BigDecimal> teachers) {
        return Tree.of(SchoolYear.class, "schoolYear", year, "pupilsCalm", pupils, "teachersCalm", teachers);
    }

    private static Organiser organiser(SchoolYear... years) {
        SchoolUnit unit = Tree.of(SchoolUnit.class, "schoolUnitCode", "1", "schoolYears", list(years));
        return Tree.of(Organiser.class, "schoolUnits", list(unit));
    }
}
