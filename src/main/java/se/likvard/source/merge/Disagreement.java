package se.likvard.source.merge;

import java.math.BigDecimal;
import se.likvard.source.told.Observation;
import se.likvard.value.NotApplicable;
import se.likvard.value.Problem;
import se.likvard.value.Value;

/**
 * Two publications that tell different things of one figure.
 *
 * @param taken what is believed
 * @param left what is not
 */
public record Disagreement(Observation taken, Observation left) {

    /** In words, with both places. */
    public Problem told() {
        String what = taken.subject() + " " + taken.schoolYear() + " "
                + taken.measure().component();
        return Problem.at(
                left.where().toString(),
                what + ": " + text(left) + ", men " + taken.where() + " har " + text(taken) + ", som gäller",
                what + ": " + text(left) + ", but " + taken.where() + " has " + text(taken) + ", which is taken");
    }

    private static String text(Observation observation) {
        return text(observation.value()) + " (" + observation.publication().id() + ")";
    }

    /** A value as a reader would write it. */
    static String text(Value<?> value) {
        return value.exact()
                .map(Disagreement::plain)
                .or(() -> value.lowest()
                        .map(least -> plain(least) + "–" + plain(value.highest().orElseThrow())))
                .orElseGet(() -> value instanceof NotApplicable ? "*" : value.isNone() ? "–" : "?");
    }

    private static String plain(Object content) {
        return content instanceof BigDecimal number ? number.toPlainString() : content.toString();
    }
}
