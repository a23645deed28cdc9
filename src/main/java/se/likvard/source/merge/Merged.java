package se.likvard.source.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolUnit;
import se.likvard.source.told.Census;
import se.likvard.source.told.OrganiserClaim;
import se.likvard.source.told.Told;
import se.likvard.source.told.UnitClaim;
import se.likvard.value.Listed;
import se.likvard.value.Problem;

/**
 * All that files tell, by identity. Merging the same files twice, or in another order, gives the same.
 */
public final class Merged {

    private final Precedence precedence;
    private final Figures figures;
    private final SortedMap<String, Unit> units;
    private final SortedMap<String, OrganiserClaim> organisers;
    private final SortedMap<Integer, Census> censuses;
    private final Municipalities municipalities;
    private final Map<String, Organiser> given;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> differences = new ArrayList<>();

    private Merged(List<Told> files, Given given, Precedence precedence) {
        List<Told> told = Stream.concat(files.stream(), Stream.of(given.told())).toList();
        this.precedence = precedence;
        this.given = given.organisers();
        this.figures = Figures.of(told, precedence);
        this.units = units(told);
        this.organisers = organisers(told);
        this.censuses = Censuses.of(told);
        this.municipalities = Municipalities.of(units.values(), organisers.values(), given.municipalities());
        this.problems.addAll(figures.problems());
    }

    /**
     * Brings together what files tell.
     *
     * @param given organisers that are known before, as from a form or an earlier import
     */
    public static Merged of(List<Told> told, Given given, Precedence precedence) {
        return new Merged(told, given, precedence);
    }

    /** The organisers by registration number, each made when it is asked for. */
    public Stream<Organiser> organisers() {
        Map<String, List<Unit>> own = units.values().stream()
                .filter(unit -> unit.registrationNumber().isPresent())
                .collect(Collectors.groupingBy(unit -> unit.registrationNumber().orElseThrow(), Collectors.toList()));
        OrganiserTree tree = new OrganiserTree(figures, censuses, units, municipalities);
        return organisers.values().stream()
                .map(organiser -> tree.of(organiser, own.getOrDefault(organiser.registrationNumber(), List.of())))
                .map(this::joined);
    }

    private Organiser joined(Organiser published) {
        Organiser before = given.get(published.registrationNumber());
        return before == null ? published : Joined.of(published, ownOf(before), precedence, differences);
    }

    /** Without the units that a more believed publication says another runs. */
    private Organiser ownOf(Organiser before) {
        List<SchoolUnit> own = before.schoolUnits().stream()
                .filter(unit -> isRunBy(before.registrationNumber(), unit))
                .toList();
        return own.size() == before.schoolUnits().items().size()
                ? before
                : Unreported.changed(
                        before,
                        "schoolUnits",
                        new Listed<>(own, before.schoolUnits().given()));
    }

    private boolean isRunBy(String organiser, SchoolUnit unit) {
        Optional<String> runner =
                Optional.ofNullable(units.get(unit.schoolUnitCode())).flatMap(Unit::registrationNumber);
        boolean own = runner.isEmpty() || runner.get().equals(organiser);
        if (!own) {
            differences.add(Problem.at(
                    organiser + ".schoolUnits[" + unit.schoolUnitCode() + "]",
                    "enheten drivs av " + runner.get() + " och är inte kvar här",
                    "the unit is run by " + runner.get() + " and is not here any more"));
        }
        return own;
    }

    /** What organisers known before tell otherwise: whole when all organisers have been made. */
    public List<Problem> differences() {
        return List.copyOf(differences);
    }

    /** Figures of which publications tell different things; which one is taken is policy. */
    public List<Disagreement> disagreements() {
        return figures.disagreements();
    }

    /** What contradicts itself. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** How much there is of what, and what to know of it. */
    public MergedSummary summary() {
        return MergedSummary.of(units.values(), organisers.values(), municipalities, censuses.values());
    }

    private SortedMap<String, Unit> units(List<Told> told) {
        return told.stream()
                .flatMap(each -> each.units().stream())
                .collect(Collectors.groupingBy(
                        UnitClaim::schoolUnitCode,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), claims -> Unit.of(claims, precedence))));
    }

    private SortedMap<String, OrganiserClaim> organisers(List<Told> told) {
        SortedMap<String, List<OrganiserClaim>> claims = told.stream()
                .flatMap(each -> each.organisers().stream())
                .collect(Collectors.groupingBy(OrganiserClaim::registrationNumber, TreeMap::new, Collectors.toList()));
        SortedMap<String, OrganiserClaim> believed = new TreeMap<>();
        claims.forEach((number, each) -> believed.put(number, believed(each)));
        return believed;
    }

    /** The most believed claim, by a name that is not all capitals if there is one; another type told elsewhere is a problem. */
    private OrganiserClaim believed(List<OrganiserClaim> claims) {
        Function<OrganiserClaim, Integer> rank = each -> precedence.ofIdentity(each.publication());
        List<OrganiserClaim> ranked = claims.stream()
                .sorted(Comparator.comparing(rank)
                        .thenComparing(OrganiserClaim::name)
                        .thenComparing(each -> each.where().toString()))
                .toList();
        OrganiserClaim winner = ranked.get(0);
        claims.stream()
                .filter(each -> each.organiserType() != winner.organiserType())
                .findFirst()
                .ifPresent(each -> problems.add(otherType(each, winner)));
        return winner.called(ranked.stream()
                .map(OrganiserClaim::name)
                .filter(name -> name.chars().anyMatch(Character::isLowerCase))
                .findFirst()
                .orElse(winner.name()));
    }

    private static Problem otherType(OrganiserClaim claim, OrganiserClaim winner) {
        return Problem.at(
                claim.where().toString(),
                "huvudman " + claim.registrationNumber() + " har annan typ än på " + winner.where() + ", som får gälla",
                "organiser " + claim.registrationNumber() + " has another type than at " + winner.where()
                        + ", which is taken");
    }
}
