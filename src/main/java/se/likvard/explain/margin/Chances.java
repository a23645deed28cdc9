package se.likvard.explain.margin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hipparchus.special.Erf;
import se.likvard.assessment.AppliedLimit;
import se.likvard.explain.margin.Compared.Kind;

/**
 * The chances that new cohorts fall on the other side of a limit, by what policy has of how results vary. Parameters that a
 * rulebook does not have leave them open.
 *
 * @param policy a parameter as it stands on the day
 */
record Chances(Function<String, Optional<AppliedLimit>> policy) {

    /** Fewer pupils than these: nothing is published of how much their results vary. */
    static final int LEAST_PUPILS = 10;

    private static final List<Integer> STEPS = List.of(100, 60, 30, LEAST_PUPILS);
    private static final String PASSED = "spreadPassed";

    /** A chance, 0–1, and the parameters behind it. */
    record Chance(double otherSide, List<AppliedLimit> limits) {}

    /** The chance for a figure; empty when nothing is known of how it varies, or of its pupils. */
    Optional<Chance> of(Compared compared, Cohort cohort) {
        boolean few = cohort.hidden()
                || cohort.pupils().filter(each -> each < LEAST_PUPILS).isPresent();
        if (few || compared.kind() == Kind.EXACT || compared.kind() == Kind.OTHER) {
            return Optional.empty();
        }
        if (compared.kind() == Kind.PASSED) {
            return cohort.pupils().flatMap(pupils -> passed(compared, pupils));
        }
        return change(cohort).flatMap(change -> merit(compared, change));
    }

    /** How much merit values change from year to year: with so many pupils, or among all schools where that is not known. */
    private Optional<AppliedLimit> change(Cohort cohort) {
        String name = cohort.pupils().stream()
                .flatMap(pupils -> STEPS.stream().filter(step -> pupils >= step))
                .findFirst()
                .map(step -> "noiseMerit" + step)
                .orElse("noiseMerit");
        return policy.apply(name);
    }

    private Optional<Chance> merit(Compared compared, AppliedLimit change) {
        if (compared.kind() == Kind.MERIT_CHANGE) {
            double size = compared.value().abs().doubleValue();
            return Optional.of(new Chance(Erf.erfc(size / (number(change) * Math.sqrt(2))) / 2, List.of(change)));
        }
        boolean salsa = compared.kind() == Kind.SALSA;
        Optional<AppliedLimit> spread = policy.apply(salsa ? "spreadSalsa" : "spreadMerit");
        Optional<AppliedLimit> middle = salsa ? Optional.empty() : policy.apply("middleMerit");
        if (spread.isEmpty() || (!salsa && middle.isEmpty())) {
            return Optional.empty();
        }
        double mean = middle.map(Chances::number).orElse(0.0);
        double below = new MeanSpread(mean, number(spread.get()), number(change))
                .below(compared.value().doubleValue(), compared.limit().doubleValue());
        return Optional.of(new Chance(
                compared.isBelow() ? 1 - below : below,
                Stream.of(middle, spread, Optional.of(change))
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private Optional<Chance> passed(Compared compared, int pupils) {
        SortedMap<Double, Double> percentiles = new TreeMap<>();
        List<AppliedLimit> used = new ArrayList<>();
        for (int percentile : List.of(10, 20, 50)) {
            policy.apply(PASSED + percentile).ifPresent(limit -> {
                percentiles.put(percentile / 100.0, number(limit));
                used.add(limit);
            });
        }
        if (used.size() < 2) {
            return Optional.empty();
        }
        int met = (int) Math.round(compared.value().doubleValue() * pupils);
        double below =
                RateSpread.of(percentiles).below(met, pupils, compared.limit().doubleValue());
        used.sort(Comparator.comparing(AppliedLimit::name));
        return Optional.of(new Chance(compared.isBelow() ? 1 - below : below, List.copyOf(used)));
    }

    private static double number(AppliedLimit limit) {
        return new BigDecimal(limit.value()).doubleValue();
    }
}
