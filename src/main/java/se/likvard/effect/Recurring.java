package se.likvard.effect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.organiser.Area;

/** What recurs over efforts of many organisers. Kinds are one family of tests, features another. */
record Recurring(List<EffortEffect> efforts, double level, long seed) {

    /** The fewest efforts on each side that anything is told of; as a limit Likvärd's own. */
    static final int LEAST_EFFORTS = 3;

    /** The fewest organisers for a kind to recur. */
    static final int LEAST_ORGANISERS = 2;

    /** Every kind that any effort is of, in every respect. */
    List<KindEffect> kinds() {
        List<Asked<Area>> asked = asked(Area.values()).stream()
                .filter(each -> !of(each).isEmpty())
                .toList();
        List<Tested> tested = Holm.tested(asked.stream().map(this::mean).toList(), level);
        return IntStream.range(0, asked.size())
                .mapToObj(i -> new KindEffect(
                        asked.get(i).what(),
                        asked.get(i).measured(),
                        counts(of(asked.get(i))),
                        organisers(compared(of(asked.get(i)))),
                        lower(compared(of(asked.get(i)))),
                        tested.get(i)))
                .toList();
    }

    /** Every feature that is known of any effort with comparison, in every respect. */
    List<FeatureEffect> features() {
        List<Asked<Feature>> asked = asked(Feature.values()).stream()
                .filter(each ->
                        !having(each, true).isEmpty() || !having(each, false).isEmpty())
                .toList();
        List<Tested> tested = Holm.tested(asked.stream().map(this::difference).toList(), level);
        return IntStream.range(0, asked.size())
                .mapToObj(i -> new FeatureEffect(
                        asked.get(i).what(),
                        asked.get(i).measured(),
                        counts(having(asked.get(i), true)),
                        counts(having(asked.get(i), false)),
                        tested.get(i)))
                .toList();
    }

    /** Something that is asked in one respect. */
    private record Asked<T>(T what, Measured measured) {}

    private static <T> List<Asked<T>> asked(T[] all) {
        return Arrays.stream(all)
                .flatMap(what -> Stream.of(Measured.values()).map(measured -> new Asked<>(what, measured)))
                .toList();
    }

    private Optional<Inference> mean(Asked<Area> asked) {
        List<EffortEffect> compared = compared(of(asked));
        return compared.size() < LEAST_EFFORTS || organisers(compared) < LEAST_ORGANISERS
                ? Optional.empty()
                : Optional.of(Permutation.of(
                        compared.stream()
                                .map(each -> each.contrast().orElseThrow())
                                .toList(),
                        level,
                        seed));
    }

    private Optional<Inference> difference(Asked<Feature> asked) {
        List<Change> with = changes(having(asked, true));
        List<Change> without = changes(having(asked, false));
        return Math.min(with.size(), without.size()) < LEAST_EFFORTS
                ? Optional.empty()
                : Optional.of(Permutation.of(List.of(new Contrast(with, without)), level, seed));
    }

    /** From no effect to the effect, each effort counting the same. */
    private static List<Change> changes(List<EffortEffect> efforts) {
        return efforts.stream()
                .map(each -> new Change(
                        each.organiserId() + " " + each.path(),
                        0,
                        1,
                        each.contrast().orElseThrow().effect(),
                        1))
                .toList();
    }

    private List<EffortEffect> of(Asked<Area> asked) {
        return where(each -> each.measured() == asked.measured()
                && each.kind().filter(asked.what()::equals).isPresent());
    }

    private List<EffortEffect> having(Asked<Feature> asked, boolean had) {
        return compared(where(each -> each.measured() == asked.measured()
                && Optional.of(had).equals(Optional.ofNullable(each.features().get(asked.what())))));
    }

    private List<EffortEffect> where(Predicate<EffortEffect> wanted) {
        return efforts.stream().filter(wanted).toList();
    }

    private static List<EffortEffect> compared(List<EffortEffect> efforts) {
        return efforts.stream().filter(each -> each.inference().isPresent()).toList();
    }

    private static int organisers(List<EffortEffect> efforts) {
        return (int) efforts.stream().map(EffortEffect::organiserId).distinct().count();
    }

    private static int lower(List<EffortEffect> efforts) {
        return (int) efforts.stream()
                .filter(each -> each.contrast().orElseThrow().gapBefore() > 0)
                .count();
    }

    private static SortedMap<Conclusion, Integer> counts(List<EffortEffect> efforts) {
        return efforts.stream()
                .collect(Collectors.toMap(EffortEffect::conclusion, each -> 1, Integer::sum, TreeMap::new));
    }
}
