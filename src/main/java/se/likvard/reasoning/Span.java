package se.likvard.reasoning;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers that a field can hold at all.
 *
 * @param least the lowest, included
 * @param most the highest, included
 */
public record Span(BigDecimal least, BigDecimal most) {

    /** Knows narrower spans than that of the field's unit. */
    public interface Known {

        /** The span of a type's field; empty when it is that of its unit. */
        Optional<Span> of(String type, String field);
    }
}
