package se.likvard.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Operand;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Worlds;
import se.likvard.rulebook.Logic;

/**
 * What two rulebooks say by one rule on the same ground.
 *
 * @param before the rule as it was; empty when there was none on the day
 * @param after the rule as it is
 * @param trees of all rules in both
 */
record Pair(Universe was, Universe now, Optional<Logic> before, Optional<Logic> after, List<RuleTree> trees) {

    Worlds worlds() {
        return now.worlds();
    }

    List<Fact> subjects() {
        was.worlds();
        return Stream.concat(
                        before.stream().flatMap(each -> was.subjects(each).stream()),
                        after.stream().flatMap(each -> now.subjects(each).stream()))
                .distinct()
                .toList();
    }

    /** When the earlier rulebook says one thing of a subject and the later another. */
    Formula says(Fact subject, Verdict earlier, Verdict later) {
        return worlds().all(List.of(says(was, before, subject, earlier), says(now, after, subject, later)));
    }

    private static Formula says(Universe side, Optional<Logic> rule, Fact subject, Verdict verdict) {
        Worlds worlds = side.worlds();
        Formula never = worlds.any(List.of());
        Formula found = rule.map(each -> side.found(each, subject)).orElse(never);
        Formula possible = rule.map(each -> side.possible(each, subject)).orElse(never);
        Formula applies = rule.map(each -> side.applies(each, subject)).orElse(never);
        return switch (verdict) {
            case FOUND -> found;
            case NOT_ASSESSED -> worlds.all(List.of(possible, worlds.not(found)));
            case CLEAR -> worlds.all(List.of(applies, worlds.not(possible)));
            case NOT_APPLICABLE -> worlds.not(applies);
        };
    }

    /** How what a rule finds goes into the grade and stands beside recommendations. */
    static String weight(Logic rule) {
        return rule.metadata().kind() + " " + rule.metadata().grade() + " " + new TreeSet<>(rule.replaces());
    }

    /** The numbers and days that rules compare a field with. */
    Set<Object> limits(String field) {
        return trees.stream()
                .flatMap(RuleTree::patterns)
                .map(Condition.Pattern::tests)
                .flatMap(List::stream)
                .flatMap(Test::singles)
                .filter(test -> test instanceof Test.Comparison comparison
                        && comparison.field().equals(field))
                .flatMap(Pair::constant)
                .collect(Collectors.toSet());
    }

    private static Stream<Object> constant(Test test) {
        return test instanceof Test.Comparison comparison
                        && comparison.operand() instanceof Operand.Constant constant
                        && (constant.value() instanceof BigDecimal || constant.value() instanceof LocalDate)
                ? Stream.of(constant.value())
                : Stream.of();
    }
}
