package se.likvard.source.unit;

import java.util.List;
import java.util.Optional;
import se.likvard.organiser.OrganiserType;
import se.likvard.source.told.OrganiserClaim;
import se.likvard.source.told.Publication;
import se.likvard.source.told.UnitClaim;
import se.likvard.value.Words;

/** School units of the planned-educations API, as a table. It tells the school forms, but the grades only by their absence. */
final class StatisticsUnits implements TableKind {

    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String MUNICIPALITY = "geographicalAreaCode";
    private static final String NUMBER = "organisationRegistryNumber";
    private static final String ORGANISER = "corporationName";
    private static final String TYPE = "principalOrganizerType";
    private static final String FORMS = "typeOfSchooling";

    @Override
    public Words title() {
        return new Words("skolenheter ur skolenhetsstatistiken", "school units of the unit statistics");
    }

    @Override
    public List<String> headings() {
        return List.of(CODE, NAME, MUNICIPALITY, NUMBER, ORGANISER, TYPE, FORMS);
    }

    @Override
    public Rows begin(Findings findings) {
        return entry -> take(entry, findings);
    }

    private static void take(Entry entry, Findings findings) {
        String code = entry.identifier(Identifier.SCHOOL_UNIT, CODE);
        String name = entry.name(NAME);
        String municipality = entry.identifier(Identifier.MUNICIPALITY, MUNICIPALITY);
        String number = entry.identifier(Identifier.ORGANISER, NUMBER);
        String organiser = entry.name(ORGANISER);
        OrganiserType type = entry.type(TYPE);
        List<String> forms = List.of(entry.text(FORMS).split(" "));
        if (entry.isFaulty()) {
            return;
        }
        findings.told()
                .add(new UnitClaim(
                        code,
                        name,
                        Optional.of(number),
                        Optional.of(municipality),
                        forms.contains("gr") ? Optional.empty() : Optional.of(false),
                        null,
                        Publication.UNIT_STATISTICS,
                        entry.where()));
        findings.organiser(
                new OrganiserClaim(number, organiser, type, null, Publication.UNIT_STATISTICS, entry.where(NUMBER)));
    }
}
