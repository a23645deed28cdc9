package se.likvard.source.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.likvard.organiser.OrganiserType;
import se.likvard.source.told.Census;
import se.likvard.source.told.OrganiserClaim;
import se.likvard.value.Counted;
import se.likvard.value.Words;

/**
 * How much there is of what.
 *
 * @param organisers all organisers
 * @param municipal those of them that are municipal, federations included
 * @param units school units
 * @param unowned those of them of which nobody tells who runs them: in no organiser's list
 * @param municipalities municipalities in which units lie
 * @param notes what was assumed and what the files do not hold
 */
public record MergedSummary(
        int organisers, int municipal, int units, int unowned, int municipalities, List<Words> notes) {

    static MergedSummary of(
            Collection<Unit> units,
            Collection<OrganiserClaim> organisers,
            Municipalities municipalities,
            Collection<Census> censuses) {
        Set<String> municipal = organisers.stream()
                .filter(each -> each.organiserType() == OrganiserType.MUNICIPAL)
                .map(OrganiserClaim::registrationNumber)
                .collect(Collectors.toCollection(TreeSet::new));
        return new MergedSummary(
                organisers.size(),
                municipal.size(),
                units.size(),
                count(units, unit -> unit.registrationNumber().isEmpty()),
                (int) units.stream()
                        .flatMap(unit -> unit.municipalityCode().stream())
                        .distinct()
                        .count(),
                notes(units, municipal, municipalities, censuses));
    }

    private static int count(Collection<Unit> units, Predicate<Unit> which) {
        return (int) units.stream().filter(which).count();
    }

    private static final Counted TAKEN_OVER = new Counted(
            "skolenhet har bytt huvudman: åren före bytet räknas inte till den nya.",
            "skolenheter har bytt huvudman: åren före bytet räknas inte till den nya.",
            "school unit has changed organiser: the years before do not count for the new one.",
            "school units have changed organiser: the years before do not count for the new one.");

    private static final Counted SPECIAL =
            new Counted("är det enligt namnet", "är det enligt namnet", "is by its name", "are by their name");

    private static List<Words> notes(
            Collection<Unit> units, Set<String> municipal, Municipalities municipalities, Collection<Census> censuses) {
        if (units.isEmpty()) {
            return List.of();
        }
        List<Words> notes = new ArrayList<>();
        notes.add(special(count(units, unit -> SpecialUnit.isNamed(unit.name()))));
        int takenOver = count(units, Unit::isTakenOver);
        if (takenOver > 0) {
            notes.add(TAKEN_OVER.of(takenOver));
        }
        named(
                municipalities.without(),
                "Utan kommunnivå, ingen (eller mer än en) egen huvudman i filerna: ",
                "Without the municipality level, no organiser of their own (or more than one) in the files: ",
                notes);
        Set<String> others = new TreeSet<>(municipal);
        others.removeAll(municipalities.codes().keySet());
        named(
                others,
                "Kommunala huvudmän som inte är en kommun (kommunalförbund), utan kommunnivå: ",
                "Municipal organisers that are not a municipality (federations), without that level: ",
                notes);
        Set<String> incomplete = new TreeSet<>();
        censuses.forEach(each -> each.incomplete().forEach(code -> incomplete.add(each.schoolYear() + " " + code)));
        named(
                incomplete,
                "Kommunnivån okänd eftersom rader kan saknas: ",
                "Municipality level unknown because rows may be missing: ",
                notes);
        return notes;
    }

    private static Words special(int special) {
        Words named = SPECIAL.of(special);
        return new Words(
                "Filerna säger inte vilka enheter som är särskilda: " + named.sv() + ", de övriga antas inte vara det.",
                "The files do not say which units are special: " + named.en() + ", the others are assumed not to be.");
    }

    private static void named(Set<String> names, String sv, String en, List<Words> notes) {
        if (!names.isEmpty()) {
            String listed = String.join(", ", names);
            notes.add(new Words(sv + listed, en + listed));
        }
    }
}
