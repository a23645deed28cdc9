package se.likvard.allocation.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Allocation;
import se.likvard.allocation.Allocations;
import se.likvard.allocation.Allotment;
import se.likvard.allocation.Gathering;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.allocation.School;
import se.likvard.allocation.Shift;
import se.likvard.value.Problem;

/**
 * Two allocations side by side: two models, two years, or an index in use and a newer one.
 *
 * @param schools every school of either side, the most burdened first, those without an index last
 */
public record Comparison(Side before, Side after, List<Pair> schools) {

    /**
     * Computes both sides and compares them.
     *
     * @throws InvalidAllocationException with everything that stands in the way on either side
     */
    public static Comparison of(Allocations models, Asked before, Asked after) {
        Gathering gathering = new Gathering();
        Optional<Side> was = gathering.tried(() -> placed(() -> before.side(models, after), "/before"));
        Optional<Side> now = gathering.tried(() -> placed(() -> after.side(models, before), "/after"));
        gathering.mustBeSound();
        return of(was.orElseThrow(), now.orElseThrow());
    }

    /** What has no place in a file is told by its side. */
    private static Side placed(Supplier<Side> side, String pointer) {
        try {
            return side.get();
        } catch (InvalidAllocationException e) {
            throw new InvalidAllocationException(
                    e.problems().stream().map(each -> placed(each, pointer)).toList());
        }
    }

    private static Problem placed(Problem problem, String pointer) {
        boolean placed = problem.where().contains(":") || problem.where().startsWith("/");
        String where = problem.where().isEmpty() ? pointer : pointer + "/" + problem.where();
        return placed ? problem : new Problem(where, problem.what());
    }

    /**
     * Compares.
     *
     * @throws InvalidAllocationException if no school is on both sides: a school is known by its name or code
     */
    public static Comparison of(Side before, Side after) {
        Map<String, Allotment> was = byId(before.allocation());
        Map<String, Allotment> now = byId(after.allocation());
        List<Pair> pairs = Stream.concat(was.keySet().stream(), now.keySet().stream())
                .distinct()
                .map(id -> new Pair(
                        id, Optional.ofNullable(was.get(id)), Optional.ofNullable(now.get(id)), Optional.empty()))
                .toList();
        if (pairs.stream().noneMatch(Pair::isOnBoth)) {
            throw new InvalidAllocationException(List.of(Problem.at(
                    after.table(),
                    "ingen skola finns också i %s; samma skola ska heta likadant i båda".formatted(before.table()),
                    "no school is in %s too; a school must be called the same in both".formatted(before.table()))));
        }
        return new Comparison(before, after, ranked(pairs));
    }

    private static Map<String, Allotment> byId(Allocation allocation) {
        Map<String, Allotment> all = new LinkedHashMap<>();
        allocation.schools().forEach(each -> all.put(each.school().id(), each));
        return all;
    }

    private static List<Pair> ranked(List<Pair> pairs) {
        Comparator<Pair> byIndex =
                Comparator.comparing(each -> each.index().orElse(BigFraction.MINUS_ONE), Comparator.reverseOrder());
        List<Pair> sorted =
                pairs.stream().sorted(byIndex.thenComparing(Pair::id)).toList();
        List<Pair> ranked = new ArrayList<>();
        for (int place = 0; place < sorted.size(); place++) {
            Pair each = sorted.get(place);
            boolean tied =
                    place > 0 && each.index().equals(sorted.get(place - 1).index());
            Optional<Integer> rank = tied ? ranked.get(place - 1).rank() : Optional.of(place + 1);
            ranked.add(new Pair(
                    each.id(),
                    each.before(),
                    each.after(),
                    rank.filter(any -> each.index().isPresent())));
        }
        return List.copyOf(ranked);
    }

    /** Those on both sides. */
    public List<Pair> onBoth() {
        return schools.stream().filter(Pair::isOnBoth).toList();
    }

    /** Those that are there before only. */
    public List<Pair> onlyBefore() {
        return schools.stream().filter(each -> each.after().isEmpty()).toList();
    }

    /** Those that are there after only. */
    public List<Pair> onlyAfter() {
        return schools.stream().filter(each -> each.before().isEmpty()).toList();
    }

    /** What the schools that get more get more together, gross, in kronor. */
    public BigDecimal gained() {
        return sum(onBoth().stream().flatMap(each -> each.more().stream()).map(each -> each.max(BigDecimal.ZERO)));
    }

    /** What the schools that get less get less together, gross, in kronor; zero or above. */
    public BigDecimal lost() {
        return sum(onBoth().stream()
                .flatMap(each -> each.more().stream())
                .map(each -> each.negate().max(BigDecimal.ZERO)));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Five parts of the schools by burden, the most burdened first. */
    public List<Fifth> fifths() {
        return Fifth.of(this);
    }

    /** What keeping the old index costs; empty unless the index is all that differs. */
    public Optional<Shift> shift() {
        Allocation was = before.allocation();
        Allocation now = after.allocation();
        boolean alike = was.version().equals(now.version())
                && was.budget().compareTo(now.budget()) == 0
                && before.newerIndex() != after.newerIndex()
                && was.schools().size() == now.schools().size()
                && IntStream.range(0, was.schools().size())
                        .allMatch(row -> alike(
                                was.schools().get(row).school(),
                                now.schools().get(row).school()));
        return alike ? Optional.of(Shift.between(was, now)) : Optional.empty();
    }

    private static boolean alike(School one, School other) {
        return one.with(other.index()).equals(other);
    }
}
