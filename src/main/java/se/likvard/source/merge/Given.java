package se.likvard.source.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.likvard.organiser.Entry;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.OrganiserType;
import se.likvard.organiser.SchoolUnit;
import se.likvard.source.told.OrganiserClaim;
import se.likvard.source.told.Publication;
import se.likvard.source.told.Told;
import se.likvard.source.told.UnitClaim;
import se.likvard.value.Place;
import se.likvard.value.Words;

/** Organisers that are known before files are read, as from a form or an earlier import. */
public final class Given {

    private final SortedMap<String, Organiser> organisers = new TreeMap<>();
    private final Told told;
    private final Precedence precedence;

    /** Nothing is known before. */
    public Given(String file, Precedence precedence) {
        this.told = new Told(file, new Words("huvudmän som redan finns", "organisers known before"));
        this.precedence = precedence;
    }

    /** Adds an organiser, or what is wrong with it. One that was added before is joined with it. */
    public void add(Entry entry) {
        entry.organiser()
                .ifPresentOrElse(
                        each -> add(each, entry.line()),
                        () -> entry.problemsIn(told.file()).forEach(told::problem));
    }

    private void add(Organiser organiser, int line) {
        Place where = new Place(told.file(), line, 1);
        told.rowTaken();
        told.add(new OrganiserClaim(
                organiser.registrationNumber(),
                organiser.name(),
                organiser.organiserType(),
                null,
                Publication.ORGANISER,
                where));
        organiser.schoolUnits().forEach(unit -> told.add(claim(organiser, unit, where)));
        organisers.merge(
                organiser.registrationNumber(),
                organiser,
                (one, other) -> Joined.of(one, other, precedence, told.problems()));
    }

    private static UnitClaim claim(Organiser organiser, SchoolUnit unit, Place where) {
        return new UnitClaim(
                unit.schoolUnitCode(),
                unit.name(),
                Optional.of(organiser.registrationNumber()),
                unit.municipalityCode().exact(),
                Optional.empty(),
                null,
                Publication.ORGANISER,
                where);
    }

    /** What became of the file that holds them. */
    public Told told() {
        return told;
    }

    Map<String, Organiser> organisers() {
        return organisers;
    }

    /** Which municipality the municipal ones say that they are. */
    Map<String, String> municipalities() {
        Map<String, String> codes = new HashMap<>();
        organisers.values().stream()
                .filter(each -> each.organiserType() == OrganiserType.MUNICIPAL)
                .forEach(each ->
                        each.municipalityCode().exact().ifPresent(code -> codes.put(each.registrationNumber(), code)));
        return codes;
    }
}
