package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.likvard.assessment.Basis;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Status;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Condition.Count;
import se.likvard.dialect.Condition.CountTest;
import se.likvard.dialect.Condition.Exists;
import se.likvard.dialect.Condition.Not;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Operand.Constant;
import se.likvard.dialect.Operand.FieldOf;
import se.likvard.dialect.Operator;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test.Any;
import se.likvard.dialect.Test.Comparison;
import se.likvard.dialect.Test.IsNone;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.gate.Metadata;
import se.likvard.value.Place;

/**
 * Many rulebooks at once say of an organiser what each says by itself: rulebooks that differ by chance in rules, in what rules
 * are and ask of earlier outcomes, and in values.
 */
class VariantsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final Place NOWHERE = new Place("x", 1, 1);
    private static final int RULEBOOKS = 12;
    private static final int ORGANISERS = 6;
    private static final List<Rule> RULES = Rulebook.standard().rules();

    @Test
    void sayWhatEachSaysByItself() {
        compare(0, 10);
    }

    @Test
    @Tag("slow")
    void ofManyEachSaysWhatItSaysByItself() {
        compare(10, 1_000);
    }

    private static void compare(int from, int to) {
        for (int seed = from; seed < to; seed++) {
            Random random = new Random(seed);
            List<List<Rule>> choices = RULES.stream()
                    .map(rule -> random.nextInt(3) == 0 ? List.of(rule, other(rule, random)) : List.of(rule))
                    .toList();
            List<Rulebook> rulebooks = IntStream.range(0, RULEBOOKS)
                    .mapToObj(any -> rulebook(choices, random))
                    .toList();
            Variants variants = new Variants(DAY);
            for (int number = 0; number < ORGANISERS; number++) {
                Organiser organiser =
                        new AimedOrganisers(new Random(seed * 100L + number), DAY, 0.1 * (number % 4)).next();
                VariantsOfOne own = variants.of(organiser);
                for (Rulebook rulebook : rulebooks) {
                    assertThat(own.by(rulebook))
                            .as("seed %d, organiser %d", seed, number)
                            .isEqualTo(rulebook.screen(organiser, DAY));
                }
            }
        }
    }

    private static Rulebook rulebook(List<List<Rule>> choices, Random random) {
        List<Rule> rules = choices.stream()
                .filter(any -> random.nextInt(60) > 0)
                .map(each -> each.get(random.nextInt(4) == 0 ? each.size() - 1 : 0))
                .toList();
        SortedMap<String, Parameter> values = new TreeMap<>(Rulebook.standard().parameters());
        values.replaceAll((name, parameter) -> random.nextInt(30) == 0 ? other(parameter, random) : parameter);
        List<List<Rule>> order =
                Order.layers(rules, rules.stream().map(Rule::name).collect(Collectors.toSet()), new ArrayList<>());
        return new Rulebook(
                Rulebook.standard().vocabulary(), Rulebook.standard().law(), values, order, "", false);
    }

    private static Parameter other(Parameter parameter, Random random) {
        Parameter.Dated last = parameter.values().get(parameter.values().size() - 1);
        Parameter other =
                parameter.with(last, last.value().multiply(BigDecimal.valueOf(random.nextBoolean() ? 2 : 0.5)));
        return random.nextInt(3) > 0
                ? other
                : new Parameter(
                        other.name(),
                        other.unit(),
                        other.values().stream()
                                .map(each -> new Parameter.Dated(
                                        each.from(), each.year(), each.value(), Status.H, each.source(), each.place()))
                                .toList(),
                        other.place());
    }

    private static Rule other(Rule rule, Random random) {
        Metadata was = rule.metadata();
        Metadata metadata = new Metadata(
                rule.observes() ? oneOf(random, RuleKind.CONCERN, RuleKind.STRENGTH, RuleKind.CONTEXT) : was.kind(),
                was.criterion(),
                was.basis().map(any -> oneOf(random, Basis.values())),
                was.law(),
                was.source(),
                was.appliesTo(),
                was.since(),
                random.nextInt(6) == 0 ? Optional.of(DAY.minusDays(1)) : was.until(),
                was.grade());
        boolean reads = List.of("PATTERNS", "GRADE", "RECOMMENDATIONS").contains(rule.area());
        Pattern subject = rule.area().equals("PATTERNS") && random.nextInt(3) == 0
                ? outcome(
                        rule.tree().subject().variable(),
                        is("kind", "CONCERN"),
                        is("area", someRule(random).area()))
                : rule.tree().subject();
        Stream<Condition> own =
                !reads && random.nextBoolean() || !subject.equals(rule.tree().subject())
                        ? Stream.empty()
                        : rule.tree().conditions().stream();
        List<Condition> conditions =
                Stream.concat(own, reads ? asking(random) : Stream.empty()).toList();
        return rule.changed(new RuleTree(rule.name(), subject, conditions), metadata);
    }

    /** Asks of earlier outcomes in a way of its own. */
    private static Stream<Condition> asking(Random random) {
        Rule one = someRule(random);
        Rule other = someRule(random);
        return switch (random.nextInt(8)) {
            case 0 ->
                Stream.of(
                        new Not(outcome(null, test("rule", Operator.NOT_EQUAL, one.name()), is("area", other.area()))));
            case 1 ->
                Stream.of(new Count(
                        outcome(null, is("kind", "CONCERN"), is("suspectedBreach", true)),
                        "$n",
                        List.of(new CountTest(Operator.AT_LEAST, new Constant(BigDecimal.valueOf(2)), NOWHERE))));
            case 2 -> Stream.of(outcome("$o", new Any(List.of(is("rule", one.name()), is("rule", other.name())))));
            case 3 ->
                Stream.of(new Exists(outcome(
                        null,
                        test("basis", Operator.NOT_EQUAL, "HEURISTIC"),
                        new IsNone("schoolUnit", true, NOWHERE))));
            case 4 ->
                Stream.of(
                        outcome("$o", is("kind", "CONCERN")),
                        outcome("$p", join("rule", Operator.NOT_EQUAL), join("subject", Operator.EQUAL)));
            case 5 -> Stream.of(new Not(outcome(null, is("rule", one.name()))));
            case 6 ->
                Stream.of(new Condition.Any(List.of(
                        outcome(null, is("rule", one.name())), new Not(outcome(null, is("area", other.area()))))));
            default ->
                Stream.of(
                        outcome("$o", is("kind", "STRENGTH")),
                        outcome("$p", is("kind", "CONCERN"), join("this", Operator.NOT_EQUAL)));
        };
    }

    private static Rule someRule(Random random) {
        return RULES.get(random.nextInt(RULES.size()));
    }

    @SafeVarargs
    private static <T> T oneOf(Random random, T... all) {
        return all[random.nextInt(all.length)];
    }

    private static Pattern outcome(
            @org.jspecify.annotations.Nullable String variable, se.likvard.dialect.Test... tests) {
        return new Pattern(variable, "Outcome", List.of(tests), NOWHERE);
    }

    private static Comparison is(String field, Object value) {
        return test(field, Operator.EQUAL, value);
    }

    private static Comparison test(String field, Operator operator, Object value) {
        return new Comparison(field, operator, new Constant(value), NOWHERE);
    }

    private static Comparison join(String field, Operator operator) {
        return new Comparison(field, operator, new FieldOf("$o", field), NOWHERE);
    }
}
