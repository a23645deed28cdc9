package se.likvard.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.OrganiserType;

/** The model of the Göteborg type against published weights and a table that was computed elsewhere, to the printed digits. */
class GoldenGoteborgTest {

    @Test
    void theGoteborgWeightsAndParametersAreThosePublished() {
        Version version = Shipped.model("goteborg").versions().get(0);
        Map<String, BigDecimal> weights = weights(version, 0);
        List<NamedCsvRecord> printed = GoldenTable.rows("alloc_01_goteborg_grade_weights");
        assertThat(printed).hasSameSizeAs(weights.keySet());
        printed.forEach(row ->
                assertThat(weights.get(row.getField("grade"))).isEqualByComparingTo(row.getField("weight_published")));
        Map<String, BigDecimal> parameters = GoldenTable.rows("alloc_01b_goteborg_parameters").stream()
                .collect(Collectors.toMap(
                        row -> row.getField("parameter"), row -> new BigDecimal(row.getField("value"))));
        assertThat(parameters).hasSize(9);
        assertThat(version.pools())
                .extracting(each -> each.share().value())
                .containsExactly(parameters.get("budget_grundskola"), parameters.get("budget_fritidshem"));
        assertThat(version.pools())
                .extracting(each -> each.structural().orElseThrow().share().value())
                .containsExactly(
                        parameters.get("andel_struktur_grundskola"), parameters.get("andel_struktur_fritidshem"));
        assertThat(weights(version, 1).values())
                .containsExactly(parameters.get("vikt_fritids_6_9"), parameters.get("vikt_fritids_10_12"));
        assertThat(version.terms())
                .extracting(each -> each.number().value())
                .containsExactly(
                        Named.of(parameters, "avdrag_kommunal_procent").negate(),
                        parameters.get("moms_kompensation"),
                        parameters.get("admin_kompensation_fri"));
    }

    private static Map<String, BigDecimal> weights(Version version, int pool) {
        return ((Pupils.Weighted) version.pools().get(pool).pupils()).weights();
    }

    @Test
    void twentyFourSchoolsOfTheGoteborgType() {
        List<NamedCsvRecord> rows = GoldenTable.rows("alloc_02_goteborg_24_schools");
        Allocation allocation = Shipped.of(
                "goteborg",
                "1000000",
                rows.stream().map(GoldenGoteborgTest::goteborg).toList());
        assertThat(rows).hasSize(24);
        for (int row = 0; row < rows.size(); row++) {
            goteborg(rows.get(row), allocation.schools().get(row));
        }
        assertThat(allocation.sum(each -> each.gross().rounded())).isEqualByComparingTo("1000000");
        assertThat(allocation.sum(each -> each.parts().get(0).base().rounded())).isEqualByComparingTo("688500");
        assertThat(allocation.sum(each -> each.parts().get(0).structural().rounded()))
                .isEqualByComparingTo("161500");
        assertThat(allocation.sum(each -> each.parts().get(1).base().rounded())).isEqualByComparingTo("135000");
        assertThat(allocation.sum(each -> each.parts().get(1).structural().rounded()))
                .isEqualByComparingTo("15000");
    }

    private static School goteborg(NamedCsvRecord row) {
        Map<String, BigDecimal> pupils = new TreeMap<>();
        for (String grade : List.of("F", "1", "2", "3", "4", "5", "6", "7", "8", "9")) {
            pupils.put(grade, GoldenTable.number(row, "e_" + grade));
        }
        pupils.put("fritids_6_9", GoldenTable.number(row, "fritids_6_9"));
        pupils.put("fritids_10_12", GoldenTable.number(row, "fritids_10_12"));
        boolean municipal = row.getField("type").equals("kommunal");
        return School.of(
                row.getField("school"),
                municipal ? OrganiserType.MUNICIPAL : OrganiserType.INDEPENDENT,
                GoldenTable.number(row, "index"),
                pupils);
    }

    private static void goteborg(NamedCsvRecord row, Allotment school) {
        Allotment.Part compulsory = school.parts().get(0);
        Allotment.Part leisure = school.parts().get(1);
        GoldenTable.matches(row, "weighted_pupils", compulsory.weighted());
        GoldenTable.matches(row, "pupils", compulsory.pupils());
        GoldenTable.matches(row, "grund", compulsory.base().exact());
        GoldenTable.matches(row, "struktur", compulsory.structural().exact());
        GoldenTable.matches(row, "grund_fritids", leisure.base().exact());
        GoldenTable.matches(row, "struktur_fritids", leisure.structural().exact());
        GoldenTable.matches(row, "brutto", school.gross().exact());
        GoldenTable.matches(row, "avdrag", term(school, "avdrag").negate());
        GoldenTable.matches(row, "moms", term(school, "moms"));
        GoldenTable.matches(row, "admin", term(school, "administration"));
        GoldenTable.matches(row, "netto", school.net().exact());
    }

    private static BigFraction term(Allotment school, String name) {
        return school.terms().stream()
                .filter(each -> each.term().name().sv().equals(name))
                .map(each -> each.amount().exact())
                .findFirst()
                .orElse(BigFraction.ZERO);
    }
}
