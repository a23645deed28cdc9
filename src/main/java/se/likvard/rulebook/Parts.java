package se.likvard.rulebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Condition.Count;
import se.likvard.dialect.Condition.CountTest;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.FactType;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;
import se.likvard.dialect.Truth;
import se.likvard.rulebook.gate.Canonical;
import se.likvard.value.Place;

/** The parts of a rule, a line each as it would be read, with how they have come out. */
final class Parts {

    private final Rulebook rulebook;
    private final Borders borders;
    private final Sightings sightings;
    private final Due due;
    private final List<Part> parts = new ArrayList<>();

    private Parts(Rulebook rulebook, Rule rule, Sightings sightings) {
        this.rulebook = rulebook;
        this.borders = new Borders(rulebook, rule, sightings);
        this.sightings = sightings;
        this.due = new Due(rulebook, rule);
    }

    /** The parts in the order of the text, the scope first. */
    static List<Part> of(Rule rule, Rulebook rulebook, Sightings sightings) {
        Parts parts = new Parts(rulebook, rule, sightings);
        RuleTree tree = rule.tree();
        parts.line(0, tree.subject().type(), tree.subject().place());
        parts.tests(1, tree.subject());
        tree.conditions().forEach(each -> parts.condition(0, "", each));
        return List.copyOf(parts.parts);
    }

    private void condition(int depth, String before, Condition condition) {
        if (condition instanceof Pattern pattern) {
            pattern(depth, before, pattern);
        } else if (condition instanceof Condition.Not not) {
            condition(depth, before + "not ", not.inner());
        } else if (condition instanceof Condition.Exists exists) {
            condition(depth, before + "exists ", exists.inner());
        } else if (condition instanceof Count count) {
            count(depth, before, count);
        } else if (condition instanceof Condition.Any group) {
            group(depth, before + "or", group.parts());
        } else {
            group(depth, before + "and", ((Condition.All) condition).parts());
        }
    }

    private void group(int depth, String head, List<Condition> inner) {
        line(depth, head, place(inner.get(0)));
        inner.forEach(each -> condition(depth + 1, "", each));
    }

    private static Place place(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return place(not.inner());
        }
        if (condition instanceof Condition.Exists exists) {
            return place(exists.inner());
        }
        if (condition instanceof Pattern pattern) {
            return pattern.place();
        }
        if (condition instanceof Count count) {
            return count.counted().place();
        }
        return condition instanceof Condition.Any any
                ? place(any.parts().get(0))
                : place(((Condition.All) condition).parts().get(0));
    }

    private void pattern(int depth, String before, Pattern pattern) {
        add(depth, before + pattern.type() + "( … )", pattern.place(), pattern, due.of(pattern), List.of());
        tests(depth + 1, pattern);
    }

    private void count(int depth, String before, Count count) {
        line(depth, before + "count " + count.counted().type(), count.counted().place());
        tests(depth + 1, count.counted());
        for (CountTest test : count.tests()) {
            String text = "count %s %s".formatted(test.operator().sign(), Canonical.text(test.operand()));
            add(depth, text, test.place(), test, EnumSet.allOf(Truth.class), borders.of(test));
        }
    }

    private void tests(int depth, Pattern pattern) {
        FactType type = rulebook.vocabulary().type(pattern.type()).orElseThrow();
        pattern.tests().forEach(each -> test(depth, each, pattern, type));
    }

    private void test(int depth, Test test, Pattern pattern, FactType type) {
        if (test instanceof Test.All group) {
            line(depth, "and", place(group));
            group.tests().forEach(each -> test(depth + 1, each, pattern, type));
        } else if (test instanceof Test.Any group) {
            line(depth, "or", place(group));
            group.tests().forEach(each -> test(depth + 1, each, pattern, type));
        } else {
            List<Border> limits = test instanceof Test.Comparison comparison
                    ? borders.of(comparison, type.field(comparison.field()))
                    : List.of();
            add(depth, Canonical.text(test, type), place(test), test, due.of(test, pattern, type), limits);
        }
    }

    private static Place place(Test test) {
        if (test instanceof Test.Comparison comparison) {
            return comparison.place();
        }
        if (test instanceof Test.IsNone none) {
            return none.place();
        }
        return test instanceof Test.Any any
                ? place(any.tests().get(0))
                : place(((Test.All) test).tests().get(0));
    }

    private void line(int depth, String text, Place place) {
        parts.add(new Part(depth, text, place.toString(), Set.of(), Set.of(), List.of()));
    }

    private void add(int depth, String text, Place place, Object part, Set<Truth> due, List<Border> limits) {
        parts.add(new Part(depth, text, place.toString(), due, sightings.truths(part), limits));
    }
}
