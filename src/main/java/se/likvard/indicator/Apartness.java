package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.value.Value;

/**
 * How far apart a figure of units is, each unit weighted by its pupils in grade 9.
 *
 * @param units how many have the figure and their number of pupils exactly known, one or more
 * @param mean over their pupils
 * @param deviation the standard deviation between units
 * @param range the greatest less the least
 */
public record Apartness(int units, double mean, double deviation, double range) {

    /** Of those units that have the figure; empty when none has. */
    public static Optional<Apartness> of(
            List<MunicipalityUnit> units, Function<MunicipalityUnit, Value<BigDecimal>> figure) {
        List<Weighted> known = units.stream()
                .sorted(Comparator.comparing(MunicipalityUnit::schoolUnitCode))
                .flatMap(unit -> weighted(unit, figure.apply(unit)).stream())
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(of(known));
    }

    private static Optional<Weighted> weighted(MunicipalityUnit unit, Value<BigDecimal> figure) {
        return unit.gradeNinePupils()
                .exact()
                .filter(pupils -> pupils.signum() > 0)
                .flatMap(pupils ->
                        figure.exact().map(number -> new Weighted(pupils.doubleValue(), number.doubleValue())));
    }

    private static Apartness of(List<Weighted> known) {
        double mean = mean(known, Weighted::figure);
        double variance = mean(known, each -> (each.figure - mean) * (each.figure - mean));
        double least = known.stream().mapToDouble(Weighted::figure).min().orElseThrow();
        double most = known.stream().mapToDouble(Weighted::figure).max().orElseThrow();
        return new Apartness(known.size(), mean, Math.sqrt(variance), most - least);
    }

    private static double mean(List<Weighted> known, Function<Weighted, Double> of) {
        double sum = 0;
        double pupils = 0;
        for (Weighted each : known) {
            sum += each.pupils * of.apply(each);
            pupils += each.pupils;
        }
        return sum / pupils;
    }

    private record Weighted(double pupils, double figure) {}
}
