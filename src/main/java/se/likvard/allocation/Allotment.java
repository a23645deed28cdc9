package se.likvard.allocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;
import se.likvard.value.Value;

/**
 * What one school gets.
 *
 * @param index the index that it was given money by; empty when the model goes by none
 * @param estimated whether the index was not known, and is the one that the model gives in its place
 * @param gross on the same terms for every organiser
 * @param terms what its type of organiser pays or gets beside, in the order of the model
 * @param net gross with the terms
 * @param paid the amount; between two where a rounding is not settled by the regulation
 */
public record Allotment(
        School school,
        Optional<BigFraction> index,
        boolean estimated,
        List<Part> parts,
        Amount gross,
        List<Extra> terms,
        Amount net,
        Value<BigDecimal> paid) {

    /** Its pupils, those of the model's first pool: who is in an after-school centre too is still one pupil. */
    public BigFraction pupils() {
        return parts.get(0).pupils();
    }

    /**
     * What it gets of one pool.
     *
     * @param pupils who count in the pool
     * @param weighted the same with their weights
     * @param base by weighted pupils
     * @param structural by the index
     */
    public record Part(Pool pool, BigFraction pupils, BigFraction weighted, Amount base, Amount structural) {

        /** Both together. */
        public Amount amount() {
            return base.plus(structural);
        }
    }

    /** A deduction (below 0) or a supplement. */
    public record Extra(Version.Term term, Amount amount) {}
}
