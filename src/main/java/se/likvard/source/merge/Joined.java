package se.likvard.source.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;
import se.likvard.source.told.Publication;
import se.likvard.value.Listed;
import se.likvard.value.Origin;
import se.likvard.value.Problem;
import se.likvard.value.Reason;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/**
 * Two accounts of one organiser as one: what either knows is known. Records are the same by their keys. Joining is
 * idempotent, and the order of the two plays no part.
 */
final class Joined {

    private final Precedence precedence;
    private final List<Problem> problems;

    private Joined(Precedence precedence, List<Problem> problems) {
        this.precedence = precedence;
        this.problems = problems;
    }

    /** The organiser that two accounts tell of; where they differ, a problem says which one is believed. */
    static Organiser of(Organiser one, Organiser other, Precedence precedence, List<Problem> problems) {
        return (Organiser) new Joined(precedence, problems).record(one, other, one.registrationNumber());
    }

    private Record record(Record one, Record other, String path) {
        Shape shape = Shape.of(one.getClass());
        List<Object> contents = new ArrayList<>();
        for (Component component : shape.components()) {
            contents.add(content(component, component.of(one), component.of(other), path));
        }
        return shape.create(contents);
    }

    private Object content(Component component, Object one, Object other, String path) {
        String at = path + "." + component.name();
        return switch (component.form()) {
            case KEY -> one;
            case PLAIN -> plain(one, other, at);
            case VALUE -> value((Value<?>) one, (Value<?>) other, at);
            case RECORD -> record((Record) one, (Record) other, at);
            case LIST -> list(component, (Listed<?>) one, (Listed<?>) other, at);
        };
    }

    /** A name or the organiser type: the same, or the one that stands first in the alphabet. */
    private Object plain(Object one, Object other, String at) {
        if (one.equals(other)) {
            return one;
        }
        Object taken = one.toString().compareTo(other.toString()) <= 0 ? one : other;
        differ(at, taken.toString(), (taken == one ? other : one).toString());
        return taken;
    }

    private Listed<Record> list(Component component, Listed<?> one, Listed<?> other, String at) {
        Component key = component.nested().key().orElseThrow();
        SortedMap<String, Record> records = new TreeMap<>();
        Stream.concat(one.stream(), other.stream())
                .map(Record.class::cast)
                .forEach(each -> records.merge(
                        key.of(each).toString(), each, (a, b) -> record(a, b, at + "[" + key.of(a) + "]")));
        return new Listed<>(List.copyOf(records.values()), one.given() || other.given());
    }

    private Value<?> value(Value<?> one, Value<?> other, String at) {
        if (one.equals(other) || isSilent(other)) {
            return one;
        }
        if (isSilent(one)) {
            return other;
        }
        Comparator<Value<?>> known = Comparator.comparing(each -> each instanceof Unknown);
        List<Value<?>> ranked = Stream.of(one, other)
                .sorted(known.thenComparing(this::rank)
                        .thenComparing(each -> !each.isSettled())
                        .thenComparing(Joined::newest, Comparator.reverseOrder())
                        .thenComparing(Value::toString))
                .toList();
        Value<?> taken = ranked.get(0);
        Value<?> left = ranked.get(1);
        boolean same = taken.from(Origin.UNSTATED).equals(left.from(Origin.UNSTATED));
        if (!same && !(left instanceof Unknown)) {
            differ(at, Disagreement.text(taken), Disagreement.text(left));
        }
        return taken;
    }

    private static boolean isSilent(Value<?> value) {
        return value instanceof Unknown<?> unknown
                && unknown.reason() == Reason.NOT_REPORTED
                && value.origin().equals(Origin.UNSTATED);
    }

    private int rank(Value<?> value) {
        return precedence.of(Publication.of(value.origin()));
    }

    private static String newest(Value<?> value) {
        return String.valueOf(value.origin().observed());
    }

    private void differ(String at, String taken, String left) {
        problems.add(Problem.at(at, left + " gäller inte; det gör " + taken, left + " is not taken; " + taken + " is"));
    }
}
