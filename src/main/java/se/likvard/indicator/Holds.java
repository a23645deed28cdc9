package se.likvard.indicator;

import java.time.LocalDate;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** How surely something holds, given what is not known. */
enum Holds {
    NOT,
    MAYBE,
    SURELY;

    /** Both hold. */
    Holds and(Holds other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** At least one holds. */
    Holds or(Holds other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** This does not hold. */
    Holds negate() {
        return this == NOT ? SURELY : this == SURELY ? NOT : MAYBE;
    }

    /** A flag is true; a flag that is none or not applicable is not. */
    static Holds isTrue(Value<Boolean> flag) {
        return flag instanceof Unknown ? MAYBE : of(flag.exact().orElse(false));
    }

    /** A text or word is this one; one that is none or not applicable is not. */
    static <T> Holds is(Value<T> word, T wanted) {
        if (word.exact().isPresent()) {
            return of(word.exact().get().equals(wanted));
        }
        return word.isSettled() ? NOT : MAYBE;
    }

    /** Something has happened by the end of a day; what is none or not applicable has not. */
    static Holds happenedBy(Value<LocalDate> date, LocalDate day) {
        if (date instanceof Unknown) {
            return MAYBE;
        }
        boolean atEarliest = date.lowest().filter(first -> !first.isAfter(day)).isPresent();
        boolean atLatest = date.highest().filter(last -> !last.isAfter(day)).isPresent();
        return atLatest ? SURELY : atEarliest ? MAYBE : NOT;
    }

    /** A question with an answer. */
    static Holds of(boolean answer) {
        return answer ? SURELY : NOT;
    }
}
