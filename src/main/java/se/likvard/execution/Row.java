package se.likvard.execution;

import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.value.Between;
import se.likvard.value.Known;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** A fact as rules read it: for each field that some rule reads, the bounds of its figure and whether there is none. */
final class Row {

    private final Fact fact;
    private final int present;
    private final boolean many;
    private final long self;
    private final long[] low;
    private final long[] high;
    private final int[] none;

    Row(Fact fact, Columns columns, Coding coding) {
        this.fact = fact;
        this.present = fact.presence() == Presence.SURE ? Truths.TRUE : Truths.UNKNOWN;
        this.many = fact.presence() == Presence.ANY_NUMBER;
        this.self = coding.of(fact.key());
        int fields = columns.size();
        this.low = new long[fields];
        this.high = new long[fields];
        this.none = new int[fields];
        for (int field = 0; field < fields; field++) {
            set(field, fact.read(columns.name(field)).value(), coding);
        }
    }

    private void set(int field, Value<?> value, Coding coding) {
        if (value instanceof Known<?> known) {
            long code = coding.of(known.value());
            bound(field, code, code);
        } else if (value instanceof Between<?> between) {
            bound(field, coding.of(between.from()), coding.of(between.to()));
        } else if (value instanceof Unknown<?>) {
            bound(field, Long.MIN_VALUE, Long.MAX_VALUE);
            none[field] = Truths.UNKNOWN;
        } else {
            bound(field, Long.MAX_VALUE, Long.MIN_VALUE);
            none[field] = value.isNone() ? Truths.TRUE : Truths.FALSE;
        }
    }

    private void bound(int field, long least, long most) {
        low[field] = least;
        high[field] = most;
    }

    Fact fact() {
        return fact;
    }

    /** Whether it is there: surely, or perhaps. */
    int present() {
        return present;
    }

    /** Whether it stands for any number of facts. */
    boolean isMany() {
        return many;
    }

    /** The lowest that a field can be; of {@link Columns#THIS}, what the fact itself is called. */
    long low(int field) {
        return field == Columns.THIS ? self : low[field];
    }

    long high(int field) {
        return field == Columns.THIS ? self : high[field];
    }

    /** Whether there is no figure, as a fact. */
    int none(int field) {
        return none[field];
    }

    /** Whether it is known which one a field is. */
    boolean isExact(int field) {
        return low(field) == high(field);
    }
}
