package se.likvard.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row that could not be taken: some municipality's units are not complete without it.
 *
 * @param municipalityCode what stands there for a code, perhaps wrong
 * @param municipality what stands there for a name, perhaps wrong
 */
record LostRow(int schoolYear, String municipalityCode, String municipality) {

    /** The municipalities that may lack the row: the one that both code and name allow, else all. */
    Set<String> mayBelongTo(Stream<UnitRow> taken) {
        List<UnitRow> sameYear =
                taken.filter(row -> row.schoolYear() == schoolYear).toList();
        Set<String> named = codes(sameYear.stream()
                .filter(row -> row.municipalityCode().equals(municipalityCode)
                        || row.municipalityName().equals(municipality)));
        return named.size() == 1 ? named : codes(sameYear.stream());
    }

    private static Set<String> codes(Stream<UnitRow> rows) {
        return rows.map(UnitRow::municipalityCode).collect(Collectors.toSet());
    }
}
