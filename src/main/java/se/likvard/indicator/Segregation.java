package se.likvard.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.likvard.organiser.MunicipalityUnit;

/**
 * How unevenly the pupils who did not meet all criteria are spread over units, by several measures. All of them are biased
 * upward where units are small: read them with the chance.
 *
 * @param units how many units there are, two or more
 * @param pupils in them all
 * @param dissimilarity D, 0–1: see {@link Dissimilarity}
 * @param betweenShare V (eta squared), 0–1: the part of the variance that lies between units
 * @param chiSquare N·V, 0 to the number of pupils
 * @param degreesOfFreedom units less one
 * @param chance of at least this chi-square if units did not differ, 0–1
 * @param isolation xPx, 0–1: the share who did not meet the criteria, in the unit of the mean pupil who did not
 * @param exposure xPy, 1 − isolation: the share who did, in the same unit
 * @param information M and Theil's H
 */
public record Segregation(
        int units,
        double pupils,
        double dissimilarity,
        double betweenShare,
        double chiSquare,
        int degreesOfFreedom,
        double chance,
        double isolation,
        double exposure,
        MutualInformation information) {

    /**
     * Over those units whose number of pupils and share are exactly known, however small or special.
     *
     * @return empty with fewer than two
     */
    public static Optional<Segregation> of(List<MunicipalityUnit> units) {
        List<Compared> known = units.stream()
                .filter(Segregation::isKnown)
                .sorted(Comparator.comparing(MunicipalityUnit::schoolUnitCode))
                .map(unit -> new Compared(
                        unit, unit.gradeNinePupils().exact().orElseThrow().doubleValue(), true))
                .toList();
        return known.size() < 2 ? Optional.empty() : Optional.of(of(Shares.of(known)));
    }

    private static boolean isKnown(MunicipalityUnit unit) {
        return unit.allSubjectsPassed().exact().isPresent()
                && unit.gradeNinePupils()
                        .exact()
                        .filter(pupils -> pupils.signum() > 0)
                        .isPresent();
    }

    private static Segregation of(Shares shares) {
        int freedom = shares.size() - 1;
        double chiSquare = ChiSquare.of(shares).low();
        double between = chiSquare / shares.total();
        double together = shares.sum(unit -> shares.pupils(unit) * shares.low(unit)) / shares.total();
        double isolation = together + between * (1 - together);
        return new Segregation(
                shares.size(),
                shares.total(),
                Dissimilarity.of(shares).low(),
                between,
                chiSquare,
                freedom,
                ChiSquare.upperTail(chiSquare, freedom),
                isolation,
                1 - isolation,
                MutualInformation.of(groups(shares)));
    }

    private static double[][] groups(Shares shares) {
        return IntStream.range(0, shares.size())
                .mapToObj(unit -> new double[] {
                    shares.pupils(unit) * shares.low(unit), shares.pupils(unit) * (1 - shares.low(unit))
                })
                .toArray(double[][]::new);
    }
}
