package se.likvard.need;

import java.util.List;
import java.util.Optional;
import se.likvard.indicator.Apartness;
import se.likvard.indicator.Participation;
import se.likvard.indicator.Participation.Part;
import se.likvard.indicator.Segregation;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.organiser.MunicipalityYear;

/**
 * How far the schools of a municipality differ in one school year.
 *
 * @param schoolYear by the year it ends
 * @param criteria what the rule asks of the figures, in its order
 * @param units of the municipality, whoever runs them, in order of their codes
 * @param measures of the units compared whose figures are exactly known; empty with fewer than two
 * @param merit how far apart their merit values are; empty where none is known
 * @param education how far apart they are in parents' education; empty where none is known
 */
public record Differences(
        int schoolYear,
        List<Criterion> criteria,
        List<Participation> units,
        Optional<Segregation> measures,
        Optional<Apartness> merit,
        Optional<Apartness> education) {

    static Differences of(MunicipalityYear year, List<Criterion> criteria, List<Participation> units) {
        List<MunicipalityUnit> compared = units.stream()
                .filter(each -> each.part() == Part.COMPARED)
                .map(Participation::unit)
                .toList();
        return new Differences(
                year.schoolYear(),
                criteria,
                units,
                Segregation.of(compared),
                Apartness.of(compared, MunicipalityUnit::meritValue),
                Apartness.of(compared, MunicipalityUnit::parentsEducation));
    }
}
