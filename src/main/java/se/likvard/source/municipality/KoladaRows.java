package se.likvard.source.municipality;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.likvard.source.told.Grid;
import se.likvard.source.told.Told;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** The rows of a panel. */
record KoladaRows(Told told, KeyFigures figures, Rows rows) {

    /**
     * Takes them all.
     *
     * @param municipality its column
     * @param year its column
     * @param indicators their columns
     */
    void read(int municipality, int year, Map<Indicator, Integer> indicators) {
        Set<String> taken = new HashSet<>();
        for (Grid.Row row : rows.data()) {
            List<Problem> faults = rows.faults(row);
            if (faults.isEmpty()) {
                faults = identityFaults(row, municipality, year, taken);
            }
            if (!faults.isEmpty()) {
                told.rowLost(faults);
            } else if (MunicipalityCode.isWider(row.cell(municipality))) {
                figures.leave("region/riket/grupp");
            } else {
                take(row, row.cell(municipality), Integer.parseInt(row.cell(year)), indicators);
            }
        }
    }

    private static List<Problem> identityFaults(Grid.Row row, int municipality, int year, Set<String> taken) {
        List<Problem> faults = Stream.concat(
                        KeyFigures.municipalityFault(row.cell(municipality)).stream()
                                .map(fault -> at(row, municipality, fault)),
                        KeyFigures.yearFault(row.cell(year)).stream().map(fault -> at(row, year, fault)))
                .toList();
        boolean again = faults.isEmpty() && !taken.add(row.cell(municipality) + " " + row.cell(year));
        return again
                ? List.of(at(
                        row,
                        municipality,
                        new Words(
                                "kommunen och året finns redan; den första raden gäller",
                                "the municipality and year stand there already; the first row counts")))
                : faults;
    }

    private static Problem at(Grid.Row row, int column, Words fault) {
        return new Problem(row.where(column).toString(), fault);
    }

    private void take(Grid.Row row, String municipality, int year, Map<Indicator, Integer> indicators) {
        indicators.forEach((indicator, at) ->
                figures.take(new KeyFigures.Point(indicator, municipality, year), row.cell(at), row.where(at)));
        told.rowTaken();
    }
}
