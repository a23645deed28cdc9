package se.likvard.source.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.likvard.source.told.Grid;
import se.likvard.source.told.Period;
import se.likvard.value.Problem;

/**
 * The school years that stand beside each other in a table over time.
 *
 * @param places the year of each column
 * @param problems why they cannot be used; empty when they can
 */
record YearColumns(Map<Integer, Period> places, List<Problem> problems) {

    /** All columns after the one that names the figure; the newest must be the year that the table says it is of. */
    static YearColumns of(Header header, Period newest) {
        Grid.Row row = header.row();
        Map<Integer, Period> places = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        int first = header.places().getOrDefault(Column.ITEM, 0) + 1;
        for (int at = first; at < row.width(); at++) {
            Optional<Period> year = Period.schoolYear(row.cell(at));
            if (year.isPresent() && !places.containsValue(year.get())) {
                places.put(at, year.get());
            } else {
                problems.add(noYear(row, at));
            }
        }
        int last = places.values().stream().mapToInt(Period::year).max().orElse(0);
        if (problems.isEmpty() && last != newest.year()) {
            problems.add(otherYear(row, first, newest, last));
        }
        return new YearColumns(places, problems);
    }

    private static Problem noYear(Grid.Row row, int at) {
        return Problem.at(
                row.where(at).toString(),
                "kolumnen heter \"" + row.cell(at)
                        + "\"; ska vara ett läsår som 2024/25, varje bara en gång. Inget är läst",
                "the column is called \"" + row.cell(at)
                        + "\"; must be a school year as 2024/25, each only once. Nothing was read");
    }

    private static Problem otherYear(Grid.Row row, int at, Period newest, int last) {
        String found = last == 0 ? "–" : Period.schoolYear(last).text();
        return Problem.at(
                row.where(at).toString(),
                "tabellen säger läsår " + newest.text() + " men dess nyaste kolumn är " + found + ". Inget är läst",
                "the table says school year " + newest.text() + " but its newest column is " + found
                        + ". Nothing was read");
    }
}
