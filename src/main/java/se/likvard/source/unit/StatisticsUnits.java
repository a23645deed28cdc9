package se.likvard.source.unit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.source.told.Publication;
import se.likvard.value.Words;

/** School units of the planned-educations API, as a table. It tells the school forms, but the grades only by their absence. */
final class StatisticsUnits implements TableKind {

    private static final OwnedUnit.Columns COLUMNS = new OwnedUnit.Columns(
            "code",
            "name",
            "geographicalAreaCode",
            "organisationRegistryNumber",
            "corporationName",
            "principalOrganizerType");
    private static final String FORMS = "typeOfSchooling";

    @Override
    public Words title() {
        return new Words("skolenheter ur skolenhetsstatistiken", "school units of the unit statistics");
    }

    @Override
    public List<String> headings() {
        return Stream.concat(COLUMNS.headings().stream(), Stream.of(FORMS)).toList();
    }

    @Override
    public Rows begin(Findings findings) {
        return entry -> take(entry, findings);
    }

    private static void take(Entry entry, Findings findings) {
        String municipality = entry.identifier(Identifier.MUNICIPALITY, COLUMNS.municipality());
        OwnedUnit unit = OwnedUnit.of(entry, COLUMNS, Optional.of(municipality));
        List<String> forms = List.of(entry.text(FORMS).split(" "));
        if (!entry.isFaulty()) {
            Optional<Boolean> gradeNine = forms.contains("gr") ? Optional.empty() : Optional.of(false);
            unit.claim(findings, gradeNine, null, Publication.UNIT_STATISTICS);
        }
    }
}
