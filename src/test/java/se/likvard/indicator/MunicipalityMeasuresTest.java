package se.likvard.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static se.likvard.indicator.Given.number;
import static se.likvard.indicator.Given.policy;
import static se.likvard.indicator.Given.say;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.organiser.Organiser;
import se.likvard.value.Figure;
import se.likvard.value.Value;

class MunicipalityMeasuresTest {

    private static final Policy NO_GUARD = policy("leastPupils", "0");

    @Test
    void segregationMatricesGiveThePublishedValues() {
        List<NamedCsvRecord> cases = Golden.carried("alloc_08_segregation_matrices.csv");
        assertThat(cases).hasSize(2);
        for (NamedCsvRecord each : cases) {
            Organiser organiser = Golden.municipality(
                    longs(each.getField("minority_by_school")), longs(each.getField("majority_by_school")));
            String name = each.getField("case");
            Golden.matches(name, each.getField("D"), Golden.exact(measure("dissimilarity", organiser)));
            Golden.matches(name, each.getField("V_eta2"), Golden.exact(measure("betweenShare", organiser)));
        }
    }

    @Test
    void twoSchoolsGiveTheClosedForms() {
        List<NamedCsvRecord> cases = Golden.carried("alloc_09_two_school_scale.csv");
        assertThat(cases).hasSizeGreaterThan(9);
        for (NamedCsvRecord each : cases) {
            long few = Long.parseLong(each.getField("n"));
            Organiser organiser = Golden.municipality(new long[] {few, 2000 - few}, new long[] {2000 - few, few});
            Golden.matches("D " + few, each.getField("D"), Golden.exact(measure("dissimilarity", organiser)));
            Golden.matches("V " + few, each.getField("V_eta2"), Golden.exact(measure("betweenShare", organiser)));
        }
    }

    @Test
    void theHandCheckComesOut() {
        Organiser organiser = Golden.municipality(new long[] {20, 10, 30}, new long[] {80, 90, 70});
        assertThat(say(measure("dissimilarity", organiser))).isEqualTo("0.208333");
        assertThat(say(measure("betweenShare", organiser))).isEqualTo("0.041667");
        assertThat(say(measure("chiSquare", organiser))).isEqualTo("12.5");
        // with two degrees of freedom the tail is exp(-x/2)
        assertThat(Golden.exact(measure("chiSquareP", organiser))).isEqualTo(0.00193);
    }

    @Test
    void theSameDissimilarityMayHideDifferentVariance() {
        Organiser one = Golden.municipality(new long[] {90, 90, 10, 10}, new long[] {10, 10, 90, 90});
        Organiser other = Golden.municipality(new long[] {100, 80, 20, 0}, new long[] {0, 20, 80, 100});
        assertThat(say(measure("dissimilarity", one))).isEqualTo("0.8");
        assertThat(say(measure("dissimilarity", other))).isEqualTo("0.8");
        assertThat(say(measure("betweenShare", one))).isEqualTo("0.64");
        assertThat(say(measure("betweenShare", other))).isEqualTo("0.68");
    }

    @Test
    void realMunicipalitiesComeOutToThePrintedDigits() {
        Map<String, List<NamedCsvRecord>> schools =
                Golden.records(Golden.shared("domain/golden/alloc_07_schools_2024_25.csv"), ',').stream()
                        .collect(Collectors.groupingBy(each -> each.getField("kommun")));
        List<NamedCsvRecord> expected =
                Golden.records(Golden.shared("domain/golden/alloc_12_kommun_between_school_2024_25.csv"), ',');
        assertThat(expected).hasSize(97);
        for (NamedCsvRecord each : expected) {
            check(each, schools.getOrDefault(each.getField("kommun"), List.of()));
        }
    }

    private static void check(NamedCsvRecord expected, List<NamedCsvRecord> schools) {
        Organiser organiser = Golden.municipality(
                schools.stream().map(MunicipalityMeasuresTest::unit).toList());
        Map<String, String> columns = Map.of(
                "D_fail",
                "dissimilarity",
                "V_fail",
                "betweenShare",
                "chi2",
                "chiSquare",
                "corr_par_merit",
                "compositionCorrelation");
        columns.forEach((column, indicator) -> {
            String printed = expected.getField(column);
            Figure ours = measure(indicator, organiser);
            String what = expected.getField("kommun") + " " + column;
            if (printed.isEmpty() || (column.equals("corr_par_merit") && isFlat(expected))) {
                assertThat(say(ours)).as(what).isEqualTo("not applicable");
            } else {
                Golden.matches(what, printed, Golden.exact(ours));
            }
        });
        checkTail(expected, organiser);
        List<MunicipalityUnit> units =
                organiser.municipalityYears().items().get(0).units().items();
        checkApartness(expected, units, "merit", MunicipalityUnit::meritValue);
        checkApartness(expected, units, "par", MunicipalityUnit::parentsEducation);
        Segregation.of(units).ifPresent(each -> {
            Golden.matches("D", expected.getField("D_fail"), each.dissimilarity());
            Golden.matches("V", expected.getField("V_fail"), each.betweenShare());
            Golden.matches("chi2", expected.getField("chi2"), each.chiSquare());
            Golden.matches("p", expected.getField("p"), each.chance());
            assertThat(each.degreesOfFreedom()).hasToString(expected.getField("df"));
        });
        Golden.matches(
                "units", expected.getField("schools_unmasked_p"), Golden.exact(measure("unitsCompared", organiser)));
    }

