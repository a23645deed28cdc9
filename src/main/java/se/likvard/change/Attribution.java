package se.likvard.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.Amendment;
import se.likvard.rulebook.Amendments;
import se.likvard.rulebook.Rulebook;
import se.likvard.rulebook.Variants;
import se.likvard.rulebook.VariantsOfOne;

/**
 * Who changes, in what, and because of which change: each thing that becomes otherwise is divided among the changes by how
 * often each of them, in all orders in which they could be made, is the one that brings it about (Shapley). Beyond
 * {@value Bundles#MOST} changes they are made in their own order.
 */
public final class Attribution {

    private final Rulebook was;
    private final Rulebook now;
    private final LocalDate day;
    private final Bundles bundles;
    private final Variants variants;
    private final List<Long> weights;

    private Attribution(Rulebook was, Rulebook now, LocalDate day) {
        was.mustCover(day);
        now.mustCover(day);
        this.was = was;
        this.now = now;
        this.day = day;
        this.bundles = new Bundles(Amendments.between(was, now), day);
        this.variants = new Variants(day);
        this.weights = weights(bundles.parts().size());
    }

    /**
     * Of what leads from one rulebook to another, on a day.
     *
     * @throws se.likvard.rulebook.InvalidRulebookException if one of them does not cover the day
     */
    public static Attribution of(Rulebook was, Rulebook now, LocalDate day) {
        return new Attribution(was, now, day);
    }

    /** The changes, in parts: those that make no sound rulebook without each other are one. */
    public List<List<Amendment>> parts() {
        return List.copyOf(bundles.parts());
    }

    /** Whether every order of the changes is weighed. */
    public boolean isInEveryOrder() {
        return parts().size() <= Bundles.MOST;
    }

    /** What a whole share is: all of a thing. */
    public long whole() {
        return isInEveryOrder() ? LongStream.rangeClosed(1, parts().size()).reduce(1, (one, next) -> one * next) : 1;
    }

    /** By how many taken before it: in how many orders of all parts a part comes after just those. */
    private static List<Long> weights(int size) {
        if (size > Bundles.MOST) {
            return List.of();
        }
        return IntStream.range(0, size)
                .mapToObj(before -> factorial(before) * factorial(size - before - 1))
                .toList();
    }

    private static long factorial(int number) {
        return LongStream.rangeClosed(1, number).reduce(1, (one, next) -> one * next);
    }

    /** What becomes otherwise for an organiser, in order; nothing when nothing does. Safe for many threads. */
    public List<Turned> of(Organiser organiser) {
        SortedMap<Aspect, String> before = Aspect.of(was.screen(organiser, day));
        SortedMap<Aspect, String> after = Aspect.of(now.screen(organiser, day));
        SortedSet<Aspect> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        all.removeIf(each -> said(before, each).equals(said(after, each)));
        return all.isEmpty() ? List.of() : new Division(organiser, List.copyOf(all), before, after).turned();
    }

    private static String said(SortedMap<Aspect, String> said, Aspect aspect) {
        return Objects.requireNonNullElse(said.get(aspect), Aspect.NOTHING);
    }

    /** The sizes of the parts' shares in what becomes otherwise for one organiser. */
    private final class Division {

        private final VariantsOfOne own;
        private final List<Aspect> aspects;
        private final SortedMap<Aspect, String> before;
        private final SortedMap<Aspect, String> after;

        Division(
                Organiser organiser,
                List<Aspect> aspects,
                SortedMap<Aspect, String> before,
                SortedMap<Aspect, String> after) {
            this.own = variants.of(organiser);
            this.aspects = aspects;
            this.before = before;
            this.after = after;
        }

        List<Turned> turned() {
            List<long[]> shares = isInEveryOrder() ? inEveryOrder() : inOneOrder();
            List<Turned> turned = new ArrayList<>();
            for (int each = 0; each < aspects.size(); each++) {
                Aspect aspect = aspects.get(each);
                turned.add(new Turned(
                        aspect,
                        Attribution.said(before, aspect),
                        Attribution.said(after, aspect),
                        LongStream.of(shares.get(each)).boxed().toList()));
            }
            return List.copyOf(turned);
        }

        private List<long[]> inEveryOrder() {
            int size = parts().size();
            List<BitSet> reached = IntStream.range(0, 1 << size)
                    .mapToObj(mask -> reached(BitSet.valueOf(new long[] {mask})))
                    .toList();
            return each(aspect -> {
                long[] shares = new long[size];
                for (int mask = 0; mask < reached.size(); mask++) {
                    for (int part = 0; part < size; part++) {
                        if ((mask & 1 << part) == 0) {
                            int gain = gain(reached.get(mask), reached.get(mask | 1 << part), aspect);
                            shares[part] += gain * weights.get(Integer.bitCount(mask));
                        }
                    }
                }
                return shares;
            });
        }

        private List<long[]> inOneOrder() {
            int size = parts().size();
            List<BitSet> reached = IntStream.rangeClosed(0, size)
                    .mapToObj(number -> reached(Bundles.first(number)))
                    .toList();
            return each(aspect -> IntStream.range(0, size)
                    .mapToLong(part -> gain(reached.get(part), reached.get(part + 1), aspect))
                    .toArray());
        }

        private List<long[]> each(IntFunction<long[]> shares) {
            return IntStream.range(0, aspects.size()).mapToObj(shares).toList();
        }

        /** Which of the things are as they will be, with some of the parts. */
        private BitSet reached(BitSet taken) {
            SortedMap<Aspect, String> said = said(taken);
            BitSet reached = new BitSet();
            IntStream.range(0, aspects.size())
                    .filter(each -> Attribution.said(said, aspects.get(each))
                            .equals(Attribution.said(after, aspects.get(each))))
                    .forEach(reached::set);
            return reached;
        }

        private SortedMap<Aspect, String> said(BitSet taken) {
            if (taken.isEmpty()) {
                return before;
            }
            Rulebook some = taken.cardinality() == parts().size() ? now : part(taken);
            return some == now ? after : Aspect.of(own.by(some));
        }

        private Rulebook part(BitSet taken) {
            synchronized (bundles) {
                return bundles.with(taken);
            }
        }

        private int gain(BitSet without, BitSet with, int aspect) {
            return (with.get(aspect) ? 1 : 0) - (without.get(aspect) ? 1 : 0);
        }
    }
}
