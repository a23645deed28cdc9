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

    /** The least that a figure can be of which nothing is known. */
    private static final long ANYTHING = Long.MIN_VALUE;
    /** The most of a field without a figure, below its least so that nothing compares: that there is none is a fact. */
    private static final long NONE = Long.MIN_VALUE;
    /** The same where it is no fact. */
    private static final long NOTHING = Long.MIN_VALUE + 1;

    private final Fact fact;
    private final Columns columns;
    private final Coding coding;
    private final int present;
    /** For each field the least that it can be, and the most with all its bits turned: 0 and 0, from 0 to -1, is not read yet. */
    private final long[] bounds;

    private long self = Long.MIN_VALUE;

    Row(Fact fact, Columns columns, Coding coding) {
        this.fact = fact;
        this.columns = columns;
        this.coding = coding;
        this.present = fact.presence() == Presence.SURE ? Truths.TRUE : Truths.UNKNOWN;
        this.bounds = new long[2 * columns.size()];
    }

    private void read(int field) {
        Value<?> value = fact.read(columns.name(field)).value();
        if (value instanceof Known<?> known) {
            long number = coding.of(known.value());
            set(field, number, number);
        } else if (value instanceof Between<?> between) {
            set(field, coding.of(between.from()), coding.of(between.to()));
        } else if (value instanceof Unknown<?>) {
            set(field, ANYTHING, Long.MAX_VALUE);
        } else {
            set(field, Long.MAX_VALUE, value.isNone() ? NONE : NOTHING);
        }
    }

    private void set(int field, long least, long most) {
        bounds[2 * field] = least;
        bounds[2 * field + 1] = ~most;
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
        return field == Columns.THIS ? self() : bounds[asked(field)];
    }

    long high(int field) {
        return field == Columns.THIS ? self() : ~bounds[asked(field) + 1];
    }

    private long self() {
        if (self == Long.MIN_VALUE) {
            self = coding.of(fact.key());
        }
        return self;
    }

    /** Where the field's bounds lie, once they have been read. */
    private int asked(int field) {
        int place = 2 * field;
        if (bounds[place] == 0 && bounds[place + 1] == 0) {
            read(field);
        }
        return place;
    }

    /** Whether there is no figure, as a fact. */
    int none(int field) {
        int place = asked(field);
        if (bounds[place] == ANYTHING) {
            return Truths.UNKNOWN;
        }
        return ~bounds[place + 1] == NONE ? Truths.TRUE : Truths.FALSE;
    }

    /** Whether it is known which one a field is. */
    boolean isExact(int field) {
        return low(field) == high(field);
    }
}
