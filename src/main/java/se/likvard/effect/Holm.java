package se.likvard.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Correction for many comparisons: Holm (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal
 * of Statistics 6:65–70. It holds the likelihood of even one false discovery under the level, however the tests depend on
 * each other.
 */
final class Holm {

    private Holm() {}

    /** Likelihoods of chance, corrected, in the same order. */
    static double[] corrected(double... chances) {
        double[] ascending = Arrays.stream(chances).sorted().toArray();
        double greatest = 0;
        double[] steps = new double[ascending.length];
        for (int i = 0; i < ascending.length; i++) {
            greatest = Math.max(greatest, Math.min(1, ascending[i] * (ascending.length - i)));
            steps[i] = greatest;
        }
        return Arrays.stream(chances).map(each -> steps[first(ascending, each)]).toArray();
    }

    private static int first(double[] ascending, double chance) {
        int first = 0;
        while (ascending[first] < chance) {
            first++;
        }
        return first;
    }

    /** What may be said of each of a family of tests; those that could not be made stay too few. */
    static List<Tested> tested(List<Optional<Inference>> family, double level) {
        double[] corrected = corrected(family.stream()
                .flatMap(Optional::stream)
                .mapToDouble(Inference::chance)
                .toArray());
        List<Tested> tested = new ArrayList<>();
        int next = 0;
        for (Optional<Inference> each : family) {
            tested.add(each.isPresent() ? Tested.of(each.get(), corrected[next++], level) : Tested.tooFew());
        }
        return tested;
    }
}
