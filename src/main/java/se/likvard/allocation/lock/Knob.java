package se.likvard.allocation.lock;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A number of a model that may be varied.
 *
 * @param name its place in the model file, as {@code pools.compulsory.structural.share}
 * @param from the least that it may be
 * @param to the most, above {@code from}
 * @param step it is tried in steps of this size; empty where every number between may be chosen
 * @param where its place, for messages
 */
public record Knob(String name, BigDecimal from, BigDecimal to, Optional<BigDecimal> step, String where) {

    /** Amounts go in proportion to it while all else stays, so that a linear programme finds it. */
    boolean isLinear() {
        return name.matches("pools\\..*\\.structural\\.share|terms\\.\\d+\\.(perSchool|perPupil)");
    }

    /** How many steps there are, the first included. */
    long steps() {
        return step.map(size -> to.subtract(from).divideToIntegralValue(size).longValue() + 1)
                .orElse(1L);
    }

    /** The numbers that it is tried as. */
    List<BigDecimal> tried() {
        return IntStream.range(0, Math.toIntExact(steps()))
                .mapToObj(place -> from.add(step.orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(place))))
                .toList();
    }

    /** How far a number is from another, as a part of the range. */
    double distance(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().doubleValue() / to.subtract(from).doubleValue();
    }
}