    private static void checkApartness(
            NamedCsvRecord expected,
            List<MunicipalityUnit> units,
            String column,
            Function<MunicipalityUnit, Value<BigDecimal>> figure) {
        Optional<Apartness> ours = Apartness.of(units, figure);
        boolean merit = column.equals("merit");
        assertThat(ours.map(Apartness::units).orElse(0))
                .hasToString(expected.getField(merit ? "schools_with_merit" : "schools_in_salsa"));
        if (expected.getField(column + "_mean").isEmpty()) {
            assertThat(ours.map(Apartness::units).orElse(0)).isLessThan(2); // of one unit the table prints nothing
            return;
        }
        Golden.matches(
                column, expected.getField(column + "_mean"), ours.orElseThrow().mean());
        Golden.matches(
                column,
                expected.getField(column + "_sd_between"),
                ours.orElseThrow().deviation());
        if (merit) {
            Golden.matches(
                    column, expected.getField("merit_range"), ours.orElseThrow().range());
        }
    }

    private static void checkTail(NamedCsvRecord expected, Organiser organiser) {
        if (!expected.getField("p").isEmpty()) {
            int freedom = Integer.parseInt(expected.getField("df"));
            double tail = ChiSquare.upperTail(chiSquare(organiser), freedom);
            assertThat(tail).isBetween(half(expected.getField("p"), -1), half(expected.getField("p"), 1));
            assertThat(Golden.exact(measure("chiSquareP", organiser))).isCloseTo(tail, within());
        }
    }

    /** Where one of the two does not vary the table prints nothing or, from rounding, "-0.0000"; there is no correlation. */
    private static boolean isFlat(NamedCsvRecord expected) {
        return expected.getField("par_sd_between").equals("0.0000")
                || expected.getField("merit_sd_between").equals("0.000");
    }

    private static double chiSquare(Organiser organiser) {
        return Golden.exact(measure("chiSquare", organiser));
    }

    private static Offset<Double> within() {
        return offset(6e-7);
    }

    /** Half a unit of the last digit printed above or below; a tail is steep, so with the slack of chi-square's sixth decimal. */
    private static double half(String printed, int sign) {
        BigDecimal number = new BigDecimal(printed);
        return number.doubleValue() + sign * (number.ulp().doubleValue() * 0.5001 + 1e-15);
    }

    /** Only what was published is there: what was withheld stays out, as in the table to compare with. */
    private static MunicipalityUnit unit(NamedCsvRecord school) {
        return Tree.of(
                MunicipalityUnit.class,
                "schoolUnitCode",
                school.getField("skolenhetskod"),
                "specialUnit",
                Value.of(false),
                "gradeNinePupils",
                published(school, "pupils_y9", 1),
                "meritValue",
                published(school, "merit17", 1),
                "allSubjectsPassed",
                published(school, "pct_all_criteria", 100),
                "parentsEducation",
                published(school, "par_edu", 1));
    }

    private static Value<BigDecimal> published(NamedCsvRecord school, String column, int per) {
        String field = school.getField(column);
        return field.isEmpty()
                ? Value.notApplicable()
                : Value.of(new BigDecimal(field).divide(BigDecimal.valueOf(per)));
    }

    @Test
    void unitsThatStayOutAreNamed() {
        Organiser organiser = Golden.municipality(List.of(
                Golden.unit("00000004", number("14"), number("0.5")),
                Golden.unit("00000002", Given.suppressed(), Given.suppressed()),
                Golden.unit("00000001", number("15"), number("0.5")),
                Golden.unit("00000003", number("30"), Given.unknown())));
        assertThat(say(figure("leftOut", organiser, policy()))).isEqualTo("00000002, 00000004");
        assertThat(say(figure("unitsCompared", organiser, policy()))).isEqualTo("1..2");
        assertThat(say(figure("dissimilarity", organiser, policy()))).isEqualTo("unknown");
        assertThat(figure("dissimilarity", organiser, policy()).gaps())
                .extracting(gap -> gap.path())
                .containsExactly("municipalityYears[2025].units[00000003].allSubjectsPassed");
        assertThat(say(figure("leftOut", organiser, NO_GUARD))).isEqualTo("unknown");
    }

    @Test
    void withoutPolicyOrUnitsNothingIsSaid() {
        Organiser none = Golden.municipality(List.of());
        assertThat(say(measure("dissimilarity", none))).isEqualTo("not applicable");
        assertThat(say(measure("leftOut", none))).isEqualTo("–");
        Figure silent = figure("dissimilarity", none, policy("leastPupils", ""));
        assertThat(silent.gaps()).extracting(gap -> gap.path()).containsExactly("policy.leastPupils");
    }

    private static Figure measure(String indicator, Organiser organiser) {
        return figure(indicator, organiser, NO_GUARD);
    }

    private static Figure figure(String indicator, Organiser organiser, Policy policy) {
        return Given.figure(indicator, "municipalityYears[2025]", organiser, Given.DAY, policy);
    }

    private static long[] longs(String spaced) {
        return Arrays.stream(spaced.split(" ")).mapToLong(Long::parseLong).toArray();
    }
}
