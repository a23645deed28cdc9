package se.likvard.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.725          | SHARE                | 72,5 %                 | 72.5%",
                "0.7            | SHARE                | 70 %                   | 70%",
                "0.049996       | SHARE                | 4,9996 %               | 4.9996%",
                "0.000412       | SHARE                | 0,04 %                 | 0.04%",
                "0.1            | SHARE_DIFFERENCE     | 10,0 procentenheter    | 10.0 percentage points",
                "-0.034         | SHARE_DIFFERENCE     | −3,4 procentenheter    | −3.4 percentage points",
                "205.5          | MERIT_POINTS         | 205,5 meritpoäng       | 205.5 merit points",
                "-5.25          | MERIT_DIFFERENCE     | −5,3 meritpoäng        | −5.3 merit points",
                "19000000       | KRONOR               | 19_000_000 kr          | SEK 19,000,000",
                "9500           | KRONOR               | 9500 kr                | SEK 9500",
                "3.1            | YEARS                | 3,1 år                 | 3.1 years",
                "3              | YEARS                | 3 år                   | 3 years",
                "3.002740       | YEARS                | 3,003 år               | 3.003 years",
                "2.997260       | YEARS                | 2,997 år               | 2.997 years",
                "1              | YEARS                | 1 år                   | 1 year",
                "60             | DAYS                 | 60 dagar               | 60 days",
                "1              | DAYS                 | 1 dag                  | 1 day",
                "1.5            | RATIO                | 1,5 gånger             | 1.5 times",
                "14             | MONTHS               | 14 månader             | 14 months",
                "14             | DAYS                 | 14 dagar               | 14 days",
                "1              | DAYS                 | 1 dag                  | 1 day",
                "1              | MONTHS               | 1 månad                | 1 month",
                "1              | PUPILS               | 1 elev                 | 1 pupil",
                "12500          | PUPILS               | 12_500 elever          | 12,500 pupils",
                "2025           | YEAR                 | 2025                   | 2025",
                "3              | COUNT                | 3                      | 3",
                "6.43           | SURVEY_INDEX         | index 6,4              | index 6.4",
                "100            | SOCIO_ECONOMIC_INDEX | index 100              | index 100",
                "2.249          | EDUCATION_LEVEL      | utbildningsnivå 2,25   | education level 2.25",
                "-0.4567        | PURE                 | −0,457                 | −0.457",
                "1E+3           | COUNT                | 1000                   | 1000",
            })
    void printsNumbersWithTheirUnit(BigDecimal number, Unit unit, String sv, String en) {
        assertThat(Phrase.of(Value.of(number), unit)).isEqualTo(new Words(sv.replace('_', '\u00A0'), en));
    }

    @Test
    void neverLooksLikeALimitThatItIsNot() {
        List<BigDecimal> limits = List.of(new BigDecimal("205.5"));
        assertThat(Phrase.of(number("205.46"), Unit.MERIT_POINTS, limits).sv()).isEqualTo("205,46 meritpoäng");
        assertThat(Phrase.of(number("205.5"), Unit.MERIT_POINTS, limits).sv()).isEqualTo("205,5 meritpoäng");
        assertThat(Phrase.of(number("0.05004"), Unit.SHARE, List.of(new BigDecimal("0.05")))
                        .sv())
                .isEqualTo("5,004 %");
    }

    @Test
    void printsWhatIsNotANumber() {
        assertThat(Phrase.of(Value.of(LocalDate.of(2022, 8, 1)), null)).isEqualTo(both("2022-08-01"));
        assertThat(Phrase.of(Value.of(true), null)).isEqualTo(new Words("ja", "yes"));
        assertThat(Phrase.of(Value.of(false), null)).isEqualTo(new Words("nej", "no"));
        assertThat(Phrase.of(Value.of("12345678"), null)).isEqualTo(both("12345678"));
        assertThat(Phrase.of(number("1E+2"), null)).isEqualTo(both("100"));
    }

    @Test
    void printsWhatIsNotExact() {
        Value<BigDecimal> between = Value.between(new BigDecimal("10"), new BigDecimal("14"));
        assertPhrase(between, Unit.PUPILS, "10–14 elever", "10–14 pupils");
        assertPhrase(
                Value.unknown(Reason.NOT_REPORTED), Unit.YEARS, "okänt (inte rapporterat)", "unknown (not reported)");
        assertPhrase(Value.none(), null, "finns inte", "none");
        assertPhrase(Value.notApplicable(), null, "ej tillämpligt", "not applicable");
    }

    @Test
    void printsTheUnitOfARangeOnce() {
        assertPhrase(range("14", "15"), Unit.MONTHS, "14–15 månader", "14–15 months");
        assertPhrase(range("0", "1"), Unit.MONTHS, "0–1 månader", "0–1 months");
        assertPhrase(range("0.725", "0.8"), Unit.SHARE, "72,5–80 %", "72.5–80%");
        assertPhrase(range("100", "128"), Unit.SOCIO_ECONOMIC_INDEX, "index 100–128", "index 100–128");
        assertPhrase(range("9500", "19000"), Unit.KRONOR, "9500–19\u00A0000 kr", "SEK 9500–19,000");
        assertPhrase(range("2014", "2016"), Unit.YEAR, "2014–2016", "2014–2016");
    }

    @Test
    void theEndsOfARangeNeverLookAlike() {
        assertPhrase(range("0.41801", "0.41809"), Unit.SHARE, "41,801–41,809 %", "41.801–41.809%");
    }

    @Test
    void aRangeOfDatesOrFromBelowZeroSaysBetween() {
        LocalDate first = LocalDate.of(2014, 1, 1);
        assertPhrase(
                Value.between(first, LocalDate.of(2014, 12, 31)),
                null,
                "mellan 2014-01-01 och 2014-12-31",
                "between 2014-01-01 and 2014-12-31");
        assertPhrase(
                range("-0.01", "0.02"),
                Unit.SHARE_DIFFERENCE,
                "mellan −1,0 procentenheter och 2,0 procentenheter",
                "between −1.0 percentage points and 2.0 percentage points");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void hasWordsForEveryReason(Reason reason) {
        assertThat(Phrase.of(reason).sv())
                .isNotBlank()
                .isNotEqualTo(Phrase.of(reason).en());
    }

    @Test
    void printsSchoolYears() {
        assertThat(Phrase.schoolYear(2025)).isEqualTo(new Words("läsåret 2024/25", "school year 2024/25"));
        assertThat(Phrase.schoolYear(2000).sv()).isEqualTo("läsåret 1999/2000");
        assertThat(Phrase.schoolYear(2005).sv()).isEqualTo("läsåret 2004/05");
    }

    @Test
    void isTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Phrase.of(number("19000000.5"), Unit.KRONOR).sv()).isEqualTo("19\u00A0000\u00A0000,5 kr");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertPhrase(Value<?> value, @Nullable Unit unit, String sv, String en) {
        assertThat(Phrase.of(value, unit)).isEqualTo(new Words(sv, en));
    }

    private static Value<BigDecimal> range(String from, String to) {
        return Value.between(new BigDecimal(from), new BigDecimal(to));
    }

    private static Value<BigDecimal> number(String number) {
        return Value.of(new BigDecimal(number));
    }

    private static Words both(String text) {
        return new Words(text, text);
    }
}
