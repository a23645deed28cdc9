package se.likvard.value;

import java.util.List;

/**
 * A value together with what would have to be known to settle it.
 *
 * @param gaps empty when the value is settled; never empty when it is not
 * @param inputs what is known of what it was computed from, in the order of reading; empty for a value that was given
 */
public record Figure(Value<?> value, List<Gap> gaps, List<Input> inputs) {

    /** A value that was not computed, or of which nobody has noted what it was computed from. */
    public Figure(Value<?> value, List<Gap> gaps) {
        this(value, gaps, List.of());
    }

    /** A value for which nothing is missing. */
    public static Figure settled(Value<?> value) {
        return new Figure(value, List.of());
    }

    /** A value as given at a place: its own gap when it is not settled. */
    public static Figure given(String path, Value<?> value) {
        if (value.isSettled()) {
            return settled(value);
        }
        Reason reason = value instanceof Unknown<?> unknown ? unknown.reason() : Reason.NOT_EXACT;
        return new Figure(value, List.of(new Gap(path, reason)));
    }
}
