package se.likvard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Status;
import se.likvard.value.Unit;
import se.likvard.value.Words;

class LimitWordsTest {

    @Test
    void aLimitInSwedish() {
        assertThat(value("0.125", Unit.SHARE, "sv")).isEqualTo("12,5 %");
        assertThat(value("0.03", Unit.SHARE_DIFFERENCE, "sv")).isEqualTo("3,0 procentenheter");
        assertThat(value("-5.50", Unit.MERIT_DIFFERENCE, "sv")).isEqualTo("−5,5 meritpoäng");
        assertThat(value("1", Unit.MONTHS, "sv")).isEqualTo("1 månad");
        assertThat(value("3", Unit.COUNT, "sv")).isEqualTo("3");
        assertThat(value("0.000", Unit.PURE, "sv")).isEqualTo("0");
        assertThat(value("2022-08-01", null, "sv")).isEqualTo("2022-08-01");
    }

    @Test
    void aLimitInEnglish() {
        assertThat(value("0.125", Unit.SHARE, "en")).isEqualTo("12.5%");
        assertThat(value("1", Unit.YEARS, "en")).isEqualTo("1 year");
        assertThat(value("15", Unit.PUPILS, "en")).isEqualTo("15 pupils");
    }

    @Test
    void aYearIsASchoolYearAndADateIsADay() {
        assertThat(printed("2000", "sv")).contains("läsåret 1999/2000");
        assertThat(printed("2014-07-01", "sv")).contains("från 2014-07-01");
    }

    @Test
    void aSourceIsNamedInTheLanguageOfThePage() {
        assertThat(printed("2000", "sv")).contains("(tumregel; källa)").doesNotContain("source");
        assertThat(printed("2000", "en")).contains("(rule of thumb; source)").doesNotContain("källa");
    }

    private static String value(String value, @Nullable Unit unit, String language) {
        return LimitWords.value(limit(value, unit, "2014-07-01"), new Page(Locale.forLanguageTag(language)));
    }

    private static String printed(String from, String language) {
        Page page = new Page(Locale.forLanguageTag(language));
        LimitWords.print(List.of(limit("3", Unit.YEARS, from)), page);
        return page.toString();
    }

    private static AppliedLimit limit(String value, @Nullable Unit unit, String from) {
        return new AppliedLimit("revisionYears", value, unit, from, Status.H, new Words("källa", "source"));
    }
}
