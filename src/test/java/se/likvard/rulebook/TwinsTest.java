package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.dialect.Operator.AT_LEAST;
import static se.likvard.dialect.Operator.EQUAL;
import static se.likvard.dialect.Operator.LESS;
import static se.likvard.dialect.Operator.NOT_EQUAL;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Operand.Constant;
import se.likvard.dialect.Operand.FieldOf;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test.Comparison;
import se.likvard.dialect.Truth;
import se.likvard.dialect.Vocabulary;
import se.likvard.execution.Program;
import se.likvard.execution.Run;
import se.likvard.execution.Said;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.value.Place;

/** What Drools says of the emitted twins, and compiled trees say, is what the definition of three-valued truth says of the tree. */
class TwinsTest {

    private static final Limits HALF = name -> new BigDecimal("0.5");
    private static final int RULEBOOKS = 5;
    /** In the long form. */
    private static final int MANY = 120;

    private static final int RULES = 40;
    private static final int FACT_SETS = 60;

    @Test
    void droolsAndTheDefinitionAgreeOnRandomRulesAndFacts() {
        agree(0, RULEBOOKS, 400);
    }

    @Test
    @Tag("slow")
    void droolsAndTheDefinitionAgreeOnManyRandomRulesAndFacts() {
        agree(RULEBOOKS, MANY, 10_000);
    }

    private static void agree(int from, int to, int least) {
        Map<Truth, Integer> seen = new EnumMap<>(Truth.class);
        for (int book = from; book < to; book++) {
            RandomRules random = new RandomRules(book);
            List<RuleTree> trees = new ArrayList<>();
            for (int rule = 0; rule < RULES; rule++) {
                trees.add(random.rule());
            }
            Stages stages = Stages.compile(List.of(trees), RandomRules.vocabulary(), HALF);
            for (int set = 0; set < FACT_SETS; set++) {
                compare(
                        stages,
                        trees,
                        RandomRules.vocabulary(),
                        random.facts(),
                        "rulebook " + book + ", facts " + set,
                        seen);
            }
        }
        assertThat(seen.keySet()).containsExactlyInAnyOrder(Truth.values());
        assertThat(seen.values()).allSatisfy(count -> assertThat(count).isGreaterThan(least));
    }

    /** The smallest form in which Drools itself reads the wrong fact: it is never given an or. */
    @Test
    void whatStandsBeforeUnequalAlternativesIsReadAfterThem() {
        Place nowhere = new Place("", 1, 1);
        List<se.likvard.dialect.Test> same =
                List.of(new Comparison("colour", EQUAL, new FieldOf("$s", "colour"), nowhere));
        List<Condition.CountTest> tests = List.of(
                new Condition.CountTest(LESS, new Constant(BigDecimal.valueOf(2)), nowhere),
                new Condition.CountTest(AT_LEAST, new Constant(BigDecimal.ZERO), nowhere));
        Pattern parent = new Pattern(null, "Organiser", List.of(), nowhere);
        RuleTree tree = new RuleTree(
                "two alternatives",
                new Pattern("$s", "Child", List.of(), nowhere),
                List.of(
                        new Condition.Any(List.of(new Condition.Exists(parent), parent)),
                        new Condition.Count(new Pattern(null, "Organiser", same, nowhere), "$n", tests)));
        Stages stages = Stages.compile(List.of(List.of(tree)), RandomRules.vocabulary(), name -> BigDecimal.ZERO);
        Map<Truth, Integer> seen = new EnumMap<>(Truth.class);
        RandomRules random = new RandomRules(11);
        for (int set = 0; set < FACT_SETS; set++) {
            compare(stages, List.of(tree), RandomRules.vocabulary(), random.facts(), "facts " + set, seen);
        }
        assertThat(seen.keySet()).containsExactlyInAnyOrder(Truth.values());
    }

    /** Nobody has told which units there are: two school years may well lie in different ones. */
    @Test
    void whatOneDummyStandsForMayLieInDifferentOnes() {
        Rulebook rulebook = Rulebook.standard();
        Place nowhere = new Place("", 1, 1);
        RuleTree tree = new RuleTree(
                "years of two units",
                new Pattern("$s", "SchoolYear", List.of(), nowhere),
                List.of(new Pattern(
                        "$other",
                        "SchoolYear",
                        List.of(
                                new Comparison("organiser", EQUAL, new FieldOf("$s", "organiser"), nowhere),
                                new Comparison("schoolUnit", NOT_EQUAL, new FieldOf("$s", "schoolUnit"), nowhere)),
                        nowhere)));
        Organiser organiser = Organisers.read(
                "given",
                "{\"registrationNumber\": \"2120000001\", \"name\": \"A\", \"organiserType\": \"MUNICIPAL\"}"
                        .getBytes(StandardCharsets.UTF_8));
        List<Fact> facts = new Assessor(rulebook, LocalDate.of(2025, 11, 1)).facts(organiser);
        Map<Truth, Integer> seen = new EnumMap<>(Truth.class);
        Limits none = name -> BigDecimal.ZERO;
        compare(
                Stages.compile(List.of(List.of(tree)), rulebook.vocabulary(), none),
                List.of(tree),
                rulebook.vocabulary(),
                facts,
                "no units",
                seen);
        assertThat(seen).containsExactly(Map.entry(Truth.UNKNOWN, 1));
    }

    private static void compare(
            Stages stages,
            List<RuleTree> trees,
            Vocabulary vocabulary,
            List<Fact> facts,
            String where,
            Map<Truth, Integer> seen) {
        List<Firing> firings = fire(stages, facts);
        Run compiled = Program.of(List.of(trees), vocabulary, HALF).open();
        compiled.add(facts);
        Evaluation evaluation = new Evaluation(facts, HALF);
        for (int index = 0; index < trees.size(); index++) {
            RuleTree tree = trees.get(index);
            Map<Fact, Truth> said = compiled.say(0, index).stream().collect(Collectors.toMap(Said::fact, Said::holds));
            for (Fact subject : facts) {
                if (subject.type().equals(tree.subject().type())) {
                    Truth drools = truth(firings, index, subject);
                    assertThat(drools)
                            .describedAs("%s, rule %d, subject %s\n%s\n%s", where, index, subject, tree, facts)
                            .isEqualTo(evaluation.holds(tree, subject).truth())
                            .isEqualTo(said.get(subject));
                    seen.merge(drools, 1, Integer::sum);
                }
            }
        }
    }

    private static List<Firing> fire(Stages stages, List<Fact> facts) {
        try (Sitting sitting = stages.open()) {
            sitting.add(facts);
            return sitting.fire(0);
        }
    }

    private static Truth truth(List<Firing> firings, int rule, Fact subject) {
        Set<Boolean> readings = firings.stream()
                .filter(firing ->
                        firing.rule() == rule && subject.equals(firing.facts().get("$s")))
                .map(Firing::must)
                .collect(Collectors.toSet());
        assertThat(!readings.contains(true) || readings.contains(false))
                .describedAs("what must hold may hold")
                .isTrue();
        return readings.contains(true) ? Truth.TRUE : readings.contains(false) ? Truth.UNKNOWN : Truth.FALSE;
    }
}
