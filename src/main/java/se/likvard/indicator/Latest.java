package se.likvard.indicator;

import java.time.LocalDate;
import java.util.Optional;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** The latest of some days on or before the day of assessment, as far as it is known. */
final class Latest {

    private final LocalDate day;
    private LocalDate atLeast = LocalDate.MIN;
    private LocalDate atMost = LocalDate.MIN;

    Latest(LocalDate day) {
        this.day = day;
    }

    /** Takes one more date into account. */
    void add(Value<LocalDate> date) {
        Holds happened = Holds.happenedBy(date, day);
        if (happened != Holds.NOT) {
            atMost = later(atMost, earlier(day, date.highest().orElse(day)));
        }
        if (happened == Holds.SURELY) {
            atLeast = later(atLeast, date.lowest().orElse(LocalDate.MIN));
        }
    }

    /** Whether a date matters: it may be later than every date that is sure. */
    boolean mayBe(Value<LocalDate> date) {
        return date instanceof Unknown
                || date.highest().filter(last -> last.isAfter(atLeast)).isPresent();
    }

    /** The earliest that the latest can be; empty when there may be none. */
    Optional<LocalDate> earliest() {
        return atLeast.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(atLeast);
    }

    /** The latest that the latest can be; empty when there is none. */
    Optional<LocalDate> latest() {
        return atMost.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(atMost);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
