package se.likvard.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.likvard.rulebook.Amendment;
import se.likvard.rulebook.Amendments;
import se.likvard.rulebook.Rulebook;

/** The changes between two rulebooks, in parts that each make a sound rulebook whichever of the others are taken. */
final class Bundles {

    /** So many parts are weighed in every order; beyond that, in their own order. */
    static final int MOST = 10;

    private final Amendments amendments;
    private final LocalDate day;
    private final List<List<Amendment>> parts;
    private final Map<BitSet, Rulebook> made = new HashMap<>();

    Bundles(Amendments amendments, LocalDate day) {
        this.day = day;
        this.amendments = amendments;
        this.parts = new ArrayList<>(amendments.all().stream().map(List::of).toList());
        while (parts.size() > 1 && joinFirst()) {
            made.clear();
        }
    }

    /** Each part: changes that are taken together, most often one. */
    List<List<Amendment>> parts() {
        return parts;
    }

    /** The earlier rulebook with some of the parts. */
    Rulebook with(BitSet taken) {
        return made.computeIfAbsent((BitSet) taken.clone(), each -> sound(each).orElseThrow());
    }

    private Optional<Rulebook> sound(BitSet taken) {
        Set<Amendment> all = new HashSet<>();
        taken.stream().forEach(each -> all.addAll(parts.get(each)));
        return amendments.with(all).filter(each -> each.covers(day));
    }

    /** Joins two parts of the first choice of parts that is no sound rulebook; false when there is none. */
    private boolean joinFirst() {
        Optional<BitSet> unsound = choices().stream()
                .filter(each -> !made.containsKey(each))
                .filter(each -> {
                    Optional<Rulebook> rulebook = sound(each);
                    rulebook.ifPresent(sound -> made.put(each, sound));
                    return rulebook.isEmpty();
                })
                .findFirst();
        unsound.ifPresent(this::join);
        return unsound.isPresent();
    }

    /** Those that will be asked about: all, or one after the other. The small ones come first. */
    private List<BitSet> choices() {
        int size = parts.size();
        if (size > MOST) {
            return IntStream.range(1, size).mapToObj(Bundles::first).toList();
        }
        return IntStream.range(1, (1 << size) - 1)
                .mapToObj(mask -> BitSet.valueOf(new long[] {mask}))
                .sorted((one, other) -> Integer.compare(one.cardinality(), other.cardinality()))
                .toList();
    }

    /** The first so many parts. */
    static BitSet first(int number) {
        BitSet first = new BitSet();
        first.set(0, number);
        return first;
    }

    /** What is taken needs something that is not: the one that mends it, or else all the rest. */
    private void join(BitSet taken) {
        int last = taken.length() - 1;
        int mending = IntStream.range(0, parts.size())
                .filter(each -> !taken.get(each))
                .filter(each -> {
                    BitSet more = (BitSet) taken.clone();
                    more.set(each);
                    return sound(more).isPresent();
                })
                .findFirst()
                .orElseGet(() -> taken.nextClearBit(0));
        List<Amendment> joined = new ArrayList<>(parts.get(last));
        joined.addAll(parts.get(mending));
        joined.sort((one, other) ->
                Integer.compare(amendments.all().indexOf(one), amendments.all().indexOf(other)));
        parts.set(Math.min(last, mending), List.copyOf(joined));
        parts.remove(Math.max(last, mending));
    }
}
