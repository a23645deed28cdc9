package se.likvard.source.unit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.value.Words;

/** School units of the joined panel. A unit whose organiser nobody has told is left: the panel does not say who told of it. */
final class PanelUnits implements TableKind {

    private static final OwnedUnit.Columns COLUMNS =
            new OwnedUnit.Columns("skolenhetskod", "namn", "kommunkod", "orgnr", "huvudman", "huvudmannatyp");
    private static final String LINK = "kalla_huvudman";
    private static final String WITH_MARKS = "i_slutbetyg_2025";

    @Override
    public Words title() {
        return new Words("skolenheter ur den hopfogade panelen", "school units of the joined panel");
    }

    @Override
    public List<String> headings() {
        return Stream.concat(COLUMNS.headings().stream(), Stream.of(LINK, WITH_MARKS))
                .toList();
    }

    @Override
    public Rows begin(Findings findings) {
        return entry -> take(entry, findings);
    }

    private static void take(Entry entry, Findings findings) {
        if (entry.text(COLUMNS.number()).isEmpty() && entry.text(LINK).isEmpty()) {
            entry.identifier(Identifier.SCHOOL_UNIT, COLUMNS.code());
            findings.leave(new Words("skolenheter utan huvudman", "school units without an organiser"));
            return;
        }
        OwnedUnit unit =
                OwnedUnit.of(entry, COLUMNS, entry.identifierIfAny(Identifier.MUNICIPALITY, COLUMNS.municipality()));
        PanelLink link = PanelLink.of(entry.word(LINK, PanelLink.ids())).orElseThrow();
        boolean withMarks = entry.word(WITH_MARKS, List.of("0", "1")).equals("1");
        if (!entry.isFaulty()) {
            unit.claim(findings, withMarks ? Optional.of(true) : Optional.empty(), link.asOf(), link.publication());
        }
    }
}
