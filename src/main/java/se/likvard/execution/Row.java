package se.likvard.execution;

import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.value.Between;
import se.likvard.value.Known;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/**
 * A fact as rules read it: for each field that some rule reads, the bounds of its figure and whether there is none. A field is
 * read when it is first asked for, since most rules are decided before they come to most fields. For one thread.
 */
final class Row {

    private final Fact fact;
    private final Columns columns;
    private final Coding coding;
    private final int present;
    private final long[] low;
    private final long[] high;
    /** One more than whether there is none; 0 while the field has not been read. */
    private final byte[] none;

    private long self = Long.MIN_VALUE;

    Row(Fact fact, Columns columns, Coding coding) {
        this.fact = fact;
        this.columns = columns;
        this.coding = coding;
        this.present = fact.presence() == Presence.SURE ? Truths.TRUE : Truths.UNKNOWN;
        int fields = columns.size();
        this.low = new long[fields];
        this.high = new long[fields];
        this.none = new byte[fields];
    }

    private void read(int field) {
        Value<?> value = fact.read(columns.name(field)).value();
        if (value instanceof Known<?> known) {
            long number = coding.of(known.value());
            set(field, number, number, Truths.FALSE);
        } else if (value instanceof Between<?> between) {
            set(field, coding.of(between.from()), coding.of(between.to()), Truths.FALSE);
        } else if (value instanceof Unknown<?>) {
            set(field, Long.MIN_VALUE, Long.MAX_VALUE, Truths.UNKNOWN);
        } else {
            set(field, Long.MAX_VALUE, Long.MIN_VALUE, value.isNone() ? Truths.TRUE : Truths.FALSE);
        }
    }

    private void set(int field, long least, long most, int isNone) {
        low[field] = least;
        high[field] = most;
        none[field] = (byte) (1 + isNone);
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
        return fact.presence() == Presence.ANY_NUMBER;
    }

    /** The lowest that a field can be; of {@link Columns#THIS}, what the fact itself is called. */
    long low(int field) {
        return field == Columns.THIS ? self() : asked(field, low);
    }

    long high(int field) {
        return field == Columns.THIS ? self() : asked(field, high);
    }

    private long self() {
        if (self == Long.MIN_VALUE) {
            self = coding.of(fact.key());
        }
        return self;
    }

    private long asked(int field, long[] bounds) {
        if (none[field] == 0) {
            read(field);
        }
        return bounds[field];
    }

    /** Whether there is no figure, as a fact. */
    int none(int field) {
        if (none[field] == 0) {
            read(field);
        }
        return none[field] - 1;
    }

    /** Whether it is known which one a field is. */
    boolean isExact(int field) {
        return low(field) == high(field);
    }
}
