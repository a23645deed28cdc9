package se.likvard.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.indicator.Given.list;
import static se.likvard.indicator.Given.number;
import static se.likvard.indicator.Given.numbers;
import static se.likvard.indicator.Given.policy;
import static se.likvard.indicator.Given.say;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Figure;
import se.likvard.value.Listed;
import se.likvard.value.Value;

class SpreadTest {

    /** Columns of Skolverket's file of final marks per school unit. */
    private static final int UNIT = 1;

    private static final int REGISTRATION = 6;
    private static final int PUPILS = 7;
    private static final int MERIT = 10;

    @Test
    void realOrganisersComeOutAsPrinted() {
        Map<String, List<CsvRecord>> byOrganiser = rows().stream()
                .filter(row -> published(row, MERIT) && published(row, PUPILS))
                .collect(Collectors.groupingBy(row -> row.getField(REGISTRATION)));
        List<NamedCsvRecord> expected =
                Golden.records(Golden.shared("domain/golden/insp_02_organiser_spread_2024_25.csv"), ',');
        assertThat(expected).hasSize(93);
        for (NamedCsvRecord each : expected) {
            List<CsvRecord> rows = byOrganiser.getOrDefault(each.getField("orgnr"), List.of());
            Organiser organiser = organiser(rows.stream().map(SpreadTest::unit).toList());
            Golden.matches(each.getField("organiser"), each.getField("spread"), Golden.exact(spread(organiser, "0")));
            assertThat(say(Given.figure("unitCount", "", organiser))).isEqualTo(each.getField("units"));
        }
    }

    @Test
    void theBenchmarkIsTheTwentiethPercentileOfTheUnits() {
        List<Double> merits = rows().stream()
                .filter(row -> published(row, MERIT))
                .map(row -> decimal(row, MERIT).doubleValue())
                .sorted()
                .toList();
        assertThat(merits).hasSize(1582);
        double place = (merits.size() - 1) * 0.2;
        int below = (int) place;
        double percentile = merits.get(below) + (merits.get(below + 1) - merits.get(below)) * (place - below);
        assertThat(BigDecimal.valueOf(percentile).setScale(1, java.math.RoundingMode.HALF_EVEN))
                .isEqualTo(policy().number("lowMerit", 2025).orElseThrow());
    }

    @Test
    void boundsHoldWhateverTheValues() {
        assertThat(say(spread(organiser(unit("1", number("200")), unit("2", number("230.5"))), "15")))
                .isEqualTo("30.5");
        assertThat(say(spread(organiser(unit("1", numbers("200", "210")), unit("2", number("230"))), "15")))
                .isEqualTo("20..30");
        assertThat(say(spread(organiser(unit("1", numbers("200", "240")), unit("2", number("230"))), "15")))
                .isEqualTo("0..30");
        assertThat(say(spread(organiser(unit("1", Given.unknown()), unit("2", number("230"))), "15")))
                .isEqualTo("unknown");
        assertThat(say(spread(organiser(unit("2", number("230"))), "15"))).isEqualTo("not applicable");
        assertThat(say(spread(organiser(unit("1", number("200")), unit("2", number("230"))), "21")))
                .isEqualTo("not applicable");
    }

    private static Figure spread(Organiser organiser, String leastPupils) {
        return Given.figure("meritSpread", "", organiser, Given.DAY, policy("leastPupils", leastPupils));
    }

    private static Organiser organiser(SchoolUnit... units) {
        return organiser(List.of(units));
    }

    private static Organiser organiser(List<SchoolUnit> units) {
        return Tree.of(Organiser.class, "schoolUnits", Listed.of(units));
    }

    private static SchoolUnit unit(String code, Value<BigDecimal> merit) {
        return unit(code, number("20"), merit);
    }

    private static SchoolUnit unit(CsvRecord row) {
        return unit(row.getField(UNIT), Value.of(decimal(row, PUPILS)), Value.of(decimal(row, MERIT)));
    }

    private static SchoolUnit unit(String code, Value<BigDecimal> pupils, Value<BigDecimal> merit) {
        SchoolYear year = Tree.of(SchoolYear.class, "gradeNinePupils", pupils, "meritValue", merit);
        return Tree.of(
                SchoolUnit.class, "schoolUnitCode", code, "specialUnit", Value.of(false), "schoolYears", list(year));
    }

    private static List<CsvRecord> rows() {
        String text = Golden.shared("data/skolverket-slutbetyg-ak9-2025/slutbetyg-ak9-2025-skolenhet.csv");
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.replace("\uFEFF", "")).stream()
                .filter(row -> row.getFieldCount() > MERIT && row.getField(UNIT).matches("\\d{8}"))
                .toList();
    }

    private static boolean published(CsvRecord row, int column) {
        return row.getField(column).matches("\\d+(,\\d+)?");
    }

    private static BigDecimal decimal(CsvRecord row, int column) {
        return new BigDecimal(row.getField(column).replace(',', '.'));
    }
}
