package se.likvard.source.unit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.source.told.Publication;
import se.likvard.value.Words;

/**
 * Compulsory school units in the register. The list carries no day, so its pupils belong to no school year and are left;
 * those of year 9 are an autumn's count and never the leavers.
 */
final class RegisterUnits implements TableKind {

    private static final OwnedUnit.Columns COLUMNS = new OwnedUnit.Columns(
            "SKOLENHETSKOD", "NAMN", "KOMMUN", "ORGANISATIONSNR", "HUVUDMANS NAMN", "HUVUDMANNATYP");
    private static final String GRADE_NINE = "ÅR9";

    @Override
    public Words title() {
        return new Words("grundskoleenheter ur skolenhetsregistret", "compulsory school units of the register");
    }

    @Override
    public List<String> headings() {
        return Stream.concat(COLUMNS.headings().stream(), Stream.of(GRADE_NINE)).toList();
    }

    @Override
    public Rows begin(Findings findings) {
        findings.told()
                .note(new Words(
                        "filen säger inte vilken dag eller vilket läsår den avser; elevantalen lämnas",
                        "the file does not say its day or school year; the pupil numbers are left"));
        return entry -> take(entry, findings);
    }

    private static void take(Entry entry, Findings findings) {
        String municipality = entry.identifier(Identifier.MUNICIPALITY, COLUMNS.municipality());
        OwnedUnit unit = OwnedUnit.of(entry, COLUMNS, Optional.of(municipality));
        boolean gradeNine = entry.word(GRADE_NINE, List.of("J", "N")).equals("J");
        if (!entry.isFaulty()) {
            unit.claim(findings, Optional.of(gradeNine), null, Publication.REGISTER);
        }
    }
}
