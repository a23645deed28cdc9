package se.likvard.population;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.likvard.indicator.Participation;
import se.likvard.indicator.Participation.Part;
import se.likvard.indicator.Segregation;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.organiser.MunicipalityYear;
import se.likvard.organiser.Organiser;

/**
 * All schools of a municipality, whoever runs them, in the newest school year that is known.
 *
 * @param schoolYear by the year it ends
 * @param pupils in grades 1–9; null when not exactly known
 * @param units how many are known
 * @param moreUnits whether there may be more
 * @param compared how many of them the measure rests on
 * @param dissimilarity D, 0–1, of those whose figures are exactly known; null with fewer than two
 */
record Surroundings(
        int schoolYear,
        @Nullable BigDecimal pupils,
        int units,
        boolean moreUnits,
        int compared,
        @Nullable BigDecimal dissimilarity) {

    private static final int DECIMALS = 4;

    /** The newest year with schools that can be compared, or else the newest one. */
    static Optional<Surroundings> of(Organiser organiser, BigDecimal leastPupils) {
        List<Surroundings> years = organiser.municipalityYears().stream()
                .map(year -> of(year, leastPupils))
                .sorted(Comparator.comparing((Surroundings year) -> year.dissimilarity == null)
                        .thenComparing(year -> -year.schoolYear))
                .toList();
        return years.stream().findFirst();
    }

    /** How many school units there are; null when there may be more than are known. */
    @Nullable
    BigDecimal sureUnits() {
        return moreUnits ? null : BigDecimal.valueOf(units);
    }

    private static Surroundings of(MunicipalityYear year, BigDecimal leastPupils) {
        List<MunicipalityUnit> compared = Participation.of(year, leastPupils).stream()
                .filter(each -> each.part() == Part.COMPARED)
                .map(Participation::unit)
                .toList();
        Optional<Segregation> measures = Segregation.of(compared);
        return new Surroundings(
                year.schoolYear(),
                year.pupils().exact().orElse(null),
                year.units().items().size(),
                !year.units().given(),
                measures.map(Segregation::units).orElse(0),
                measures.map(each -> BigDecimal.valueOf(each.dissimilarity()).setScale(DECIMALS, RoundingMode.HALF_UP))
                        .orElse(null));
    }
}
