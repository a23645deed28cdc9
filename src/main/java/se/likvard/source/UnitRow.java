package se.likvard.source;

import java.util.Locale;
import java.util.Map;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Origin;

/**
 * One school unit in one school year, as a row tells it.
 *
 * @param where the row's place
 * @param schoolYear the year it ends
 * @param results the result cells
 */
record UnitRow(
        String where,
        int schoolYear,
        String unitCode,
        String unitName,
        String municipalityCode,
        String municipalityName,
        String registrationNumber,
        String organiserName,
        OrganiserType organiserType,
        Map<Column, Cell> results,
        Figures figures) {

    Cell result(Column column) {
        return results.getOrDefault(column, Cell.of(column, ""));
    }

    /** Who a value of a school year comes from. */
    static Origin origin(int schoolYear) {
        return new Origin("Skolverket, slutbetyg årskurs 9 " + schoolYear(schoolYear), null);
    }

    /** A school year as it is written: 2025 is 2024/25. */
    static String schoolYear(int ends) {
        return String.format(Locale.ROOT, "%d/%02d", ends - 1, ends % 100);
    }

    UnitRow with(Figures agreed) {
        return new UnitRow(
                where,
                schoolYear,
                unitCode,
                unitName,
                municipalityCode,
                municipalityName,
                registrationNumber,
                organiserName,
                organiserType,
                results,
                agreed);
    }
}
