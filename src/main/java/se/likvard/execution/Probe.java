package se.likvard.execution;

import java.util.List;
import se.likvard.dialect.Operator;

/** A test of one row, given the rows that are bound: {@link Truths#FALSE}, UNKNOWN or TRUE. */
interface Probe {

    int of(Row row, Row[] bound);

    /** With a number that the rule or the rulebook states. */
    static Probe constant(int field, Operator operator, long number) {
        return (row, bound) -> Truths.compare(operator, row.low(field), row.high(field), number, number);
    }

    /** Whether it is a bound row: two facts of a type are the same if they are called the same, and no two are. */
    static Probe itself(int variable) {
        return (row, bound) -> row == bound[variable] ? Truths.TRUE : Truths.FALSE;
    }

    /** With a field of a bound row. */
    static Probe join(int field, Operator operator, int variable, int other) {
        return (row, bound) -> {
            Row right = bound[variable];
            return Truths.compare(operator, row.low(field), row.high(field), right.low(other), right.high(other));
        };
    }

    /** Two facts, or references to facts, that are not the same: two of any number may be different ones, though one stands for all. */
    static Probe otherFact(int field, int variable, int other) {
        Probe join = join(field, Operator.NOT_EQUAL, variable, other);
        return (row, bound) -> {
            boolean oneOfMany = row.isExact(field)
                    && Coding.isMany(row.low(field))
                    && bound[variable].isExact(other)
                    && row.low(field) == bound[variable].low(other);
            return oneOfMany ? Truths.UNKNOWN : join.of(row, bound);
        };
    }

    /** Whether there is none. */
    static Probe none(int field, boolean negated) {
        return negated ? (row, bound) -> Truths.negate(row.none(field)) : (row, bound) -> row.none(field);
    }

    /** All of them. */
    static Probe all(List<Probe> probes) {
        Probe[] parts = probes.toArray(Probe[]::new);
        return parts.length == 1
                ? parts[0]
                : (row, bound) -> {
                    int least = Truths.TRUE;
                    for (Probe part : parts) {
                        least = Math.min(least, part.of(row, bound));
                        if (least == Truths.FALSE) {
                            return least;
                        }
                    }
                    return least;
                };
    }

    /** At least one of them. */
    static Probe any(List<Probe> probes) {
        Probe[] parts = probes.toArray(Probe[]::new);
        return (row, bound) -> {
            int most = Truths.FALSE;
            for (Probe part : parts) {
                most = Math.max(most, part.of(row, bound));
                if (most == Truths.TRUE) {
                    return most;
                }
            }
            return most;
        };
    }
}
