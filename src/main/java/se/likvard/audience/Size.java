package se.likvard.audience;

import java.math.BigDecimal;
import java.util.Optional;
import se.likvard.organiser.Component;
import se.likvard.value.Reason;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** How many people there are: from the least to the most that they can be. */
record Size(BigDecimal least, BigDecimal most) {

    static final Size NOBODY = new Size(BigDecimal.ZERO, BigDecimal.ZERO);

    /** What a publisher withholds is a number of at most so many. */
    private static final Size WITHHELD = new Size(BigDecimal.ZERO, BigDecimal.valueOf(9));

    /** What a number of people tells; empty when it tells nothing. */
    static Optional<Size> of(Value<BigDecimal> count) {
        if (count instanceof Unknown<BigDecimal> unknown) {
            return unknown.reason() == Reason.SUPPRESSED ? Optional.of(WITHHELD) : Optional.empty();
        }
        return Optional.of(count.lowest()
                .map(least -> new Size(least, count.highest().orElse(least)))
                .orElse(NOBODY));
    }

    /** The number in a component of a record. */
    @SuppressWarnings("unchecked") // counts and what is behind people are numbers
    static Value<BigDecimal> number(Component component, Record record) {
        return (Value<BigDecimal>) component.of(record);
    }

    /** Either of two that are told of the same people. */
    Size or(Size other) {
        return new Size(least.min(other.least), most.max(other.most));
    }

    Size plus(Size other) {
        return new Size(least.add(other.least), most.add(other.most));
    }

    Size minus(Size other) {
        return new Size(least.subtract(other.most), most.subtract(other.least));
    }

    boolean isAtLeast(BigDecimal limit) {
        return least.compareTo(limit) >= 0;
    }

    boolean isExact() {
        return least.compareTo(most) == 0;
    }
}
