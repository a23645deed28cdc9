package se.likvard.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.likvard.allocation.index.Estimate;
import se.likvard.allocation.index.Expectation;
import se.likvard.allocation.index.Index;
import se.likvard.allocation.index.Limit;
import se.likvard.allocation.index.Specification;

/** An estimate from all schools of 2024/25: parents' education and how many did not meet all criteria. */
class RealSchoolsIndexTest {

    private static final Specification SPECIFICATION =
            new Specification("pupils", "notAll", List.of("parentsEducation"), UnknownFigure.Rule.LEAVE_OUT);

    @Test
    void fewerFallShortWhereParentsHaveLongerEducation() {
        List<NamedCsvRecord> rows = GoldenTable.rows("alloc_07_schools_2024_25").stream()
                .filter(each -> !each.getField("pupils_y9").isEmpty())
                .toList();
        List<School> schools = rows.stream().map(RealSchoolsIndexTest::school).toList();
        Estimate estimate = Estimate.of(SPECIFICATION, schools);
        assertThat(estimate.coefficients().get(1).high()).isNegative();
        assertThat(estimate.doubts())
                .as("schools differ more than parents' education and chance explain")
                .anyMatch(each -> each.limit().equals(Optional.of(Limit.DISPERSION)));
        Index index = Index.of(estimate, schools, List.of("pupils"), Optional.empty());
        assertThat(explained(rows, index.schools()))
                .as("log-odds are linear in parents' education, so they explain merit as it does: R2 .515")
                .isCloseTo(0.515, within(0.0005));
    }

    private static School school(NamedCsvRecord row) {
        TreeMap<String, Stated> pupils = new TreeMap<>();
        Optional<BigDecimal> number = number(row, "pupils_y9");
        pupils.put("pupils", stated(row, number));
        pupils.put(
                "notAll",
                stated(
                        row,
                        number(row, "pct_all_criteria")
                                .flatMap(share -> number.map(all -> all.multiply(new BigDecimal(100).subtract(share))
                                        .divide(new BigDecimal(100), 0, RoundingMode.HALF_UP)))));
        pupils.put("parentsEducation", stated(row, number(row, "par_edu")));
        String id = row.getField("skolenhetskod");
        return new School(id, id, Optional.empty(), stated(row, Optional.empty()), pupils);
    }

    private static Stated stated(NamedCsvRecord row, Optional<BigDecimal> number) {
        return new Stated(row.getField("skolenhetskod"), number);
    }

    private static Optional<BigDecimal> number(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(each -> !each.isEmpty()).map(BigDecimal::new);
    }

    /** The squared correlation of merit and expected log-odds. */
    private static double explained(List<NamedCsvRecord> rows, List<Expectation> schools) {
        double[] sums = new double[6];
        for (int each = 0; each < rows.size(); each++) {
            Optional<BigDecimal> merit = number(rows.get(each), "salsa_actual");
            if (merit.isPresent() && schools.get(each).expected().isPresent()) {
                double share = schools.get(each).expected().get().doubleValue();
                double odds = Math.log(share / (1 - share));
                double points = merit.get().doubleValue();
                double[] more = {1, odds, points, odds * odds, points * points, odds * points};
                for (int sum = 0; sum < more.length; sum++) {
                    sums[sum] += more[sum];
                }
            }
        }
        assertThat(sums[0]).isGreaterThan(1400);
        double together = sums[5] - sums[1] * sums[2] / sums[0];
        double odds = sums[3] - sums[1] * sums[1] / sums[0];
        double points = sums[4] - sums[2] * sums[2] / sums[0];
        return together * together / (odds * points);
    }
}
