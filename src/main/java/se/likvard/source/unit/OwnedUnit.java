package se.likvard.source.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.likvard.organiser.OrganiserType;
import se.likvard.source.told.OrganiserClaim;
import se.likvard.source.told.Publication;
import se.likvard.source.told.UnitClaim;

/**
 * A unit and who runs it, as a list of units tells them in a row.
 *
 * @param municipalityCode where it lies; some lists leave it out for single units
 */
record OwnedUnit(
        Entry entry,
        Columns columns,
        String schoolUnitCode,
        String name,
        Optional<String> municipalityCode,
        String registrationNumber,
        String organiser,
        OrganiserType organiserType) {

    /** What a list calls the columns. */
    record Columns(
            String code, String name, String municipality, String number, String organiser, String organiserType) {

        List<String> headings() {
            return List.of(code, name, municipality, number, organiser, organiserType);
        }
    }

    /** Reads a row; its faults are the entry's. */
    static OwnedUnit of(Entry entry, Columns columns, Optional<String> municipality) {
        return new OwnedUnit(
                entry,
                columns,
                entry.identifier(Identifier.SCHOOL_UNIT, columns.code()),
                entry.name(columns.name()),
                municipality,
                entry.identifier(Identifier.ORGANISER, columns.number()),
                entry.name(columns.organiser()),
                entry.type(columns.organiserType()));
    }

    /** Claims the unit and its organiser. */
    void claim(Findings findings, Optional<Boolean> gradeNine, @Nullable LocalDate asOf, Publication publication) {
        findings.told()
                .add(new UnitClaim(
                        schoolUnitCode,
                        name,
                        Optional.of(registrationNumber),
                        municipalityCode,
                        gradeNine,
                        asOf,
                        publication,
                        entry.where()));
        findings.organiser(new OrganiserClaim(
                registrationNumber, organiser, organiserType, asOf, publication, entry.where(columns.number())));
    }
}
