package se.likvard.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.likvard.analysis.Divergence;
import se.likvard.analysis.Divergence.Circumstance;
import se.likvard.dialect.Field;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Test;
import se.likvard.paraphrase.RuleWords;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Between;
import se.likvard.value.Place;
import se.likvard.value.Unknown;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** Regions in the words of the rules. */
final class RegionWords {

    private static final Place NOWHERE = new Place("", 1, 1);

    private final Rulebook was;
    private final Rulebook now;

    RegionWords(Rulebook was, Rulebook now) {
        this.was = was;
        this.now = now;
    }

    /** The title of a rule, as it is or was. */
    Words title(String rule) {
        return described(rule).map(Described::title).orElse(new Words(rule, rule));
    }

    private Optional<Described> described(String rule) {
        return Stream.of(now, was)
                .flatMap(each -> each.described().stream())
                .filter(each -> each.name().equals(rule))
                .findFirst();
    }

    private RuleWords words(String rule) {
        Described own = described(rule).orElseThrow();
        boolean isLater = now.described().contains(own);
        return new RuleWords(own, isLater ? now : was);
    }

    /** What holds in a region, a sentence for each circumstance; records of which several matter are told by their keys. */
    List<Words> of(Divergence region) {
        RuleWords words = words(region.rule());
        Map<String, List<Words>> byRecord = new LinkedHashMap<>();
        for (Circumstance each : region.circumstances()) {
            told(each, words)
                    .ifPresent(told -> byRecord.computeIfAbsent(each.key(), any -> new ArrayList<>())
                            .add(told));
        }
        boolean several =
                byRecord.keySet().stream().filter(each -> !each.isEmpty()).count() > 1;
        List<Words> all = new ArrayList<>();
        byRecord.forEach((key, told) -> told.forEach(each ->
                all.add(several && !key.isEmpty() ? new Words(key + ": " + each.sv(), key + ": " + each.en()) : each)));
        return List.copyOf(all);
    }

    private Optional<Words> told(Circumstance each, RuleWords words) {
        if (each.field().isEmpty()) {
            return Optional.empty();
        }
        Field field = words.field(each.type(), each.field());
        List<Words> ways = new ArrayList<>();
        List<Object> exact = each.values().stream()
                .flatMap(value -> value.exact().<Object>map(any -> any).stream())
                .toList();
        if (!exact.isEmpty()) {
            figures(each, field, exact).ifPresent(test -> ways.add(words.test(each.type(), test, RegionWords::whole)));
        }
        if (has(each, Value::isNone)) {
            ways.add(words.test(each.type(), new Test.IsNone(each.field(), false, NOWHERE), (told, under) -> told));
        }
        if (has(each, value -> value instanceof Between<?>)) {
            ways.add(only(field, "är bara känt inom gränser", "is only known between bounds"));
        }
        if (has(each, value -> value instanceof Unknown<?>)) {
            ways.add(only(field, "är inte känt", "is not known"));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(joined(ways));
    }

    /** Both ends of a range in one sentence. */
    private static Words whole(Words told, List<Words> under) {
        return under.stream()
                .reduce((one, next) -> new Words(one.sv() + " och " + next.sv(), one.en() + " and " + next.en()))
                .orElse(told);
    }

    private static boolean has(Circumstance each, Predicate<Value<?>> what) {
        return each.values().stream().anyMatch(what);
    }

    private static Words only(Field field, String sv, String en) {
        return new Words(
                "”" + field.meaning().sv() + "” " + sv, "“" + field.meaning().en() + "” " + en);
    }

    private static Words joined(List<Words> ways) {
        return ways.stream()
                .reduce((one, next) -> new Words(one.sv() + ", eller " + next.sv(), one.en() + ", or " + next.en()))
                .orElseThrow();
    }

    /** The test that takes in exactly these figures of those that there are; empty when it would take in all. */
    private static Optional<Test> figures(Circumstance each, Field field, List<Object> exact) {
        List<Test> tests = new ArrayList<>();
        if (exact.get(0) instanceof BigDecimal || exact.get(0) instanceof LocalDate) {
            tests.addAll(range(each, field, exact));
        } else {
            List<Test> words = exact.stream()
                    .<Test>map(value -> test(each, Operator.EQUAL, value instanceof Boolean ? value : value.toString()))
                    .toList();
            tests.add(words.size() == 1 ? words.get(0) : new Test.Any(words));
        }
        if (tests.isEmpty()) {
            return Optional.of(new Test.IsNone(each.field(), true, NOWHERE));
        }
        return Optional.of(tests.size() == 1 ? tests.get(0) : new Test.All(tests));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Test> range(Circumstance each, Field field, List<Object> exact) {
        Comparator<Object> order = (one, other) -> ((Comparable) one).compareTo(other);
        Object low = exact.stream().min(order).orElseThrow();
        Object high = exact.stream().max(order).orElseThrow();
        Set<Object> limits = each.limits();
        if (low.equals(high) && isLimit(limits, low)) {
            return List.of(test(each, Operator.EQUAL, low));
        }
        List<Test> tests = new ArrayList<>();
        boolean least = field.unit() != null && order.compare(low, field.unit().least()) <= 0;
        if (isLimit(limits, low) && !least) {
            tests.add(test(each, Operator.AT_LEAST, low));
        } else {
            beyond(limits, low, order).max(order).ifPresent(limit -> tests.add(test(each, Operator.GREATER, limit)));
        }
        if (isLimit(limits, high)) {
            tests.add(test(each, Operator.AT_MOST, high));
        } else {
            beyond(limits, high, order.reversed())
                    .min(order)
                    .ifPresent(limit -> tests.add(test(each, Operator.LESS, limit)));
        }
        return tests;
    }

    /** The limits that lie before a figure in an order. */
    private static Stream<Object> beyond(Set<Object> limits, Object figure, Comparator<Object> order) {
        return limits.stream()
                .filter(each -> each.getClass() == figure.getClass())
                .filter(each -> order.compare(each, figure) < 0);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static boolean isLimit(Set<Object> limits, Object figure) {
        return limits.stream()
                .anyMatch(each -> each.getClass() == figure.getClass() && ((Comparable) each).compareTo(figure) == 0);
    }

    private static Test test(Circumstance each, Operator operator, Object value) {
        return new Test.Comparison(each.field(), operator, new Operand.Constant(value), NOWHERE);
    }
}
