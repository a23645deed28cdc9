package se.likvard.source.unit;

import java.util.List;
import java.util.Optional;
import se.likvard.source.told.UnitClaim;
import se.likvard.value.Words;

/** Units whose organiser changed: who ran each in the register of 2020, and who runs it since. */
final class PanelTakeovers implements TableKind {

    private static final String CODE = "skolenhetskod";
    private static final String NAME = "namn";
    private static final String BEFORE = "orgnr_2020";
    private static final String SINCE = "orgnr_senast";
    private static final String LINK = "kalla";

    @Override
    public Words title() {
        return new Words("byten av huvudman ur den hopfogade panelen", "changes of organiser of the joined panel");
    }

    @Override
    public List<String> headings() {
        return List.of(CODE, NAME, BEFORE, SINCE, LINK);
    }

    @Override
    public Rows begin(Findings findings) {
        return entry -> take(entry, findings);
    }

    private static void take(Entry entry, Findings findings) {
        String code = entry.identifier(Identifier.SCHOOL_UNIT, CODE);
        String name = entry.name(NAME);
        String before = entry.identifier(Identifier.ORGANISER, BEFORE);
        String since = entry.identifier(Identifier.ORGANISER, SINCE);
        PanelLink link = PanelLink.of(entry.word(LINK, PanelLink.ids())).orElseThrow();
        if (!entry.isFaulty()) {
            findings.told().add(claim(code, name, before, PanelLink.REGISTER, entry, BEFORE));
            findings.told().add(claim(code, name, since, link, entry, SINCE));
        }
    }

    private static UnitClaim claim(
            String code, String name, String organiser, PanelLink link, Entry entry, String heading) {
        return new UnitClaim(
                code,
                name,
                Optional.of(organiser),
                Optional.empty(),
                Optional.empty(),
                link.asOf(),
                link.publication(),
                entry.where(heading));
    }
}
