package se.likvard.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The formula of SALSA against a table that was computed elsewhere, to the printed digits. */
class GoldenFormulaTest {

    @Test
    void theExpectedMeritValueOfSalsa() {
        FormulaVersion salsa =
                Shipped.MODELS.formula("salsa-2016").on(Shipped.DAY).orElseThrow();
        List<NamedCsvRecord> rows = GoldenTable.rows("alloc_06_salsa_2015_16_model");
        assertThat(rows).hasSize(7);
        for (NamedCsvRecord row : rows) {
            Map<String, BigDecimal> figures = Map.of(
                    "parentsEducation", GoldenTable.number(row, "samutb"),
                    "boys", GoldenTable.number(row, "share_boys"),
                    "newlyArrived", GoldenTable.number(row, "share_newcomers"));
            GoldenTable.matches(row, "predicted_merit", Exact.of(salsa.of(figures)));
        }
    }
}
