package se.likvard.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.likvard.value.Value;

/** The shipped models against tables that were computed elsewhere, to the printed digits. */
class GoldenAllocationTest {

    @Test
    void theStateGrantsFrames() {
        List<NamedCsvRecord> rows = GoldenTable.rows("alloc_04_bidragsram_2018_49");
        List<School> organisers =
                rows.stream().map(GoldenAllocationTest::organiser).toList();
        Allocation allocation =
                Shipped.MODELS.of("state-grant", organisers, LocalDate.of(2025, 6, 1), Optional.empty());
        assertThat(allocation.budget()).isEqualByComparingTo("8200000000");
        for (int row = 0; row < rows.size(); row++) {
            Allotment got = allocation.schools().get(row);
            assertThat(got.net().rowByRow()).isEqualByComparingTo(GoldenTable.number(rows.get(row), "ram_kr"));
            if (!rows.get(row).getField("mean_pupils").isEmpty()) {
                GoldenTable.matches(
                        rows.get(row), "mean_pupils", got.parts().get(0).pupils());
            }
        }
        oneOreShort(allocation, rows, "ram_kr");
    }

    private static School organiser(NamedCsvRecord row) {
        String[] years = row.getField("pupils_last_3_years_oldest_first")
                .replaceAll("[\\[\\]]", "")
                .split(",");
        SortedMap<String, Stated> pupils = new TreeMap<>();
        for (int year = 0; year < years.length; year++) {
            pupils.put("year_" + (years.length - year), new Stated("", Optional.of(new BigDecimal(years[year]))));
        }
        Stated index = new Stated("", Optional.of(GoldenTable.number(row, "index")));
        return new School(row.getField("huvudman"), "", Optional.empty(), index, pupils);
    }

    @Test
    void theCareerStepsFloorAndMultiples() {
        List<NamedCsvRecord> rows = GoldenTable.rows("alloc_05_karriarsteg_2019_1288_rounding");
        assertThat(rows).hasSize(18);
        for (NamedCsvRecord row : rows) {
            String model = row.getField("paragraph").equals("16 §") ? "career-steps" : "career-steps-hard-conditions";
            Rounding rounding = Shipped.model(model).versions().get(0).rounding();
            assertThat(rounding.unit().value()).isEqualByComparingTo(GoldenTable.number(row, "unit_kr"));
            Value<BigDecimal> paid = rounding.nearest(Exact.of(GoldenTable.number(row, "raw_share_kr")));
            assertThat(paid.isSettled())
                    .isEqualTo(!row.getField("bidragsram_kr").isEmpty());
            if (paid.isSettled()) {
                assertThat(paid.exact().orElseThrow()).isEqualByComparingTo(row.getField("bidragsram_kr"));
            }
        }
    }

    @Test
    void aThresholdAgainstAProportion() {
        List<NamedCsvRecord> rows = GoldenTable.rows("alloc_18_threshold_vs_proportional");
        List<School> schools = rows.stream().map(row -> plain(row, "index")).toList();
        Allocation before = Shipped.MODELS.of("threshold", schools, Shipped.DAY, Optional.empty());
        Allocation after = Shipped.MODELS.of("proportional", schools, Shipped.DAY, Optional.empty());
        printed(rows, "old_threshold_kr", before, each -> each.net().rowByRow());
        printed(rows, "new_proportional_kr", after, each -> each.net().rowByRow());
        printed(
                rows,
                "new_kr_per_pupil",
                after,
                each -> Exact.rounded(
                        each.net().exact().divide(each.parts().get(0).pupils()), 2));
        oneOreShort(after, rows, "new_proportional_kr");
    }

    private static School plain(NamedCsvRecord row, String index) {
        return Shipped.school(row.getField("school"), row.getField("pupils"), row.getField(index));
    }

