package se.likvard.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.organiser.Organiser;

/** Measures of spread against tables computed elsewhere, closed forms, and a count of every way to deal out the pupils. */
class SegregationTest {

    @Test
    void segregationMatricesComeOutAsPrinted() {
        List<NamedCsvRecord> cases = Golden.carried("alloc_08_segregation_matrices.csv");
        assertThat(cases).hasSize(2);
        for (NamedCsvRecord each : cases) {
            Segregation ours =
                    of(longs(each.getField("minority_by_school")), longs(each.getField("majority_by_school")));
            Golden.matches("published D", each.getField("D_published"), ours.dissimilarity());
            Golden.matches("D", each.getField("D"), ours.dissimilarity());
            Golden.matches("xPx", each.getField("isolation_xPx"), ours.isolation());
            Golden.matches("xPy", each.getField("exposure_xPy"), ours.exposure());
            Golden.matches("H", each.getField("H_theil"), ours.information().theil());
            Golden.matches(
                    "M", each.getField("M_mutual_info"), ours.information().nats());
            Golden.matches("V", each.getField("V_eta2"), ours.betweenShare());
        }
    }

    @Test
    void twoSchoolsGiveTheClosedForms() {
        List<NamedCsvRecord> cases = Golden.carried("alloc_09_two_school_scale.csv");
        assertThat(cases).hasSizeGreaterThan(9);
        for (NamedCsvRecord each : cases) {
            long few = Long.parseLong(each.getField("n"));
            Segregation ours = of(new long[] {few, 2000 - few}, new long[] {2000 - few, few});
            double apart = Math.abs(few - 1000) / 1000.0;
            assertThat(ours.dissimilarity()).isCloseTo(apart, within(1e-9));
            assertThat(ours.betweenShare()).isCloseTo(apart * apart, within(1e-9));
            assertThat(ours.information().theil()).isCloseTo(1 - bits((1 + apart) / 2), within(1e-9));
            Golden.matches("H", each.getField("H"), ours.information().theil());
        }
    }

    private static double bits(double part) {
        return Stream.of(part, 1 - part)
                .mapToDouble(each -> each == 0 ? 0 : -each * Math.log(each) / Math.log(2))
                .sum();
    }

    @Test
    void theHandChecksComeOut() {
        Segregation three = of(new long[] {20, 10, 30}, new long[] {80, 90, 70});
        Golden.matches("D", "0.208333", three.dissimilarity());
        Golden.matches("xPx", "0.233333", three.isolation());
        Golden.matches("H", "0.043204", three.information().theil());
        Golden.matches("V", "0.041667", three.betweenShare());
        Golden.matches("chi2", "12.5", three.chiSquare());
        assertThat(three.degreesOfFreedom()).isEqualTo(2);
        assertThat(three.chance()).isCloseTo(Math.exp(-6.25), within(1e-12));
        Segregation one = of(new long[] {90, 90, 10, 10}, new long[] {10, 10, 90, 90});
        Segregation other = of(new long[] {100, 80, 20, 0}, new long[] {0, 20, 80, 100});
        sameDissimilarity(one, "0.82", "0.531004", "0.64");
        sameDissimilarity(other, "0.84", "0.639036", "0.68");
    }

    private static void sameDissimilarity(Segregation ours, String isolation, String theil, String between) {
        Golden.matches("D", "0.8", ours.dissimilarity());
        Golden.matches("xPx", isolation, ours.isolation());
        Golden.matches("H", theil, ours.information().theil());
        Golden.matches("V", between, ours.betweenShare());
    }

    @Test
    void manyGroupsComeOutAsPublished() {
        List<NamedCsvRecord> rows = Golden.records(Golden.shared("domain/golden/alloc_10_schools00.csv"), ',');
        assertThat(rows).hasSize(8142);
        MutualInformation schools = races(rows, row -> row.getField("school"));
        MutualInformation states = races(rows, row -> row.getField("state"));
        Golden.matches("M, schools", "0.42554", schools.nats());
        Golden.matches("H, schools", "0.419", schools.theil());
        Golden.matches("M, states", "0.0992", states.nats());
        Golden.matches("H, states", "0.0977", states.theil());
        Golden.matches("M, within states", "0.326", schools.nats() - states.nats());
        Golden.matches("H, within states", "0.321", schools.theil() - states.theil());
        Golden.matches("M, schools", "0.425539", schools.nats());
        Golden.matches("H, schools", "0.418808", schools.theil());
        Golden.matches("M, states", "0.099244", states.nats());
        Golden.matches("H, states", "0.097674", states.theil());
    }

    private static MutualInformation races(List<NamedCsvRecord> rows, Function<NamedCsvRecord, String> unit) {
        List<String> races =
                rows.stream().map(row -> row.getField("race")).distinct().toList();
        double[][] pupils =
                rows.stream().collect(Collectors.groupingBy(unit, TreeMap::new, Collectors.toList())).values().stream()
                        .map(each -> races.stream()
                                .mapToDouble(race -> each.stream()
                                        .filter(row -> row.getField("race").equals(race))
                                        .mapToDouble(row -> Double.parseDouble(row.getField("n")))
                                        .sum())
                                .toArray())
                        .toArray(double[][]::new);
        return MutualInformation.of(pupils);
    }

