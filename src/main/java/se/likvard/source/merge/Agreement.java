package se.likvard.source.merge;

import java.math.BigDecimal;
import se.likvard.value.Known;
import se.likvard.value.NotApplicable;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** Whether two publications tell the same of one figure. Rounding is not disagreement, and silence contradicts nobody. */
final class Agreement {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Agreement() {}

    static boolean of(Value<BigDecimal> one, Value<BigDecimal> other) {
        if (one instanceof Unknown || other instanceof Unknown) {
            return true;
        }
        if (one instanceof NotApplicable || other instanceof NotApplicable) {
            return one instanceof NotApplicable && other instanceof NotApplicable;
        }
        return least(one).compareTo(most(other)) <= 0 && least(other).compareTo(most(one)) <= 0;
    }

    private static BigDecimal least(Value<BigDecimal> value) {
        return value.lowest().orElseThrow().subtract(rounding(value));
    }

    private static BigDecimal most(Value<BigDecimal> value) {
        return value.highest().orElseThrow().add(rounding(value));
    }

    /** Half a step of the last decimal that was printed. */
    private static BigDecimal rounding(Value<BigDecimal> value) {
        return value instanceof Known<BigDecimal> known
                ? HALF.scaleByPowerOfTen(-known.value().scale())
                : BigDecimal.ZERO;
    }
}
