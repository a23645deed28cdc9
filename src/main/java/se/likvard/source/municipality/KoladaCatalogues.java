package se.likvard.source.municipality;

import java.util.List;
import java.util.Optional;
import se.likvard.source.told.PublishedFile;
import se.likvard.source.told.Reader;
import se.likvard.source.told.Told;
import se.likvard.value.Words;

/** Knows Kolada's lists of key figures, municipalities and groups, which have no figures, and leaves them. */
final class KoladaCatalogues implements Reader {

    private static final List<List<String>> HEADERS = List.of(
            List.of("kpi", "title", "operating_area"),
            List.of("id", "title", "description", "is_divided_by_gender"),
            List.of("id", "title", "type"),
            List.of("member_id", "member_title", "group_id", "group_title"));

    @Override
    public Optional<Told> read(PublishedFile file) {
        return file.grid()
                .flatMap(grid -> grid.find(row -> !row.isBlank()))
                .filter(row -> HEADERS.stream().anyMatch(row.cells()::containsAll))
                .map(row -> told(file));
    }

    static Told told(PublishedFile file) {
        Told told = new Told(file.name(), new Words("Kolada, förteckning", "Kolada, catalogue"));
        told.note(new Words("lämnat: hela filen; den har inga värden", "left: the whole file; it has no values"));
        return told;
    }
}
