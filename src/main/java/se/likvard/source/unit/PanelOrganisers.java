package se.likvard.source.unit;

import java.util.List;
import se.likvard.organiser.OrganiserType;
import se.likvard.source.told.OrganiserClaim;
import se.likvard.value.Words;

/** Organisers of the joined panel. Those that are not in the register's list come from the final marks, else from the API. */
final class PanelOrganisers implements TableKind {

    private static final String NUMBER = "orgnr";
    private static final String NAME = "namn";
    private static final String TYPE = "huvudmannatyp";
    private static final String IN_REGISTER = "i_huvudmannalista_2020";
    private static final String WITH_MARKS = "antal_2025_ak9";

    @Override
    public Words title() {
        return new Words("huvudmän ur den hopfogade panelen", "organisers of the joined panel");
    }

    @Override
    public List<String> headings() {
        return List.of(NUMBER, NAME, TYPE, IN_REGISTER, WITH_MARKS);
    }

    @Override
    public Rows begin(Findings findings) {
        return entry -> take(entry, findings);
    }

    private static void take(Entry entry, Findings findings) {
        String number = entry.identifier(Identifier.ORGANISER, NUMBER);
        String name = entry.name(NAME);
        OrganiserType type = entry.type(TYPE);
        PanelLink link = link(entry);
        if (!entry.isFaulty()) {
            findings.organiser(new OrganiserClaim(number, name, type, link.asOf(), link.publication(), entry.where()));
        }
    }

    private static PanelLink link(Entry entry) {
        if (entry.word(IN_REGISTER, List.of("0", "1")).equals("1")) {
            return PanelLink.REGISTER;
        }
        return entry.figure(WITH_MARKS).matches("[1-9]\\d*") ? PanelLink.FINAL_MARKS : PanelLink.UNIT_STATISTICS;
    }
}
