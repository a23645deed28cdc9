package se.likvard.effect;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Those with an effort beside those without it. Means are weighted by {@link Change}'s weights.
 *
 * @param treated with the effort, in order; at least one
 * @param comparison without it, in order; empty when there is nothing to compare with
 */
public record Contrast(List<Change> treated, List<Change> comparison) {

    public Contrast {
        treated = sorted(treated);
        comparison = sorted(comparison);
    }

    /** T0. */
    public double treatedBefore() {
        return mean(treated, Change::before, Change::beforeWeight);
    }

    /** T1. */
    public double treatedAfter() {
        return mean(treated, Change::after, Change::afterWeight);
    }

    /** C0; not a number without comparison. */
    public double comparisonBefore() {
        return mean(comparison, Change::before, Change::beforeWeight);
    }

    /** C1; not a number without comparison. */
    public double comparisonAfter() {
        return mean(comparison, Change::after, Change::afterWeight);
    }

    /** T1 − T0: what a mere before and after shows. */
    public double naive() {
        return treatedAfter() - treatedBefore();
    }

    /** (T1 − T0) − (C1 − C0). */
    public double effect() {
        return naive() - (comparisonAfter() - comparisonBefore());
    }

    /** C0 − T0: how far behind the treated lay. */
    public double gapBefore() {
        return comparisonBefore() - treatedBefore();
    }

    /** C1 − T1: how far behind they lie. */
    public double gapAfter() {
        return comparisonAfter() - treatedAfter();
    }

    private static double mean(List<Change> all, ToDoubleFunction<Change> value, ToDoubleFunction<Change> weight) {
        double sum = 0;
        double weights = 0;
        for (Change each : all) {
            sum += value.applyAsDouble(each) * weight.applyAsDouble(each);
            weights += weight.applyAsDouble(each);
        }
        return sum / weights;
    }

    private static List<Change> sorted(List<Change> all) {
        return all.stream().sorted(Comparator.comparing(Change::id)).toList();
    }
}
