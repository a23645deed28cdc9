package se.likvard.source.unit;

import java.util.List;
import java.util.Optional;
import se.likvard.organiser.OrganiserType;
import se.likvard.source.told.OrganiserClaim;
import se.likvard.source.told.UnitClaim;
import se.likvard.value.Words;

/** School units of the joined panel. A unit whose organiser nobody has told is left: the panel does not say who told of it. */
final class PanelUnits implements TableKind {

    private static final String CODE = "skolenhetskod";
    private static final String NAME = "namn";
    private static final String MUNICIPALITY = "kommunkod";
    private static final String NUMBER = "orgnr";
    private static final String ORGANISER = "huvudman";
    private static final String TYPE = "huvudmannatyp";
    private static final String LINK = "kalla_huvudman";
    private static final String WITH_MARKS = "i_slutbetyg_2025";

    @Override
    public Words title() {
        return new Words("skolenheter ur den hopfogade panelen", "school units of the joined panel");
    }

    @Override
    public List<String> headings() {
        return List.of(CODE, NAME, MUNICIPALITY, NUMBER, ORGANISER, TYPE, LINK, WITH_MARKS);
    }

    @Override
    public Rows begin(Findings findings) {
        return entry -> take(entry, findings);
    }

    private static void take(Entry entry, Findings findings) {
        String code = entry.identifier(Identifier.SCHOOL_UNIT, CODE);
        if (entry.text(NUMBER).isEmpty() && entry.text(LINK).isEmpty()) {
            findings.leave(new Words("skolenheter utan huvudman", "school units without an organiser"));
            return;
        }
        String name = entry.name(NAME);
        Optional<String> municipality = entry.identifierIfAny(Identifier.MUNICIPALITY, MUNICIPALITY);
        String number = entry.identifier(Identifier.ORGANISER, NUMBER);
        String organiser = entry.name(ORGANISER);
        OrganiserType type = entry.type(TYPE);
        PanelLink link = PanelLink.of(entry.word(LINK, PanelLink.ids())).orElseThrow();
        boolean withMarks = entry.word(WITH_MARKS, List.of("0", "1")).equals("1");
        if (entry.isFaulty()) {
            return;
        }
        findings.told()
                .add(new UnitClaim(
                        code,
                        name,
                        Optional.of(number),
                        municipality,
                        withMarks ? Optional.of(true) : Optional.empty(),
                        link.asOf(),
                        link.publication(),
                        entry.where()));
        findings.organiser(
                new OrganiserClaim(number, organiser, type, link.asOf(), link.publication(), entry.where(NUMBER)));
    }
}