    /**
     * For so few pupils the chance can be counted: over every way to deal out those who did not meet the criteria, as
     * likely as any other, the mean of chi-square is N·df/(N−1); and the tail is near that of the distribution.
     */
    @Test
    void theChanceIsNearThatOfEveryWayToDealOutThePupils() {
        int[] sizes = {8, 7, 6};
        int failed = 9;
        double observed = of(new long[] {1, 2, 6}, new long[] {7, 5, 0}).chiSquare();
        double ways = 0;
        double asFar = 0;
        double sum = 0;
        for (int first = 0; first <= sizes[0]; first++) {
            for (int second = 0; second <= sizes[1]; second++) {
                int third = failed - first - second;
                if (third >= 0 && third <= sizes[2]) {
                    double weight = choose(sizes[0], first) * choose(sizes[1], second) * choose(sizes[2], third);
                    double there = of(
                                    new long[] {first, second, third},
                                    new long[] {sizes[0] - first, sizes[1] - second, sizes[2] - third})
                            .chiSquare();
                    ways += weight;
                    sum += weight * there;
                    asFar += there >= observed - 1e-9 ? weight : 0;
                }
            }
        }
        assertThat(ways).isEqualTo(choose(21, 9));
        assertThat(sum / ways).isCloseTo(21 * 2 / 20.0, within(1e-9));
        assertThat(of(new long[] {1, 2, 6}, new long[] {7, 5, 0}).chance()).isCloseTo(asFar / ways, within(0.005));
    }

    private static double choose(int all, int some) {
        return IntStream.range(0, some).mapToDouble(i -> i).reduce(1, (ways, i) -> ways * (all - i) / (i + 1));
    }

    /** A unit split in two halves is like the whole, in whatever order the units come. */
    @Test
    void splittingAUnitIntoLikeHalvesChangesNothing() {
        Random random = new Random(6);
        for (int round = 0; round < 200; round++) {
            long[] failed = random.longs(4, 0, 60).toArray();
            long[] passed = random.longs(4, 1, 90).toArray();
            Segregation whole = of(failed, passed);
            Segregation split = of(firstSplit(failed), firstSplit(passed));
            assertThat(split.units()).isEqualTo(whole.units() + 1);
            assertThat(split.dissimilarity()).isCloseTo(whole.dissimilarity(), within(1e-9));
            assertThat(split.betweenShare()).isCloseTo(whole.betweenShare(), within(1e-9));
            assertThat(split.isolation()).isCloseTo(whole.isolation(), within(1e-9));
            assertThat(split.information().theil())
                    .isCloseTo(whole.information().theil(), within(1e-9));
            assertThat(split.chiSquare()).isCloseTo(2 * whole.chiSquare(), within(1e-9));
        }
    }

    /** Twice as many pupils, the first unit as two like halves at the end: shares are as they were. */
    private static long[] firstSplit(long[] pupils) {
        return LongStream.concat(
                        Arrays.stream(pupils).skip(1).map(each -> 2 * each), LongStream.of(pupils[0], pupils[0]))
                .toArray();
    }

    /** A property that holds of any units: see the definitions. */
    @Test
    void measuresStayWithinTheirRanges() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            Segregation any =
                    of(random.longs(5, 0, 9).toArray(), random.longs(5, 1, 9).toArray());
            assertThat(any.isolation() + any.exposure()).isCloseTo(1, within(1e-12));
            assertThat(any.betweenShare()).isBetween(0.0, any.dissimilarity() + 1e-9);
            assertThat(any.information().theil()).isBetween(0.0, 1.0);
            assertThat(any.chiSquare()).isCloseTo(any.pupils() * any.betweenShare(), within(1e-9));
        }
    }

    private static Segregation of(long[] failed, long[] passed) {
        return Segregation.of(IntStream.range(0, failed.length)
                        .mapToObj(place -> unit(place, failed[place], passed[place]))
                        .toList())
                .orElseThrow();
    }

    private static MunicipalityUnit unit(int place, long failed, long passed) {
        Organiser one = Golden.municipality(new long[] {failed}, new long[] {passed});
        MunicipalityUnit unit =
                one.municipalityYears().items().get(0).units().items().get(0);
        return Golden.unit("%08d".formatted(place), unit.gradeNinePupils(), unit.allSubjectsPassed());
    }

    private static long[] longs(String spaced) {
        return Arrays.stream(spaced.split(" ")).mapToLong(Long::parseLong).toArray();
    }

    @Test
    void withoutTwoKnownUnitsNothingIsMeasured() {
        MunicipalityUnit known = unit(0, 10, 20);
        MunicipalityUnit open = Golden.unit("00000009", Given.number("30"), Given.numbers("0.5", "0.6"));
        assertThat(Segregation.of(List.of(known, open))).isEmpty();
        assertThat(Segregation.of(List.of(known, open, unit(1, 10, 20)))
                        .orElseThrow()
                        .units())
                .isEqualTo(2);
        assertThat(Apartness.of(List.of(open), MunicipalityUnit::meritValue)).isEmpty();
    }

    @Test
    void groupsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> MutualInformation.of(new double[][] {{1, 2}, {1}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MutualInformation.of(new double[][] {{1, -2}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(MutualInformation.of(new double[][] {{5, 0}, {3, 0}})).isEqualTo(new MutualInformation(0, 0));
        assertThat(MutualInformation.of(new double[0][])).isEqualTo(new MutualInformation(0, 0));
    }
}
