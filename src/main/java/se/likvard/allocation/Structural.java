package se.likvard.allocation;

import java.util.Optional;
import org.hipparchus.fraction.BigFraction;
import se.likvard.value.Words;

/**
 * How a part of a pool goes by the index.
 *
 * @param share of the pool, 0–1
 * @param from the index from which a SLIDING scale gives anything
 * @param to the index from which a SLIDING scale gives no more
 * @param cap no index counts for more than this; empty when every index counts in full
 */
public record Structural(
        Sourced share, Scale scale, Optional<Sourced> from, Optional<Sourced> to, Optional<Sourced> cap) {

    /** What a pupil weighs at an index. */
    public enum Scale {
        /** The index itself. */
        PROPORTIONAL("i proportion till index", "in proportion to the index"),
        /** What the index exceeds the pupil-weighted mean by; nothing below it. */
        ABOVE_MEAN("efter index över medel", "by the index above the mean"),
        /** What the index exceeds {@code from} by, and no more from {@code to}. */
        SLIDING("efter index på en glidande skala", "by the index on a sliding scale");

        private final Words words;

        Scale(String sv, String en) {
            this.words = new Words(sv, en);
        }

        /** How it shares. */
        public Words words() {
            return words;
        }
    }

    /**
     * What a pupil of each school weighs.
     *
     * @param mean the pupil-weighted mean index of the pool
     */
    Column weights(Column index, BigFraction mean) {
        Column counted = cap.map(each -> index.atMost(Exact.of(each.value()))).orElse(index);
        return switch (scale) {
            case PROPORTIONAL -> counted;
            case ABOVE_MEAN -> counted.over(mean);
            case SLIDING -> counted.atMost(number(to)).over(number(from));
        };
    }

    private static BigFraction number(Optional<Sourced> named) {
        return Exact.of(named.orElseThrow().value());
    }
}
