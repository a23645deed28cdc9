package se.likvard.dialect;

import java.util.List;
import java.util.stream.Stream;
import se.likvard.dialect.Condition.Count;
import se.likvard.dialect.Condition.CountTest;

/**
 * The ways in which conditions can hold, each a list of conditions without {@code or}; they hold if one of the ways does.
 * Also under {@code not} and {@code exists} no {@code or} is left, nor a {@code not} or {@code exists} directly within
 * another, and a count is compared only with what it is under or over.
 */
public final class Ways {

    private Ways() {}

    /** All of them, in the order written. */
    public static List<List<Condition>> of(List<Condition> conditions) {
        return product(conditions.stream().map(Ways::of).toList());
    }

    /** How many there are, without making them. */
    public static double number(List<Condition> conditions) {
        return conditions.stream().mapToDouble(Ways::number).reduce(1, (one, next) -> one * next);
    }

    private static double number(Condition condition) {
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().mapToDouble(Ways::number).sum();
        }
        if (condition instanceof Count count) {
            return Math.pow(
                    2,
                    count.tests().stream()
                            .filter(each -> each.operator() == Operator.NOT_EQUAL)
                            .count());
        }
        boolean isGroup = condition instanceof Condition.All || condition instanceof Condition.Exists;
        return isGroup ? number(condition.parts()) : 1;
    }

    private static List<List<Condition>> of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return of(all.parts());
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().flatMap(each -> of(each).stream()).toList();
        }
        if (condition instanceof Condition.Not not) {
            return denied(not.inner());
        }
        if (condition instanceof Condition.Exists exists) {
            return of(exists.inner()).stream()
                    .map(each -> List.of(exists(each)))
                    .toList();
        }
        return condition instanceof Count count ? compared(count) : List.of(List.of(condition));
    }

    /** It does not hold if none of its ways does (De Morgan). */
    private static List<List<Condition>> denied(Condition inner) {
        if (inner instanceof Condition.Not not) {
            return of(new Condition.Exists(not.inner()));
        }
        return List.of(of(inner).stream().map(Ways::not).toList());
    }

    private static Condition not(List<Condition> way) {
        Condition inner = together(way);
        if (inner instanceof Condition.Not not) {
            return exists(List.of(not.inner()));
        }
        return new Condition.Not(inner instanceof Condition.Exists exists ? exists.inner() : inner);
    }

    private static Condition exists(List<Condition> way) {
        Condition inner = together(way);
        return inner instanceof Condition.Not || inner instanceof Condition.Exists
                ? inner
                : new Condition.Exists(inner);
    }

    private static Condition together(List<Condition> way) {
        return way.size() == 1 ? way.get(0) : new Condition.All(way);
    }

    private static List<List<Condition>> compared(Count count) {
        return product(count.tests().stream().map(each -> compared(count, each)).toList());
    }

    private static List<List<Condition>> compared(Count count, CountTest test) {
        return switch (test.operator()) {
            case EQUAL -> List.of(List.of(with(count, test, Operator.AT_LEAST), with(count, test, Operator.AT_MOST)));
            case NOT_EQUAL ->
                List.of(List.of(with(count, test, Operator.GREATER)), List.of(with(count, test, Operator.LESS)));
            default -> List.of(List.of(with(count, test, test.operator())));
        };
    }

    private static Condition with(Count count, CountTest test, Operator operator) {
        return new Count(
                count.counted(), count.variable(), List.of(new CountTest(operator, test.operand(), test.place())));
    }

    /** Every choice of one way of each, put together. */
    private static List<List<Condition>> product(List<List<List<Condition>>> parts) {
        List<List<Condition>> ways = List.of(List.of());
        for (List<List<Condition>> part : parts) {
            ways = ways.stream()
                    .flatMap(way -> part.stream()
                            .map(each ->
                                    Stream.concat(way.stream(), each.stream()).toList()))
                    .toList();
        }
        return ways;
    }
}
