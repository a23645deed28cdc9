package se.likvard.source.unit;

import java.util.List;
import java.util.Optional;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Publication;
import se.likvard.source.told.UnitClaim;
import se.likvard.value.Words;

/**
 * Units with grade 9 in the files of skolkarta. {@code period} is the year of the newest merit value and of SALSA; the other
 * figures are the latest that were not blank, of whatever year, and the survey's semester is not told: they are left. A blank
 * stands for any of the marks, so nothing is made of it.
 */
final class SchoolMapUnits implements TableKind {

    private static final String CODE = "kod";
    private static final String NAME = "namn";
    private static final String PERIOD = "period";
    private static final String DEVIATION = "salsaDev";
    private static final String EDUCATION = "salsaParents";

    @Override
    public Words title() {
        return new Words("skolenheter ur skolkarta, med SALSA", "school units of skolkarta, with SALSA");
    }

    @Override
    public List<String> headings() {
        return List.of(CODE, NAME, PERIOD, DEVIATION, EDUCATION);
    }

    @Override
    public Rows begin(Findings findings) {
        findings.told()
                .note(new Words(
                        "bara SALSA tas, med läsåret i kolumnen period; övriga värden är de senaste som fanns och deras"
                                + " läsår eller termin står inte i filen",
                        "only SALSA is taken, with the school year of the column period; the other figures are the latest"
                                + " there were and their school year or semester is not in the file"));
        return entry -> take(entry, findings);
    }

    private static void take(Entry entry, Findings findings) {
        String code = entry.identifier(Identifier.SCHOOL_UNIT, CODE);
        String name = entry.name(NAME);
        int year = entry.schoolYear(PERIOD);
        if (entry.isFaulty()) {
            return;
        }
        findings.told()
                .add(new UnitClaim(
                        code,
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(true),
                        Measure.MERIT_VALUE.measured(year),
                        Publication.SCHOOL_MAP,
                        entry.where()));
        take(Measure.SALSA_DEVIATION, DEVIATION, code, year, entry, findings);
        take(Measure.PARENTS_EDUCATION, EDUCATION, code, year, entry, findings);
    }

    private static void take(Measure measure, String heading, String code, int year, Entry entry, Findings findings) {
        String text = entry.figure(heading);
        if (!text.isEmpty()) {
            Decimals.POINT
                    .read(text, measure, Optional.empty())
                    .ifPresentOrElse(
                            value -> findings.figure(
                                    Publication.SALSA, measure, code, year, value, entry.where(heading)),
                            () -> findings.unreadable(entry.where(heading), heading, text));
        }
    }
}