    private static void printed(
            List<NamedCsvRecord> rows, String column, Allocation allocation, Function<Allotment, BigDecimal> what) {
        assertThat(allocation.schools().stream().map(what).map(BigDecimal::toPlainString))
                .containsExactlyElementsOf(
                        rows.stream().map(row -> row.getField(column)).toList());
    }

    /** The printed rows do not sum to the budget; ours do, and differ from them by an öre at most. */
    private static void oneOreShort(Allocation allocation, List<NamedCsvRecord> rows, String column) {
        BigDecimal sum =
                rows.stream().map(row -> GoldenTable.number(row, column)).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(allocation.budget().subtract(sum)).isEqualByComparingTo("0.01");
        assertThat(allocation.sum(each -> each.net().rowByRow())).isEqualByComparingTo(sum);
        assertThat(allocation.paid().exact().orElseThrow()).isEqualByComparingTo(allocation.budget());
        assertThat(allocation.schools())
                .allMatch(each -> each.net()
                                .rounded()
                                .subtract(each.net().rowByRow())
                                .abs()
                                .compareTo(new BigDecimal("0.01"))
                        <= 0);
    }

    @Test
    void whatAnOldIndexCosts() {
        List<NamedCsvRecord> rows = GoldenTable.rows("alloc_19_stale_index_shift");
        List<School> before = rows.stream().map(row -> plain(row, "index_old")).toList();
        List<School> after = rows.stream().map(row -> plain(row, "index_new")).toList();
        Optional<BigDecimal> pool = Optional.of(new BigDecimal("19000000"));
        Shift shift = Shipped.MODELS.shift("proportional", before, after, Shipped.DAY, pool);
        assertThat(shift.misplacedShare().bigDecimalValue(8, RoundingMode.HALF_UP))
                .isEqualByComparingTo("0.05644464");
        for (int row = 0; row < rows.size(); row++) {
            Shift.Difference difference = shift.schools().get(row);
            assertThat(difference.inUse().rowByRow())
                    .isEqualByComparingTo(GoldenTable.number(rows.get(row), "alloc_old_kr"));
            assertThat(difference.newer().rowByRow())
                    .isEqualByComparingTo(GoldenTable.number(rows.get(row), "alloc_new_kr"));
            GoldenTable.matches(rows.get(row), "diff_kr", difference.exact());
        }
        BigDecimal printed = rows.stream()
                .map(row -> GoldenTable.number(row, "alloc_new_kr"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal ours =
                shift.schools().stream().map(each -> each.newer().rounded()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(ours).isEqualByComparingTo("19000000");
        assertThat(ours.subtract(printed)).isEqualByComparingTo("0.01");
    }

    /** Two schools whose pupil-weighted mean index is 100: there the closed form holds. */
    @Test
    void perPupilByTheShareAndTheIndex() {
        for (NamedCsvRecord row : GoldenTable.rows("alloc_23_per_pupil_ratio_by_sigma")) {
            Allocations models = proportional(row.getField("sigma"));
            for (String cell : row.getHeader().subList(1, row.getHeader().size())) {
                BigDecimal index = new BigDecimal(cell.substring(2));
                BigDecimal distance = index.subtract(BigDecimal.valueOf(100));
                BigDecimal other = BigDecimal.valueOf(100).subtract(distance.divide(BigDecimal.valueOf(10)));
                List<School> schools = List.of(
                        Shipped.school("one", "100", index.toPlainString()),
                        Shipped.school("ten", "1000", other.toPlainString()));
                Allocation allocation =
                        models.of("proportional", schools, Shipped.DAY, Optional.of(new BigDecimal("1100")));
                GoldenTable.matches(
                        row, cell, allocation.schools().get(0).gross().exact().divide(100));
            }
        }
    }

    private static Allocations proportional(String sigma) {
        return Allocations.of(Shipped.with(
                "proportional/model.yaml",
                "        structural:\n          share: { value: 1,",
                "        structural:\n          share: { value: " + sigma + ","));
    }
}
