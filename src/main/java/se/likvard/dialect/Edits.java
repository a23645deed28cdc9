package se.likvard.dialect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.dialect.Condition.Count;
import se.likvard.dialect.Condition.CountTest;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.value.Place;

/** Every way to change one place of a rule a little: a condition or a test dropped, a {@code not} removed, a comparison moved. */
public final class Edits {

    private final Nearby nearby;

    /** A part after one change. */
    private record Part<T>(T now, Place place, Optional<Edit.Compared> comparison) {

        <U> Part<U> in(Function<T, U> whole) {
            return new Part<>(whole.apply(now), place, comparison);
        }
    }

    private Edits(Vocabulary vocabulary) {
        this.nearby = new Nearby(vocabulary);
    }

    /** The rule changed in one place, in the order of its text. Not every one of them is a rule that can be written. */
    public static List<Edit> of(RuleTree tree, Vocabulary vocabulary) {
        Edits edits = new Edits(vocabulary);
        Stream<Part<RuleTree>> subject = edits.pattern(tree.subject())
                .map(part -> part.in(now -> new RuleTree(tree.name(), now, tree.conditions())));
        Stream<Part<RuleTree>> conditions = edits.conditions(tree.conditions())
                .map(part -> part.in(now -> new RuleTree(tree.name(), tree.subject(), now)));
        return Stream.concat(subject, conditions)
                .map(part -> new Edit(part.place(), part.now(), part.comparison()))
                .toList();
    }

    private Stream<Part<List<Condition>>> conditions(List<Condition> conditions) {
        return each(conditions, this::condition, Edits::place);
    }

    private Stream<Part<Condition>> condition(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return pattern(pattern).map(part -> part.in(now -> now));
        }
        if (condition instanceof Condition.Not not) {
            return Stream.concat(
                    Stream.of(new Part<>(not.inner(), place(not), Optional.empty())),
                    condition(not.inner()).map(part -> part.in(Condition.Not::new)));
        }
        if (condition instanceof Condition.Exists exists) {
            return condition(exists.inner()).map(part -> part.in(Condition.Exists::new));
        }
        if (condition instanceof Condition.All group) {
            return conditions(group.parts()).map(part -> part.in(Condition.All::new));
        }
        return condition instanceof Condition.Any group
                ? conditions(group.parts()).map(part -> part.in(Condition.Any::new))
                : count((Count) condition);
    }

    private Stream<Part<Condition>> count(Count count) {
        return Stream.concat(
                pattern(count.counted()).map(part -> part.in(now -> new Count(now, count.variable(), count.tests()))),
                each(count.tests(), this::countTest, CountTest::place)
                        .map(part -> part.in(now -> new Count(count.counted(), count.variable(), now))));
    }

    private Stream<Part<CountTest>> countTest(CountTest test) {
        Stream<CountTest> moved = nearby.operators(test.operator(), true).stream()
                .map(now -> new CountTest(now, test.operand(), test.place()));
        Stream<CountTest> stepped = nearby.operands(test.operand(), BigDecimal.ONE).stream()
                .map(now -> new CountTest(test.operator(), now, test.place()));
        return Stream.concat(moved, stepped).map(now -> new Part<>(now, test.place(), Optional.empty()));
    }

    private Stream<Part<Pattern>> pattern(Pattern pattern) {
        return tests(pattern.tests(), pattern.type())
                .map(part -> part.in(now -> new Pattern(pattern.variable(), pattern.type(), now, pattern.place())));
    }

    private Stream<Part<List<Test>>> tests(List<Test> tests, String type) {
        return each(tests, test -> test(test, type), Edits::place, test -> dropped(test, type));
    }

    private Stream<Part<Test>> test(Test test, String type) {
        if (test instanceof Test.All group) {
            return tests(group.tests(), type).filter(Edits::isLeft).map(part -> part.in(Test.All::new));
        }
        if (test instanceof Test.Any group) {
            return tests(group.tests(), type).filter(Edits::isLeft).map(part -> part.in(Test.Any::new));
        }
        if (test instanceof Test.IsNone isNone) {
            Test other = new Test.IsNone(isNone.field(), !isNone.negated(), isNone.place());
            return Stream.of(new Part<>(other, isNone.place(), Optional.empty()));
        }
        Test.Comparison was = (Test.Comparison) test;
        return nearby.of(was, type)
                .map(now -> new Part<>(now, was.place(), Optional.of(new Edit.Compared(type, was, Optional.of(now)))));
    }

    private static Optional<Edit.Compared> dropped(Test test, String type) {
        return test instanceof Test.Comparison was
                ? Optional.of(new Edit.Compared(type, was, Optional.empty()))
                : Optional.empty();
    }

    private static boolean isLeft(Part<List<Test>> group) {
        return !group.now().isEmpty();
    }

    /** The list with one element changed, or without it. */
    private static <T> Stream<Part<List<T>>> each(
            List<T> list, Function<T, Stream<Part<T>>> changes, Function<T, Place> places) {
        return each(list, changes, places, any -> Optional.empty());
    }

    private static <T> Stream<Part<List<T>>> each(
            List<T> list,
            Function<T, Stream<Part<T>>> changes,
            Function<T, Place> places,
            Function<T, Optional<Edit.Compared>> dropped) {
        BiFunction<Integer, T, List<T>> with = (index, now) -> {
            List<T> changed = new ArrayList<>(list);
            changed.set(index, now);
            return List.copyOf(changed);
        };
        return IntStream.range(0, list.size()).boxed().flatMap(index -> {
            List<T> without = new ArrayList<>(list);
            without.remove(index.intValue());
            return Stream.concat(
                    Stream.of(new Part<>(
                            List.copyOf(without), places.apply(list.get(index)), dropped.apply(list.get(index)))),
                    changes.apply(list.get(index)).map(part -> part.in(now -> with.apply(index, now))));
        });
    }

    private static Place place(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return pattern.place();
        }
        if (condition instanceof Condition.Not not) {
            return place(not.inner());
        }
        if (condition instanceof Condition.Exists exists) {
            return place(exists.inner());
        }
        if (condition instanceof Condition.All group) {
            return place(group.parts().get(0));
        }
        return condition instanceof Condition.Any group
                ? place(group.parts().get(0))
                : ((Count) condition).counted().place();
    }

    private static Place place(Test test) {
        if (test instanceof Test.All group) {
            return place(group.tests().get(0));
        }
        if (test instanceof Test.Any group) {
            return place(group.tests().get(0));
        }
        return test instanceof Test.IsNone isNone ? isNone.place() : ((Test.Comparison) test).place();
    }
}
