package se.likvard.audience;

import java.util.Optional;
import se.likvard.organiser.ModelSchool;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.organiser.MunicipalityYear;
import se.likvard.organiser.OrganiserYear;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;

/**
 * Whose figures, of which school year. A unit is the same place whether the organiser or the municipality tells of it; a
 * school in an allocation model, which is of no year, is one of its own.
 *
 * @param whose a school unit's code, or what {@link #ORGANISER} and {@link #MUNICIPALITY} are called
 * @param schoolYear by the year it ends; empty when the figures are of no year
 */
record Place(String whose, Optional<Integer> schoolYear) {

    private static final String WHOLE = "organiser";
    private static final String ALL_UNITS = "municipality";

    static final Place ORGANISER = new Place(WHOLE, Optional.empty());
    static final Place MUNICIPALITY = new Place(ALL_UNITS, Optional.empty());

    /** The place of a record that lies at this place. */
    Place of(Record record) {
        if (record instanceof SchoolUnit unit) {
            return new Place(unit.schoolUnitCode(), Optional.empty());
        }
        if (record instanceof SchoolYear year) {
            return in(year.schoolYear());
        }
        if (record instanceof OrganiserYear year) {
            return ORGANISER.in(year.schoolYear());
        }
        if (record instanceof MunicipalityYear year) {
            return MUNICIPALITY.in(year.schoolYear());
        }
        if (record instanceof ModelSchool school) {
            return new Place("model school " + school.id(), Optional.empty());
        }
        return record instanceof MunicipalityUnit unit ? new Place(unit.schoolUnitCode(), schoolYear) : this;
    }

    /** The same in a school year. */
    Place in(int year) {
        return new Place(whose, Optional.of(year));
    }

    boolean isUnit() {
        return !whose.equals(WHOLE) && !whose.equals(ALL_UNITS);
    }
}
