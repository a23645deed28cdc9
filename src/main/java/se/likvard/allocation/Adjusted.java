package se.likvard.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.likvard.allocation.Version.Term;
import se.likvard.assessment.Status;
import se.likvard.value.Nearest;
import se.likvard.value.Problem;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/**
 * A version of a model with some of its numbers set anew, each named by its place in the model file, as
 * {@code pools.compulsory.structural.share}. A term is named by its
 * place in the list, as {@code terms.1.rate}.
 */
final class Adjusted {

    private static final Words SOURCE = new Words("prövat värde", "value tried");

    private final SortedMap<String, BigDecimal> numbers = new TreeMap<>();
    private final SortedMap<String, BigDecimal> anew;

    private final List<Problem> problems;

    private Adjusted(SortedMap<String, BigDecimal> anew, List<Problem> problems) {
        this.anew = anew;
        this.problems = problems;
    }

    /** The numbers that may be set, as a version has them. */
    static SortedMap<String, BigDecimal> numbers(Version version) {
        Adjusted all = new Adjusted(new TreeMap<>(), new ArrayList<>());
        all.version(version);
        return all.numbers;
    }

    /**
     * The version with these numbers.
     *
     * @param anew by name
     * @param problems where everything is told that makes them no model
     */
    static Version of(Version version, SortedMap<String, BigDecimal> anew, List<Problem> problems) {
        Adjusted adjusted = new Adjusted(anew, problems);
        Version changed = adjusted.version(version);
        adjusted.unknown();
        adjusted.whole(changed);
        return changed;
    }

    private void unknown() {
        List<String> known = List.copyOf(numbers.keySet());
        anew.keySet().stream().filter(each -> !numbers.containsKey(each)).forEach(each -> {
            String meant = Nearest.to(each, known).orElse(String.join(", ", known));
            tell(
                    each,
                    "modellen har inget sådant tal; menar du %s?".formatted(meant),
                    "the model has no such number; do you mean %s?".formatted(meant));
        });
    }

    private void whole(Version changed) {
        BigDecimal sum =
                changed.pools().stream().map(each -> each.share().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            tell("pools", "potternas andelar ska tillsammans vara 1", "the shares of the pools must be 1 together");
        }
    }

    private Version version(Version version) {
        return new Version(
                version.from(),
                version.source(),
                version.budget(),
                version.unknownIndex(),
                version.rounding(),
                version.pools().stream().map(this::pool).toList(),
                terms(version));
    }

    private Pool pool(Pool pool) {
        String name = "pools." + pool.id();
        return new Pool(
                pool.id(),
                pool.name(),
                number(name + ".share", pool.share(), Unit.SHARE),
                pool.pupils(),
                optional(name + ".leastPupils", pool.leastPupils(), Unit.PUPILS),
                pool.structural().map(each -> structural(name + ".structural", each)));
    }

    private Structural structural(String name, Structural structural) {
        Structural changed = new Structural(
                number(name + ".share", structural.share(), Unit.SHARE),
                structural.scale(),
                optional(name + ".from", structural.from(), Unit.SOCIO_ECONOMIC_INDEX),
                optional(name + ".to", structural.to(), Unit.SOCIO_ECONOMIC_INDEX),
                optional(name + ".cap", structural.cap(), Unit.SOCIO_ECONOMIC_INDEX));
        boolean slides = changed.from().isPresent() && changed.to().isPresent();
        if (slides && changed.from().get().value().compareTo(changed.to().get().value()) >= 0) {
            tell(name + ".to", "ska vara större än from", "must be above from");
        }
        return changed;
    }

    private List<Term> terms(Version version) {
        return IntStream.range(0, version.terms().size())
                .mapToObj(place -> term(version.terms().get(place), "terms." + (place + 1)))
                .toList();
    }

    private Term term(Term term, String name) {
        Unit unit = term.of() == Term.Of.GROSS ? Unit.SHARE_DIFFERENCE : Unit.PURE;
        Sourced number = number(name + "." + term.of().key(), term.number(), unit);
        return new Term(term.type(), term.name(), term.of(), term.pool(), number);
    }

    private Optional<Sourced> optional(String name, Optional<Sourced> number, Unit unit) {
        return number.map(each -> number(name, each, unit));
    }

    private Sourced number(String name, Sourced number, Unit unit) {
        numbers.put(name, number.value());
        BigDecimal tried = anew.get(name);
        if (tried == null) {
            return number;
        }
        if (tried.compareTo(unit.least()) < 0 || tried.compareTo(unit.most()) > 0) {
            tell(
                    name,
                    "ska ligga mellan %s och %s".formatted(unit.least(), unit.most()),
                    "must lie between %s and %s".formatted(unit.least(), unit.most()));
        }
        return new Sourced(tried, Status.H, SOURCE);
    }

    private void tell(String name, String sv, String en) {
        problems.add(Problem.at(name, sv, en));
    }
}
