package se.likvard.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How many organisers change in what, and how much of it each part of the changes brings about. */
public final class Totals {

    private final int parts;
    private final SortedMap<Turn, List<Long>> shares = new TreeMap<>(Comparator.comparing(Turn::kind)
            .thenComparing(Turn::name)
            .thenComparing(Turn::was)
            .thenComparing(Turn::now));
    private final SortedMap<Turn, Integer> numbers = new TreeMap<>(shares.comparator());
    private int organisers;
    private int changed;
    private int broken;
    private boolean hindered;

    /**
     * What became otherwise, wherever among the organiser's records.
     *
     * @param name the area's or the rule's
     */
    public record Turn(Aspect.Kind kind, String name, String was, String now) {

        static Turn of(Turned turned) {
            return new Turn(turned.aspect().kind(), turned.aspect().name(), turned.was(), turned.now());
        }
    }

    /** Over so many parts. */
    public Totals(int parts) {
        this.parts = parts;
    }

    /** Adds what became otherwise for one more organiser. */
    public void add(List<Turned> turned) {
        organisers++;
        changed += turned.isEmpty() ? 0 : 1;
        turned.forEach(each -> {
            hindered |= each.shares().stream().anyMatch(share -> share < 0);
            numbers.merge(Turn.of(each), 1, Integer::sum);
            shares.merge(Turn.of(each), each.shares(), Totals::sum);
        });
    }

    /** Counts one more organiser that could not be read. */
    public void addBroken() {
        broken++;
    }

    private static List<Long> sum(List<Long> one, List<Long> other) {
        return IntStream.range(0, one.size())
                .mapToObj(each -> one.get(each) + other.get(each))
                .toList();
    }

    /** How many organisers were assessed. */
    public int organisers() {
        return organisers;
    }

    /** How many could not be read, and are not assessed. */
    public int broken() {
        return broken;
    }

    Basis basis() {
        return new Basis(organisers, broken);
    }

    /** How many of those assessed change. */
    public int changed() {
        return changed;
    }

    /** How many times each thing became otherwise. */
    public SortedMap<Turn, Integer> numbers() {
        return Collections.unmodifiableSortedMap(numbers);
    }

    /** What became otherwise most often, the first told of equals; empty when nothing did, or all equally often. */
    Optional<Turn> mostOften() {
        if (numbers.values().stream().distinct().count() < 2) {
            return Optional.empty();
        }
        return numbers.entrySet().stream()
                .max(Map.Entry.<Turn, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.comparingByKey(numbers.comparator().reversed())))
                .map(Map.Entry::getKey);
    }

    /** Whether a part counteracts anything that becomes otherwise: then the parts' shares are not parts of a sum. */
    boolean isHindered() {
        return hindered;
    }

    /** The part that brings about most, the first of equals; empty when all bring about equally much, or there is one. */
    Optional<Integer> strongest() {
        List<Long> all = shares();
        return all.stream().distinct().count() < 2 ? Optional.empty() : Optional.of(all.indexOf(Collections.max(all)));
    }

    /** Each part's share in it, over the whole: they add up to the number times the whole. */
    public List<Long> shares(Turn turn) {
        return shares.getOrDefault(turn, Collections.nCopies(parts, 0L));
    }

    /** Each part's share in all that became otherwise. */
    public List<Long> shares() {
        return new ArrayList<>(shares.values()).stream().reduce(Totals::sum).orElse(Collections.nCopies(parts, 0L));
    }
}
