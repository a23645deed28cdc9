package se.likvard.allocation;

import java.math.BigDecimal;
import java.util.Optional;
import se.likvard.assessment.Status;
import se.likvard.value.Words;

/**
 * What a model does for a school whose index is not known.
 *
 * @param value the index that it then gets, of rule VALUE only
 */
public record UnknownIndex(Rule rule, Optional<BigDecimal> value, Status status, Words source) {

    /** The choices; none is a default. */
    public enum Rule {
        /** Nothing is computed until the index is known. */
        REFUSE("räknas inte", "nothing is computed"),
        /** The pupil-weighted mean of the schools whose index is known. */
        MEAN("medel av de kända", "the mean of those known"),
        /** The same of the schools of its organiser type. */
        TYPE_MEAN(
                "medel av de kända med samma typ av huvudman",
                "the mean of those known with the same type of organiser"),
        /** An index that the model names. */
        VALUE("modellens värde", "the model's value");

        private final Words words;

        Rule(String sv, String en) {
            this.words = new Words(sv, en);
        }

        /** What it does. */
        public Words words() {
            return words;
        }
    }
}
