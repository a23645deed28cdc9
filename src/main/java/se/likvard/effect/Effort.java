package se.likvard.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.likvard.organiser.Area;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolUnit;
import se.likvard.value.Value;

/**
 * Something an organiser did at some of its schools from a day on.
 *
 * @param organiser as seen on the day
 * @param path of the records that tell it, by their keys
 * @param kind the area it shall better; empty when that is not told
 * @param started when it began
 * @param treated the ordinary schools it concerns; empty when it concerns all
 * @param comparison ordinary schools without it or another of the area or the years compared; empty when there are none
 * @param lacks what is not known of it and must be
 * @param features what is known of it beside, true or false
 * @param others whether other efforts are told at these schools that may have begun in the years compared
 */
record Effort(
        Organiser organiser,
        String path,
        Optional<Area> kind,
        Value<LocalDate> started,
        List<SchoolUnit> treated,
        List<SchoolUnit> comparison,
        List<Lack> lacks,
        Map<Feature, Boolean> features,
        boolean others) {

    /** The organiser's schools that have, or have not, one of the codes; special units, as resource schools, left out. */
    static List<SchoolUnit> units(Organiser organiser, Set<String> codes, boolean having) {
        return organiser.schoolUnits().stream()
                .filter(each -> codes.contains(each.schoolUnitCode()) == having)
                .filter(each ->
                        each.specialUnit().exact().filter(Boolean::booleanValue).isEmpty())
                .toList();
    }
}
