package se.likvard.source.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.likvard.source.told.Grid;
import se.likvard.source.told.WrongColumn;
import se.likvard.value.Problem;

/**
 * Place each column that is read stands in one file.
 *
 * @param places by the heading's newest published name
 * @param problems the columns that are missing or stand there twice; empty when the file can be read
 */
record Headings(Grid.Row row, Map<String, Integer> places, List<Problem> problems) {

    /** What older files call a column. */
    private static final Map<String, String> OLDER = Map.of(
            "Andel (%) elever som uppfyllt betygskriterierna i alla ämnen",
            "Andel (%) elever som uppnått kunskapskraven i alla ämnen");

    private static final Pattern NO_SIGN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The header is looked for no further down. */
    private static final int DEEPEST = 40;

    static Headings of(Grid.Row row, List<String> wanted) {
        Map<String, Integer> places = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (String heading : wanted) {
            List<Integer> found = places(row, heading);
            if (found.size() == 1) {
                places.put(heading, found.get(0));
            } else {
                problems.add(
                        found.isEmpty()
                                ? WrongColumn.missing(row, heading, "", taken(row, wanted))
                                : WrongColumn.twice(row, found.get(1)));
            }
        }
        return new Headings(row, places, problems);
    }

    /** The header of a grid: a row with two thirds of the headings, for one changed name must not hide it. */
    static Optional<Grid.Row> in(Grid grid, List<String> wanted) {
        return grid.rows().stream()
                .limit(DEEPEST)
                .filter(row -> share(row, wanted) >= 2.0 / 3)
                .findFirst();
    }

    /** The share of the headings that stand in a row. */
    static double share(Grid.Row row, List<String> wanted) {
        if (row.width() < 2) {
            return 0;
        }
        List<String> cells = row.cells().stream().map(Headings::plain).toList();
        long found = wanted.stream()
                .filter(heading -> names(heading).stream().anyMatch(cells::contains))
                .count();
        return (double) found / wanted.size();
    }

    int place(String heading) {
        return places.getOrDefault(heading, 0);
    }

    /** The columns that nobody reads. */
    List<String> left() {
        return IntStream.range(0, row.width())
                .filter(index -> !places.containsValue(index))
                .mapToObj(row::cell)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    /** The places that some heading has: no other can have been meant by what stands there. */
    private static List<Integer> taken(Grid.Row row, List<String> wanted) {
        return wanted.stream().flatMap(heading -> places(row, heading).stream()).toList();
    }

    private static List<Integer> places(Grid.Row row, String heading) {
        List<String> names = names(heading);
        return IntStream.range(0, row.width())
                .filter(index -> names.contains(plain(row.cell(index))))
                .boxed()
                .toList();
    }

    private static List<String> names(String heading) {
        String older = OLDER.get(heading);
        return older == null ? List.of(plain(heading)) : List.of(plain(heading), plain(older));
    }

    /** Hyphens, spaces and capitals differ between years; letters and digits do not. */
    private static String plain(String heading) {
        return NO_SIGN.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
