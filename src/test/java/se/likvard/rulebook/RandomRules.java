package se.likvard.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.likvard.dialect.Answers;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Fact;
import se.likvard.dialect.FactType;
import se.likvard.dialect.Field;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Presence;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;
import se.likvard.dialect.Vocabulary;
import se.likvard.value.Figure;
import se.likvard.value.Gap;
import se.likvard.value.Kind;
import se.likvard.value.Place;
import se.likvard.value.Reason;
import se.likvard.value.Unit;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** Small random rules over a small vocabulary, and small random facts for them: seeded, so that every failure repeats. */
public final class RandomRules {

    private static final Place NOWHERE = new Place("random", 1, 1);
    private static final List<String> WORDS = List.of("RED", "GREEN", "BLUE");
    private static final List<String> TYPES = List.of("Organiser", "Child", "Outcome");

    /** The words of a choice as records hold them. */
    private enum Colour {
        RED,
        GREEN,
        BLUE
    }

    private final Random random;
    private int variables;

    public RandomRules(long seed) {
        this.random = new Random(seed);
    }

    public static Vocabulary vocabulary() {
        return new Vocabulary(TYPES.stream()
                .map(type -> new FactType(
                        type, new Words(type, type), new Words(type, type), new Words(type, type), fields()))
                .toList());
    }

    private static List<Field> fields() {
        Map<String, Words> colours = new LinkedHashMap<>();
        WORDS.forEach(word -> colours.put(word, new Words(word, word)));
        return List.of(
                field("number", Kind.NUMBER, Unit.PURE, Map.of()),
                field("other", Kind.NUMBER, Unit.PURE, Map.of()),
                field("day", Kind.DATE, null, Map.of()),
                field("flag", Kind.FLAG, null, Map.of()),
                field("colour", Kind.CHOICE, null, colours),
                field("parent", Kind.FACT, null, Map.of()));
    }

    private static Field field(String name, Kind kind, @Nullable Unit unit, Map<String, Words> words) {
        return new Field(name, kind, unit, words, new Words("", ""), Answers.ENGINE);
    }

    public RuleTree rule() {
        variables = 0;
        List<String> scope = new ArrayList<>(List.of("$s"));
        Condition.Pattern subject = new Condition.Pattern("$s", type(), tests(random.nextInt(2), List.of()), NOWHERE);
        List<Condition> conditions = new ArrayList<>();
        int size = 1 + random.nextInt(3);
        for (int index = 0; index < size; index++) {
            conditions.add(random.nextInt(4) == 0 ? count(scope) : condition(2, scope));
        }
        return new RuleTree("random", subject, conditions);
    }

    private Condition condition(int depth, List<String> scope) {
        return switch (depth == 0 ? 0 : random.nextInt(6)) {
            case 1 -> new Condition.Not(condition(depth - 1, new ArrayList<>(scope)));
            case 2 -> new Condition.Exists(condition(depth - 1, new ArrayList<>(scope)));
            case 3 ->
                new Condition.Any(List.of(
                        condition(depth - 1, new ArrayList<>(scope)), condition(depth - 1, new ArrayList<>(scope))));
            case 4 -> new Condition.All(List.of(condition(depth - 1, scope), condition(depth - 1, scope)));
            default -> pattern(scope);
        };
    }

    private Condition count(List<String> scope) {
        List<Condition.CountTest> tests = IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(each -> new Condition.CountTest(
                        operator(), new Operand.Constant(BigDecimal.valueOf(random.nextInt(4))), NOWHERE))
                .toList();
        return new Condition.Count(pattern(new ArrayList<>(scope)), "$n", tests);
    }

    private Condition.Pattern pattern(List<String> scope) {
        List<Test> tests = new ArrayList<>(List.of(random.nextInt(4) == 0 ? alike(scope) : join(scope)));
        tests.addAll(tests(random.nextInt(3), scope));
        String variable = null;
        if (random.nextBoolean()) {
            variable = "$v" + variables++;
        }
        Condition.Pattern pattern = new Condition.Pattern(variable, type(), tests, NOWHERE);
        if (variable != null) {
            scope.add(variable);
        }
        return pattern;
    }

    private Test join(List<String> scope) {
        String field = random.nextBoolean() ? "parent" : Fact.THIS;
        String other = random.nextInt(3) == 0 ? "parent" : Fact.THIS;
        Operator operator = random.nextInt(6) == 0 ? Operator.NOT_EQUAL : Operator.EQUAL;
        return new Test.Comparison(field, operator, new Operand.FieldOf(any(scope), other), NOWHERE);
    }

