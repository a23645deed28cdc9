package se.likvard.source;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.organiser.MunicipalityYear;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolForm;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Listed;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/**
 * Rows into organisers, each with its school units and, for a municipality, all units in it.
 *
 * @param rowsIn all rows by municipality code
 */
record OrganiserTree(Map<String, List<UnitRow>> rowsIn, Municipalities municipalities) {

    static List<Organiser> of(SchoolYears years, Municipalities municipalities) {
        OrganiserTree tree = new OrganiserTree(by(years.rows(), UnitRow::municipalityCode), municipalities);
        return by(years.rows(), UnitRow::registrationNumber).values().stream()
                .map(tree::organiser)
                .toList();
    }

    private Organiser organiser(List<UnitRow> own) {
        UnitRow newest = own.get(0);
        Optional<String> code = municipalities.of(newest.registrationNumber());
        return Unreported.but(
                Organiser.class,
                Map.of(
                        "registrationNumber", newest.registrationNumber(),
                        "name", newest.organiserName(),
                        "organiserType", newest.organiserType(),
                        "municipalityCode",
                                code.map(each -> sourced(newest, each)).orElse(Value.unknown(Reason.NOT_REPORTED)),
                        "schoolUnits", listed(by(own, UnitRow::unitCode), OrganiserTree::schoolUnit),
                        "municipalityYears", code.map(this::municipalityYears).orElse(Listed.unknown())));
    }

    private static SchoolUnit schoolUnit(List<UnitRow> unit) {
        UnitRow newest = unit.get(0);
        return Unreported.but(
                SchoolUnit.class,
                Map.of(
                        "schoolUnitCode", newest.unitCode(),
                        "name", newest.unitName(),
                        "municipalityCode", sourced(newest, newest.municipalityCode()),
                        "schoolForm", sourced(newest, SchoolForm.COMPULSORY),
                        "specialUnit", SpecialUnit.of(newest.unitName()),
                        "schoolYears", listed(by(unit, UnitRow::schoolYear), year -> schoolYear(year.get(0)))));
    }

    private static SchoolYear schoolYear(UnitRow row) {
        return Unreported.but(
                SchoolYear.class,
                Map.of(
                        "schoolYear", row.schoolYear(),
                        "gradeNinePupils", row.figures().pupils(),
                        "meritValue", row.figures().meritValue(),
                        "allSubjectsPassed", row.figures().allSubjectsPassed(),
                        "eligibility", row.figures().eligibility()));
    }

    private Listed<MunicipalityYear> municipalityYears(String code) {
        List<UnitRow> there = rowsIn.getOrDefault(code, List.of());
        return listed(by(there, UnitRow::schoolYear), year -> municipalityYear(code, year));
    }

    private MunicipalityYear municipalityYear(String code, List<UnitRow> year) {
        int schoolYear = year.get(0).schoolYear();
        return new MunicipalityYear(
                schoolYear,
                municipalities.isComplete(schoolYear, code)
                        ? Listed.of(year.stream()
                                .map(OrganiserTree::municipalityUnit)
                                .toList())
                        : Listed.unknown());
    }

    private static MunicipalityUnit municipalityUnit(UnitRow row) {
        return Unreported.but(
                MunicipalityUnit.class,
                Map.of(
                        "schoolUnitCode", row.unitCode(),
                        "specialUnit", SpecialUnit.of(row.unitName()),
                        "gradeNinePupils", row.figures().pupils(),
                        "meritValue", row.figures().meritValue(),
                        "allSubjectsPassed", row.figures().allSubjectsPassed()));
    }

    private static <T> Value<T> sourced(UnitRow row, T value) {
        return Value.of(value).from(UnitRow.origin(row.schoolYear()));
    }

    /** Rows by a key, keys in order, rows as they come: newest first. */
    private static <K extends Comparable<K>> Map<K, List<UnitRow>> by(List<UnitRow> rows, Function<UnitRow, K> key) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        key, () -> new TreeMap<>(Comparator.naturalOrder()), Collectors.toList()));
    }

    private static <T> Listed<T> listed(Map<?, List<UnitRow>> groups, Function<List<UnitRow>, T> record) {
        return Listed.of(groups.values().stream().map(record).toList());
    }
}
