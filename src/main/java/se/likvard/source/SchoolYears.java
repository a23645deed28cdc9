package se.likvard.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.likvard.value.Problem;

/**
 * The rows of all files, one for each school unit and school year.
 *
 * @param rows by school year, newest first, then by unit
 * @param lost rows that no file or no other row lets us trust
 * @param cutShort school years of files that end too early
 * @param problems units that are told twice with different content
 */
record SchoolYears(List<UnitRow> rows, List<LostRow> lost, Set<Integer> cutShort, List<Problem> problems) {

    private static final Comparator<UnitRow> NEWEST_FIRST =
            Comparator.comparing((UnitRow row) -> -row.schoolYear()).thenComparing(UnitRow::unitCode);

    static SchoolYears of(List<GradesFile> files) {
        Map<String, List<UnitRow>> told = files.stream()
                .flatMap(file -> file.rows().stream())
                .collect(Collectors.groupingBy(
                        row -> row.schoolYear() + " " + row.unitCode(), TreeMap::new, Collectors.toList()));
        SchoolYears merged = new SchoolYears(new ArrayList<>(), new ArrayList<>(), new HashSet<>(), new ArrayList<>());
        files.forEach(file -> merged.lost.addAll(file.lost()));
        files.forEach(file -> merged.cutShort.addAll(file.cutShort()));
        told.values().forEach(merged::merge);
        merged.rows.sort(NEWEST_FIRST);
        merged.checkTypes();
        return merged;
    }

    private void merge(List<UnitRow> told) {
        UnitRow first = told.get(0);
        if (told.stream().anyMatch(row -> !sameOrganiserAndPlace(row, first))) {
            told.forEach(
                    row -> lost.add(new LostRow(row.schoolYear(), row.municipalityCode(), row.municipalityName())));
            problems.add(twoOrganisers(told));
            return;
        }
        Figures agreed =
                told.stream().map(UnitRow::figures).reduce(Figures::agreed).orElseThrow();
        if (told.stream().anyMatch(row -> !row.figures().equals(agreed))) {
            problems.add(twoFigures(told));
        }
        rows.add(told.stream()
                .min(Comparator.comparing(UnitRow::unitName).thenComparing(UnitRow::organiserName))
                .orElseThrow()
                .with(agreed));
    }

    /** An organiser is of one type; the newest row decides, the others are told. */
    private void checkTypes() {
        Map<String, UnitRow> newest = new HashMap<>();
        for (UnitRow row : rows) {
            UnitRow other = newest.computeIfAbsent(row.registrationNumber(), number -> row);
            if (other.organiserType() != row.organiserType()) {
                problems.add(twoTypes(row, other));
            }
        }
    }

    private static Problem twoTypes(UnitRow row, UnitRow other) {
        return Problem.at(
                row.where(),
                "huvudman " + row.registrationNumber() + " har annan typ än på " + other.where() + ", som får gälla",
                "organiser " + row.registrationNumber() + " has another type than at " + other.where()
                        + ", which is taken");
    }

    private static boolean sameOrganiserAndPlace(UnitRow one, UnitRow other) {
        return one.registrationNumber().equals(other.registrationNumber())
                && one.organiserType() == other.organiserType()
                && one.municipalityCode().equals(other.municipalityCode());
    }

    private static Problem twoFigures(List<UnitRow> told) {
        return Problem.at(
                last(told).where(),
                unit(told) + " står med andra värden även på " + others(told) + "; de som skiljer sig lämnas okända",
                unit(told) + " stands with other values at " + others(told)
                        + " too; those that differ are left unknown");
    }

    private static Problem twoOrganisers(List<UnitRow> told) {
        return Problem.at(
                last(told).where(),
                unit(told) + " står med annan huvudman eller kommun även på " + others(told)
                        + "; ingen av raderna tas med",
                unit(told) + " stands with another organiser or municipality at " + others(told)
                        + " too; neither row is taken");
    }

    private static String unit(List<UnitRow> told) {
        return last(told).unitCode() + " " + UnitRow.schoolYear(last(told).schoolYear());
    }

    private static UnitRow last(List<UnitRow> told) {
        return told.get(told.size() - 1);
    }

    private static String others(List<UnitRow> told) {
        return told.stream().limit(told.size() - 1L).map(UnitRow::where).collect(Collectors.joining(", "));
    }
}
