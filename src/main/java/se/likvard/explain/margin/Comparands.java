package se.likvard.explain.margin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.MissingInput;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Field;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Presence;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;
import se.likvard.dialect.Test.Comparison;
import se.likvard.dialect.Vocabulary;
import se.likvard.value.Value;

/**
 * The numbers that a rule compares with limits about a subject: those of the subject itself and of records of which there is
 * one for it.
 *
 * @param vocabulary the units of the numbers
 * @param facts by type
 * @param years what stands behind the figures that are computed from several years
 */
record Comparands(Vocabulary vocabulary, Map<String, List<Fact>> facts, YearsCompared years) {

    private static final Set<Operator> ORDERED =
            Set.of(Operator.LESS, Operator.AT_MOST, Operator.AT_LEAST, Operator.GREATER);

    /** Those that an outcome rests on: that hold where something was found, that fail where nothing was. */
    List<Compared> of(RuleTree rule, Fact subject, boolean found) {
        return patterns(rule.conditions())
                .filter(Comparands::compares)
                .flatMap(pattern -> only(pattern, rule.subject().variable(), subject).stream()
                        .flatMap(fact -> of(fact, pattern.tests(), found)))
                .distinct()
                .toList();
    }

    /** The patterns that must be met themselves, not those whose number counts or that must not be met. */
    private static Stream<Pattern> patterns(List<Condition> conditions) {
        return conditions.stream().flatMap(each -> {
            if (each instanceof Condition.All all) {
                return patterns(all.parts());
            }
            if (each instanceof Condition.Any any) {
                return patterns(any.parts());
            }
            return each instanceof Pattern pattern ? Stream.of(pattern) : Stream.empty();
        });
    }

    private static boolean compares(Pattern pattern) {
        return pattern.tests().stream()
                .flatMap(Test::singles)
                .anyMatch(test -> test instanceof Comparison comparison
                        && (ORDERED.contains(comparison.operator())
                                || comparison.field().equals(YearsCompared.TREND)));
    }

    private Optional<Fact> only(Pattern pattern, @Nullable String subjectVariable, Fact subject) {
        List<Comparison> joins = pattern.tests().stream()
                .filter(test ->
                        test instanceof Comparison comparison && comparison.operand() instanceof Operand.FieldOf)
                .map(Comparison.class::cast)
                .toList();
        boolean own = joins.stream().anyMatch(join -> join.field().equals(Fact.THIS));
        List<Fact> among = own ? List.of(subject) : facts.getOrDefault(pattern.type(), List.of());
        List<Fact> meant = among.stream()
                .filter(fact -> fact.presence() == Presence.SURE)
                .filter(fact -> joins.stream().allMatch(join -> isJoined(join, fact, subjectVariable, subject)))
                .toList();
        return !joins.isEmpty() && meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static boolean isJoined(Comparison join, Fact fact, @Nullable String subjectVariable, Fact subject) {
        Operand.FieldOf other = (Operand.FieldOf) join.operand();
        return other.variable().equals(subjectVariable)
                && see(fact, join.field()).equals(see(subject, other.field()));
    }

    private static Object see(Fact fact, String field) {
        return field.equals(Fact.THIS)
                ? fact.key()
                : fact.read(field).value().exact().<Object>map(each -> each).orElse(field);
    }

    private Stream<Compared> of(Fact fact, List<Test> tests, boolean found) {
        Stream<Compared> numbers = tests.stream()
                .flatMap(Test::singles)
                .filter(test -> test instanceof Comparison comparison && ORDERED.contains(comparison.operator()))
                .flatMap(test -> number(fact, (Comparison) test, found));
        return Stream.concat(numbers, words(fact, tests, found));
    }

    private Stream<Compared> number(Fact fact, Comparison test, boolean found) {
        Optional<BigDecimal> limit = limit(test.operand());
        Value<?> value = fact.read(test.field()).value();
        if (limit.isEmpty() || !(value.exact().orElse(null) instanceof BigDecimal own)) {
            return Stream.empty();
        }
        if (test.operator().holds(own.compareTo(limit.get())) != found) {
            return Stream.empty();
        }
        return years.of(fact, test, limit.get(), found)
                .orElseGet(() -> Stream.of(direct(fact, test, own, limit.get())));
    }

    private Compared direct(Fact fact, Comparison test, BigDecimal own, BigDecimal limit) {
        Field field = vocabulary
                .type(fact.type())
                .flatMap(each -> each.field(test.field()))
                .orElseThrow();
        return new Compared(
                fact.path(test.field()),
                MissingInput.label(field.meaning()),
                own,
                limit,
                field.unit(),
                Noisy.kind(fact.type(), test.field()),
                List.of(fact.key()));
    }

    private Optional<BigDecimal> limit(Operand operand) {
        if (operand instanceof Operand.Limit limit) {
            return Optional.of(years.limits().value(limit.name()));
        }
        return operand instanceof Operand.Constant constant && constant.value() instanceof BigDecimal number
                ? Optional.of(number)
                : Optional.empty();
    }

    /** The trend of the merit value, where the words that a rule looks for were found. */
    private Stream<Compared> words(Fact fact, List<Test> tests, boolean found) {
        Set<Object> wanted = tests.stream()
                .flatMap(Test::singles)
                .filter(test -> test instanceof Comparison comparison
                        && comparison.field().equals(YearsCompared.TREND)
                        && comparison.operator() == Operator.EQUAL
                        && comparison.operand() instanceof Operand.Constant)
                .map(test -> ((Operand.Constant) ((Comparison) test).operand()).value())
                .collect(Collectors.toSet());
        return found && !wanted.isEmpty() ? years.trend(fact, wanted).stream() : Stream.empty();
    }
}
