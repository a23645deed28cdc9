package se.likvard.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.value.Origin;
import se.likvard.value.Reason;
import se.likvard.value.Value;

class ValueFormsTest {

    private static Value<BigDecimal> index(String json) {
        return Given.read(Given.unit("'socioEconomicIndex':" + json))
                .schoolUnits()
                .items()
                .get(0)
                .socioEconomicIndex();
    }

    private static Value<LocalDate> lastCycle(String json) {
        return Given.read(Given.organiser("'qualityWork':{'lastCycle':" + json + "}"))
                .qualityWork()
                .lastCycle();
    }

    private static Value<BigDecimal> between(String from, String to) {
        return Value.between(new BigDecimal(from), new BigDecimal(to));
    }

    @Test
    void aNumberIsReadInEveryForm() {
        assertThat(index("100")).isEqualTo(Value.of(new BigDecimal(100)));
        assertThat(index("{'from':90,'to':110}")).isEqualTo(between("90", "110"));
        assertThat(index("{'from':90,'to':90.0}")).isEqualTo(Value.of(new BigDecimal(90)));
        assertThat(index("{'unknown':'SUPPRESSED'}")).isEqualTo(Value.unknown(Reason.SUPPRESSED));
        assertThat(index("{'none':true}")).isEqualTo(Value.none());
        assertThat(index("{'notApplicable':true}")).isEqualTo(Value.notApplicable());
        assertThat(index("{'value':null}")).isEqualTo(Value.unknown(Reason.NOT_REPORTED));
    }

    @Test
    void sourceAndDayGoWithEveryForm() {
        Origin origin = new Origin("SCB", LocalDate.of(2025, 3, 1));
        String stated = ",'source':'SCB','observed':'2025-03-01'}";
        assertThat(index("{'value':100" + stated))
                .isEqualTo(Value.of(new BigDecimal(100)).from(origin));
        assertThat(index("{'from':1,'to':2" + stated))
                .isEqualTo(between("1", "2").from(origin));
        assertThat(index("{'none':true" + stated))
                .isEqualTo(Value.<BigDecimal>none().from(origin));
        assertThat(index("{'unknown':'WITHHELD','source':'SCB'}"))
                .isEqualTo(Value.<BigDecimal>unknown(Reason.WITHHELD).from(new Origin("SCB", null)));
    }

    @ParameterizedTest
    @CsvSource({"100.0, 100", "1e2, 100", "0.1234565, 0.123456", "0.1234575, 0.123458", "1.50, 1.5"})
    void numbersKeepSixDecimalsAndNoTrailingZeros(String written, String read) {
        assertThat(index(written)).isEqualTo(Value.of(new BigDecimal(read)));
        assertThat(index(written).exact().orElseThrow()).hasToString(read);
    }

    @Test
    void boundsAreRoundedOutward() {
        assertThat(index("{'from':1.0000009,'to':1.0000011}")).isEqualTo(between("1", "1.000002"));
    }

    @Test
    void aYearOrAMonthIsEveryDayOfIt() {
        LocalDate newYear = LocalDate.of(2024, 1, 1);
        assertThat(lastCycle("'2024'")).isEqualTo(Value.between(newYear, LocalDate.of(2024, 12, 31)));
        assertThat(lastCycle("'2024-02'"))
                .isEqualTo(Value.between(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
        assertThat(lastCycle("'2024-02-29'")).isEqualTo(Value.of(LocalDate.of(2024, 2, 29)));
        assertThat(lastCycle("{'from':'2024','to':'2025-02'}"))
                .isEqualTo(Value.between(newYear, LocalDate.of(2025, 2, 28)));
        assertThat(lastCycle("{'value':'2024','source':'minnet'}"))
                .isEqualTo(Value.between(newYear, LocalDate.of(2024, 12, 31)).from(new Origin("minnet", null)));
    }
}
