package se.likvard.audience;

import java.math.BigDecimal;
import se.likvard.value.Origin;
import se.likvard.value.Reason;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** What stands in the place of a figure that is not shown. */
final class Hidden {

    /** What "suppressed" says of a number of pupils: below ten. */
    private static final BigDecimal TEN = BigDecimal.TEN;

    private Hidden() {}

    /** Few are behind the figure. */
    static Value<BigDecimal> few(Origin origin) {
        return Value.<BigDecimal>unknown(Reason.SUPPRESSED).from(origin);
    }

    /** The number of people is below a limit: whoever reads on takes a suppressed number for one below ten. */
    static Value<BigDecimal> below(BigDecimal limit, Origin origin) {
        return limit.compareTo(TEN) <= 0 ? few(origin) : otherwiseTold(origin);
    }

    /** Another figure that is hidden could be computed from this one. */
    static Value<BigDecimal> otherwiseTold(Origin origin) {
        return Value.<BigDecimal>unknown(Reason.WITHHELD).from(origin);
    }

    /** Whether a figure is not told because people are protected, here or by whoever told it. */
    static boolean is(Value<?> value) {
        return value instanceof Unknown<?> unknown
                && (unknown.reason() == Reason.SUPPRESSED || unknown.reason() == Reason.WITHHELD);
    }
}
