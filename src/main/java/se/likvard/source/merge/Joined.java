package se.likvard.source.merge;

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
 * What is read now of an organiser and what was known before as one: what either knows is known. Records are the same by
 * their keys. Of two figures the more believed is taken, then the one observed later, then what is read now: a corrected
 * publication takes the place of what it corrects. Joining the same again changes nothing.
 */
final class Joined {

    private final Precedence precedence;
    private final List<Problem> problems;

    private Joined(Precedence precedence, List<Problem> problems) {
        this.precedence = precedence;
        this.problems = problems;
    }

    /** The organiser that two accounts tell of; where they differ, it is told which one is believed. */
    static Organiser of(Organiser read, Organiser before, Precedence precedence, List<Problem> problems) {
        return (Organiser) new Joined(precedence, problems).record(read, before, read.registrationNumber());
    }

    private Record record(Record one, Record other, String path) {
        Shape shape = Shape.of(one.getClass());
        return shape.create(component -> content(component, component.of(one), component.of(other), path));
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

    /** A name, the one that is not all capitals if there is one, or the organiser type: else what is read now. */
    private Object plain(Object read, Object before, String at) {
        if (read.equals(before) || read instanceof String) {
            return isShouted(read) ? before : read;
        }
        differ(at, read.toString(), before.toString());
        return read;
    }

    private static boolean isShouted(Object name) {
        return name instanceof String text && text.chars().noneMatch(Character::isLowerCase);
    }

    /** All records that either has; whole if one of the two says that it is whole and the other knows of no more. */
    private Listed<Record> list(Component component, Listed<?> one, Listed<?> other, String at) {
        Component key = component.nested().key().orElseThrow();
        SortedMap<String, Record> records = new TreeMap<>();
        Stream.concat(one.stream(), other.stream())
                .map(Record.class::cast)
                .forEach(each -> records.merge(
                        key.of(each).toString(), each, (a, b) -> record(a, b, at + "[" + key.of(a) + "]")));
        return new Listed<>(List.copyOf(records.values()), isWhole(one, records) || isWhole(other, records));
    }

    private static boolean isWhole(Listed<?> list, SortedMap<String, Record> all) {
        return list.given() && list.items().size() == all.size();
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
                        .thenComparing(Joined::newest, Comparator.reverseOrder()))
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
