package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.organiser.MunicipalityYear;
import se.likvard.value.Words;

/** Whether a unit takes part when the units of a municipality are compared, and why not. */
public record Participation(MunicipalityUnit unit, Part part) {

    /** What a unit is in the comparison. */
    public enum Part {
        COMPARED("Skolenheter som jämförs", "School units compared"),
        /** Its kind, its size or its result is not known. */
        OPEN(
                "Kanske med: slag, storlek eller resultat är inte känt",
                "Perhaps compared: kind, size or result is not known"),
        SPECIAL(
                "Utanför, särskild enhet som resursskola eller språkintroduktion",
                "Left out, a special unit as a resource school or language introduction"),
        SMALL(
                "Utanför, för få elever i årskurs 9 för att säga något säkert",
                "Left out, too few pupils in grade 9 to say anything sure"),
        NO_RESULT("Utanför, inget resultat", "Left out, no result");

        private final Words words;

        Part(String sv, String en) {
            this.words = new Words(sv, en);
        }

        /** A heading for units that are so. */
        public Words words() {
            return words;
        }
    }

    /**
     * The units of a year in order of their codes, as {@link MunicipalityMeasures} compare them by their shares.
     *
     * @param leastPupils units with fewer in grade 9 are too small
     */
    public static List<Participation> of(MunicipalityYear year, BigDecimal leastPupils) {
        return year.units().stream()
                .sorted(Comparator.comparing(MunicipalityUnit::schoolUnitCode))
                .map(unit -> new Participation(unit, part(unit, leastPupils)))
                .toList();
    }

    private static Part part(MunicipalityUnit unit, BigDecimal leastPupils) {
        Holds result = MunicipalityMeasures.SHARE.has(unit);
        return Candidate.of(unit, leastPupils)
                .map(candidate -> result == Holds.NOT
                        ? Part.NO_RESULT
                        : result == Holds.MAYBE || candidate.mayStayOut() ? Part.OPEN : Part.COMPARED)
                .orElse(Holds.isTrue(unit.specialUnit()) == Holds.SURELY ? Part.SPECIAL : Part.SMALL);
    }
}
