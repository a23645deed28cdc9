package se.likvard.source.told;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import se.likvard.value.Nearest;
import se.likvard.value.Problem;

/** What is wrong with the columns of a table, so that nothing of it is read. */
public final class WrongColumn {

    private WrongColumn() {}

    /**
     * A column that is not there, with the nearest of those that are not another's.
     *
     * @param group what should stand above it; empty in a table with one row of headings
     * @param taken the places of the columns that were found
     */
    public static Problem missing(Grid.Row header, String column, String group, Collection<Integer> taken) {
        List<String> free = IntStream.range(0, header.width())
                .filter(place -> !taken.contains(place))
                .mapToObj(header::cell)
                .toList();
        String near = Nearest.to(column, free).orElse("");
        String named = "\"" + column + "\"" + (group.isEmpty() ? "" : " under " + group);
        String all = String.join("; ", header.cells());
        return Problem.at(
                header.where(0).toString(),
                "kolumnen " + named + " saknas" + (near.isEmpty() ? "." : "; menas \"" + near + "\"?")
                        + " Inget är läst. Filen har: " + all,
                "the column " + named + " is missing" + (near.isEmpty() ? "." : "; is it \"" + near + "\"?")
                        + " Nothing was read. The file has: " + all);
    }

    /** A column that is there more than once. */
    public static Problem twice(Grid.Row header, int second) {
        String column = header.cell(second);
        return Problem.at(
                header.where(second).toString(),
                "kolumnen \"" + column + "\" finns två gånger; behåll den som gäller. Inget är läst",
                "the column \"" + column + "\" stands there twice; keep the one that counts. Nothing was read");
    }
}
