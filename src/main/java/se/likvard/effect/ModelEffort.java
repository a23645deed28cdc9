package se.likvard.effect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.likvard.organiser.AllocationModel;
import se.likvard.organiser.Area;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolUnit;
import se.likvard.value.Value;

/**
 * The newest change of an allocation model: its revision, or else that it was introduced. Treated are the schools whose index
 * lies above the mean of the organiser's schools, since a model by need is to give them more than the others.
 */
record ModelEffort(Organiser organiser, AllocationModel model) {

    Effort effort() {
        List<SchoolUnit> units = Effort.units(organiser, Set.of(), false);
        List<SchoolUnit> above = above(units, true);
        return new Effort(
                organiser,
                path(),
                Optional.of(Area.ALLOCATION),
                changed(),
                above,
                above.isEmpty() ? List.of() : above(units, false),
                lacks(units),
                Map.of(),
                Period.of(changed())
                        .filter(period ->
                                organiser.interventions().stream().anyMatch(each -> period.mayHold(each.started())))
                        .isPresent());
    }

    private boolean isRevised() {
        return !model.lastRevised().isNone();
    }

    private Value<LocalDate> changed() {
        return isRevised() ? model.lastRevised() : model.introduced();
    }

    private String path() {
        return "allocationModels[" + model.id() + "]";
    }

    private List<Lack> lacks(List<SchoolUnit> units) {
        String date = path() + (isRevised() ? ".lastRevised" : ".introduced");
        List<Lack> lacks = new ArrayList<>(InterventionEffort.started(date, changed()));
        units.forEach(each -> lacks.addAll(
                Lack.of("schoolUnits[" + each.schoolUnitCode() + "].socioEconomicIndex", each.socioEconomicIndex())));
        return lacks;
    }

    /** Those whose index is known and lies above the mean, or does not. */
    private static List<SchoolUnit> above(List<SchoolUnit> units, boolean wanted) {
        List<SchoolUnit> known = units.stream()
                .filter(each -> each.socioEconomicIndex().exact().isPresent())
                .toList();
        BigDecimal sum = known.stream().map(ModelEffort::index).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal number = BigDecimal.valueOf(known.size());
        return known.stream()
                .filter(each -> index(each).multiply(number).compareTo(sum) > 0 == wanted)
                .toList();
    }

    private static BigDecimal index(SchoolUnit unit) {
        return unit.socioEconomicIndex().exact().orElseThrow();
    }
}
