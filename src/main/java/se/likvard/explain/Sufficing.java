package se.likvard.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.reasoning.Cases;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Parts;
import se.likvard.reasoning.Wording;
import se.likvard.reasoning.Worlds;

/**
 * The smallest sets of conditions under which a formula holds. Of parts that share nothing each is settled by itself: where all
 * must hold their sets go together, where one is enough the smallest of them is.
 */
final class Sufficing {

    /** Where there are no more ways in which everything may turn out than that, or all is about one thing, each is looked at. */
    private static final int MOST_ROWS = 64;

    private final Worlds worlds;
    private final Wording wording;
    private final List<Formula> conditions;
    private final List<int[]> about;
    /** The conditions about a thing, by its number. */
    private final Map<Integer, BitSet> speaking = new HashMap<>();

    /** What has been proven: the smallest sets, or that all conditions are not enough. */
    private final Map<Formula, Optional<Smallest>> proven = new HashMap<>();

    private final int most;

    /** @param most how many ties are counted at most */
    Sufficing(Worlds worlds, List<Formula> conditions, int most) {
        this.worlds = worlds;
        this.wording = worlds.wording();
        this.conditions = conditions;
        this.about = conditions.stream().map(Formula::spoken).toList();
        this.most = most;
        for (int i = 0; i < about.size(); i++) {
            for (int thing : about.get(i)) {
                speaking.computeIfAbsent(thing, any -> new BitSet()).set(i);
            }
        }
    }

    /**
     * The smallest sets.
     *
     * @param first of them, in the order of the conditions
     * @param ties how many there are
     * @param proven whether they are proven to be smallest; if not there is one, of which no condition can be spared
     */
    record Smallest(BitSet first, int ties, boolean proven) {

        int size() {
            return first.cardinality();
        }

        /** Whether none of the others' conditions comes before the first that is only here. */
        private boolean isBefore(Smallest other) {
            BitSet apart = (BitSet) first.clone();
            apart.xor(other.first);
            return first.get(apart.length() == 0 ? 0 : apart.nextSetBit(0));
        }
    }

    /**
     * The smallest sets for a formula.
     *
     * @return empty when all conditions together are not enough
     * @throws se.likvard.reasoning.UndecidedException if the search was given up
     */
    Optional<Smallest> of(Formula formula) {
        return of(formula, conditions.size());
    }

    private Optional<Smallest> of(Formula formula, int largest) {
        Optional<Smallest> known = proven.get(formula);
        if (known == null) {
            known = look(formula, largest);
            if (known.isPresent() ? known.get().proven() : largest == conditions.size()) {
                proven.put(formula, known);
            }
        }
        return known.filter(each -> !each.proven() || each.size() <= largest);
    }

    private Optional<Smallest> look(Formula formula, int largest) {
        if (formula.isTrue()) {
            return Optional.of(new Smallest(new BitSet(), 1, true));
        }
        Formula factored = wording.factored(formula);
        List<int[]> tied = own(factored).stream().mapToObj(about::get).toList();
        Parts parts = wording.parts(factored, tied);
        if (parts.formulas().size() > 1) {
            return parts.all() ? together(parts.formulas(), largest) : least(parts.formulas(), largest);
        }
        List<Formula> ways = wording.ways(factored);
        return ways.size() > 1 && new Rivals(worlds, ways, tied, this::of).areApart(ways)
                ? least(ways, largest)
                : whole(formula, own(formula), largest);
    }

    private Optional<Smallest> together(List<Formula> parts, int largest) {
        Smallest sum = new Smallest(new BitSet(), 1, true);
        for (Formula part : parts) {
            Optional<Smallest> own = of(part, largest - sum.size());
            if (own.isEmpty()) {
                return own;
            }
            BitSet first = (BitSet) sum.first().clone();
            first.or(own.get().first());
            boolean proven = sum.proven() && own.get().proven();
            sum = new Smallest(
                    first, proven ? Math.min(most, sum.ties() * own.get().ties()) : 1, proven);
        }
        return sum.size() > largest ? Optional.empty() : Optional.of(sum);
    }

    /** What is about least is looked at first: it is soonest seen how few conditions are enough. */
    private Optional<Smallest> least(List<Formula> parts, int largest) {
        List<Formula> soonest = parts.stream()
                .sorted(Comparator.comparingInt(each -> each.spoken().length))
                .toList();
        Optional<Smallest> best = Optional.empty();
        for (Formula part : soonest) {
            Optional<Smallest> own = of(part, best.map(Smallest::size).orElse(largest));
            best = own.isEmpty()
                    ? best
                    : best.map(each -> better(each, own.get())).or(() -> own);
        }
        return best;
    }

    private Smallest better(Smallest one, Smallest other) {
        boolean proven = one.proven() && other.proven();
        boolean same = one.size() == other.size();
        Smallest best = same ? (one.isBefore(other) ? one : other) : one.size() < other.size() ? one : other;
        // where nothing at all is needed, for whichever reason, that is one set and the same
        boolean tied = proven && same && best.size() > 0;
        return new Smallest(best.first(), tied ? Math.min(most, one.ties() + other.ties()) : best.ties(), proven);
    }

    /** The conditions that speak of something that a formula is about. */
    private BitSet own(Formula formula) {
        BitSet own = new BitSet();
        for (int thing : formula.spoken()) {
            BitSet conditions = speaking.get(thing);
            if (conditions != null) {
                own.or(conditions);
            }
        }
        return own;
    }

    private Optional<Smallest> whole(Formula formula, BitSet own, int largest) {
        List<Formula> holding = own.stream().mapToObj(conditions::get).toList();
        Cases cases = wording.cases(
                Stream.concat(Stream.of(formula), holding.stream()).toList());
        int[] names = own.stream().toArray();
        return (cases.open().size() == 1 || cases.size(MOST_ROWS) <= MOST_ROWS
                        ? table(cases, formula, holding, largest)
                        : SmallestSets.of(worlds.where(worlds.not(formula), holding), largest, most))
                .map(found -> new Smallest(
                        found.sets().get(0).stream()
                                .map(each -> names[each])
                                .collect(BitSet::new, BitSet::set, BitSet::or),
                        found.sets().size(),
                        found.smallest()));
    }

    /** In each row in which the formula fails, one of the conditions must fail too. */
    private Optional<SmallestSets.Found> table(Cases cases, Formula formula, List<Formula> holding, int largest) {
        List<BitSet> failing = new ArrayList<>();
        for (Map<String, Integer> row : cases.rows()) {
            if (!cases.holds(formula, row)) {
                BitSet fallen = new BitSet();
                IntStream.range(0, holding.size())
                        .filter(each -> !cases.holds(holding.get(each), row))
                        .forEach(fallen::set);
                failing.add(fallen);
            }
        }
        return IntStream.rangeClosed(0, Math.min(largest, holding.size()))
                .mapToObj(size -> HittingSets.of(failing, holding.size(), size, most))
                .filter(sets -> !sets.isEmpty())
                .findFirst()
                .map(sets -> new SmallestSets.Found(sets, true));
    }
}
