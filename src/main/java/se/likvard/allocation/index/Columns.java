package se.likvard.allocation.index;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.likvard.allocation.School;
import se.likvard.allocation.Stated;
import se.likvard.value.Nearest;
import se.likvard.value.Problem;

/** Columns that a table must have, and cells that are blank in it. */
final class Columns {

    private Columns() {}

    /** Each column that no row has; also told where there are no rows at all. */
    static List<Problem> missing(Collection<String> columns, List<School> rows) {
        if (rows.isEmpty()) {
            return List.of(Problem.at("", "det finns inga rader att räkna på", "there are no rows to compute from"));
        }
        Set<String> there = new TreeSet<>();
        rows.forEach(each -> there.addAll(each.pupils().keySet()));
        String all = String.join(", ", there);
        return columns.stream()
                .filter(each -> !there.contains(each))
                .map(each -> {
                    String meant = Nearest.to(each, List.copyOf(there)).orElse(all);
                    return Problem.at(
                            rows.get(0).where(),
                            "tabellen har ingen kolumn %s; menas %s?".formatted(each, meant),
                            "the table has no column %s; is %s meant?".formatted(each, meant));
                })
                .toList();
    }

    /** The cells of a row that state nothing are added. */
    static void unknown(School row, Collection<String> columns, List<Stated> unknown) {
        columns.stream()
                .map(row::stated)
                .filter(each -> each.number().isEmpty())
                .forEach(unknown::add);
    }

    static Problem blank(Stated cell, School row) {
        return Problem.at(
                cell.where(),
                "cellen är tom för %s; det som är okänt räknas aldrig som noll".formatted(row.id()),
                "the cell is blank for %s; what is unknown never counts as zero".formatted(row.id()));
    }
}