    /** A join of two words, each of which may be held as a text or as the word of a record. */
    private Test alike(List<String> scope) {
        return new Test.Comparison("colour", Operator.EQUAL, new Operand.FieldOf(any(scope), "colour"), NOWHERE);
    }

    private List<Test> tests(int size, List<String> scope) {
        return IntStream.range(0, size).mapToObj(each -> test(2, scope)).toList();
    }

    private Test test(int depth, List<String> scope) {
        return switch (depth == 0 ? 9 : random.nextInt(10)) {
            case 0 -> new Test.All(List.of(test(depth - 1, scope), test(depth - 1, scope)));
            case 1, 2 -> new Test.Any(List.of(test(depth - 1, scope), test(depth - 1, scope)));
            case 3 ->
                new Test.IsNone(
                        any(List.of("number", "day", "flag", "colour", "parent")), random.nextBoolean(), NOWHERE);
            case 4 -> scope.isEmpty() ? comparison() : between(any(scope));
            default -> comparison();
        };
    }

    private Test between(String variable) {
        String field = any(List.of("number", "day", "flag", "colour"));
        String other = field.equals("number") ? any(List.of("number", "other")) : field;
        boolean ordered = field.equals("number") || field.equals("day");
        Operator operator = ordered ? operator() : any(List.of(Operator.EQUAL, Operator.NOT_EQUAL));
        return new Test.Comparison(field, operator, new Operand.FieldOf(variable, other), NOWHERE);
    }

    private Test comparison() {
        String field = any(List.of("number", "other", "day", "flag", "colour"));
        boolean ordered = field.equals("number") || field.equals("other") || field.equals("day");
        Operator operator = ordered ? operator() : any(List.of(Operator.EQUAL, Operator.NOT_EQUAL));
        Operand operand = field.equals("other")
                ? new Operand.Limit("limit")
                : new Operand.Constant(field.equals("colour") ? any(WORDS) : exact(field));
        return new Test.Comparison(field, operator, operand, NOWHERE);
    }

    private Object exact(String field) {
        return switch (field) {
            case "day" -> LocalDate.of(2020, 1, 1 + random.nextInt(3));
            case "flag" -> random.nextBoolean();
            case "colour" -> any(WORDS);
            default -> new BigDecimal(any(List.of("-1", "0", "0.1", "0.5", "1", "2.000001")));
        };
    }

    public List<Fact> facts() {
        List<String> keys = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(index -> "fact" + index)
                .toList();
        return keys.stream().map(key -> fact(key, keys)).toList();
    }

    private Fact fact(String key, List<String> keys) {
        String type = type();
        Presence presence =
                any(List.of(Presence.SURE, Presence.SURE, Presence.SURE, Presence.POSSIBLE, Presence.ANY_NUMBER));
        Map<String, Figure> fields = new LinkedHashMap<>();
        for (String field : List.of("number", "other", "day", "flag", "colour")) {
            fields.put(
                    field,
                    Figure.given(
                            key + "." + field,
                            presence == Presence.ANY_NUMBER ? Value.unknown(Reason.NOT_REPORTED) : value(field)));
        }
        fields.put("parent", Figure.given(key + ".parent", parent(type, keys)));
        List<Gap> absence = presence == Presence.SURE ? List.of() : List.of(new Gap(key, Reason.NOT_REPORTED));
        return new Fact(type, key, key, new Words(key, key), presence, absence, fields);
    }

    private Value<?> parent(String type, List<String> keys) {
        if (!type.equals("Outcome")) {
            return Value.of(any(keys));
        }
        return switch (random.nextInt(4)) {
            case 0 -> Value.none();
            case 1 -> Value.unknown(Reason.NOT_REPORTED);
            default -> Value.of(any(keys));
        };
    }

    private Value<?> value(String field) {
        return switch (random.nextInt(6)) {
            case 0 -> Value.unknown(Reason.SUPPRESSED);
            case 1 -> Value.none();
            case 2 -> Value.notApplicable();
            case 3 -> interval(field);
            default ->
                Value.of(field.equals("colour") && random.nextBoolean() ? any(List.of(Colour.values())) : exact(field));
        };
    }

    private Value<?> interval(String field) {
        if (field.equals("colour") || field.equals("flag")) {
            return Value.unknown(Reason.WITHHELD);
        }
        if (field.equals("day")) {
            return ordered((LocalDate) exact(field), (LocalDate) exact(field));
        }
        return ordered((BigDecimal) exact(field), (BigDecimal) exact(field));
    }

    private static <T extends Comparable<? super T>> Value<T> ordered(T one, T other) {
        return one.compareTo(other) <= 0 ? Value.between(one, other) : Value.between(other, one);
    }

    private Operator operator() {
        return any(List.of(Operator.values()));
    }

    private String type() {
        return any(TYPES);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
