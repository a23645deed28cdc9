package se.likvard.source.unit;

import java.util.List;
import java.util.Optional;
import se.likvard.organiser.OrganiserType;
import se.likvard.source.told.OrganiserClaim;
import se.likvard.source.told.Publication;
import se.likvard.source.told.UnitClaim;
import se.likvard.value.Words;

/**
 * Compulsory school units in the register. The list carries no day, so its pupils belong to no school year and are left;
 * those of year 9 are an autumn's count and never the leavers.
 */
final class RegisterUnits implements TableKind {

    private static final String TYPE = "HUVUDMANNATYP";
    private static final String NUMBER = "ORGANISATIONSNR";
    private static final String ORGANISER = "HUVUDMANS NAMN";
    private static final String MUNICIPALITY = "KOMMUN";
    private static final String CODE = "SKOLENHETSKOD";
    private static final String NAME = "NAMN";
    private static final String GRADE_NINE = "ÅR9";

    @Override
    public Words title() {
        return new Words("grundskoleenheter ur skolenhetsregistret", "compulsory school units of the register");
    }

    @Override
    public List<String> headings() {
        return List.of(TYPE, NUMBER, ORGANISER, MUNICIPALITY, CODE, NAME, GRADE_NINE);
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
        String code = entry.identifier(Identifier.SCHOOL_UNIT, CODE);
        String name = entry.name(NAME);
        String municipality = entry.identifier(Identifier.MUNICIPALITY, MUNICIPALITY);
        String number = entry.identifier(Identifier.ORGANISER, NUMBER);
        String organiser = entry.name(ORGANISER);
        OrganiserType type = entry.type(TYPE);
        boolean gradeNine = entry.word(GRADE_NINE, List.of("J", "N")).equals("J");
        if (entry.isFaulty()) {
            return;
        }
        findings.told()
                .add(new UnitClaim(
                        code,
                        name,
                        Optional.of(number),
                        Optional.of(municipality),
                        Optional.of(gradeNine),
                        null,
                        Publication.REGISTER,
                        entry.where()));
        findings.organiser(
                new OrganiserClaim(number, organiser, type, null, Publication.REGISTER, entry.where(NUMBER)));
    }
}
