package se.likvard.explain.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test.Comparison;
import se.likvard.indicator.Context;
import se.likvard.indicator.Indicator;
import se.likvard.indicator.Indicators;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.organiser.Shape;
import se.likvard.reasoning.Apart;
import se.likvard.rulebook.DayPolicy;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Kind;
import se.likvard.value.Place;
import se.likvard.value.Value;

/** The ways in which a date and the age that is computed of it go together, against every day since 1900. */
class PairsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final DayPolicy POLICY = Rulebook.standard().limits(DAY);
    private static final Organiser ORGANISER = Organisers.read(Path.of("fixtures/klarhult-kommun.json"));
    private static final Context CONTEXT = Context.of(ORGANISER, DAY, POLICY);
    private static final Place NOWHERE = new Place("test", 1, 1);

    /** A day that is no whole number of weeks ago, and one of neither the last year nor an anniversary. */
    @Test
    void aSingleDayIsNotMissed() {
        Pairs pairs = pairs(List.of(
                test("daysSinceReported", Operator.EQUAL, BigDecimal.valueOf(5000)),
                test("reported", Operator.EQUAL, LocalDate.of(1987, 3, 14))));
        assertThat(pairs.of("Deficiency", "daysSinceReported"))
                .extracting(Pairs.Pair::input)
                .contains(Value.of(DAY.minusDays(5000)), Value.of(LocalDate.of(1987, 3, 14)));
    }

    @Test
    void areThoseOfEveryDay() {
        Random random = new Random(20251101);
        List<Indicator<?>> dated = Indicators.all().stream()
                .filter(each -> Pairs.input(each)
                        .filter(input -> input.kind() == Kind.DATE && !input.isPlanned())
                        .isPresent())
                .toList();
        assertThat(dated).hasSizeGreaterThan(6);
        int cells = 0;
        for (Indicator<?> indicator : dated) {
            Component input = Pairs.input(indicator).orElseThrow();
            List<Comparison> tests = tests(indicator, input, random);
            Apart apart = apart(tests);
            List<Pairs.Pair> told = pairs(tests).of(indicator.of().getSimpleName(), indicator.name());
            List<Pairs.Pair> all = everyDay(indicator, input, apart);
            assertThat(told).as("%s %s", indicator.name(), tests).allSatisfy(pair -> {
                assertThat(figure(indicator, input, pair.input())).isEqualTo(pair.figure());
                assertThat(told)
                        .filteredOn(each -> isAlike(apart, indicator, input, each, pair))
                        .containsExactly(pair);
            });
            cells += all.size();
            all.forEach(day -> assertThat(told)
                    .as("%s %s %s", indicator.name(), tests, day)
                    .anyMatch(pair -> isAlike(apart, indicator, input, pair, day)));
        }
        assertThat(cells).isGreaterThan(3 * dated.size());
    }

    @Test
    void nothingIsSaidOfDatesThatAreComparedWithEachOther() {
        Comparison between = new Comparison("reported", Operator.LESS, new Operand.FieldOf("$s", "remedied"), NOWHERE);
        assertThat(pairs(List.of(between)).of("Deficiency", "daysSinceReported"))
                .isEmpty();
    }

    /** Two constants for the figure, of which one is a figure of some day to the last decimal, and one for the date. */
    private static List<Comparison> tests(Indicator<?> indicator, Component input, Random random) {
        List<Comparison> tests = new ArrayList<>();
        LocalDate some = DAY.minusDays(random.nextInt(40_000));
        if (indicator.kind() == Kind.NUMBER) {
            Object figure = figure(indicator, input, Value.of(some)).exact().orElseThrow();
            tests.add(test(indicator.name(), any(random), figure));
            tests.add(test(indicator.name(), any(random), BigDecimal.valueOf(random.nextInt(9))));
        }
        tests.add(test(input.name(), any(random), DAY.minusDays(random.nextInt(9_000))));
        return tests;
    }

    private static Operator any(Random random) {
        return Operator.values()[random.nextInt(Operator.values().length)];
    }

    private static Comparison test(String field, Operator operator, Object constant) {
        return new Comparison(field, operator, new Operand.Constant(constant), NOWHERE);
    }

    private static Apart apart(List<Comparison> tests) {
        Condition.Pattern subject = new Condition.Pattern("$s", "Deficiency", List.copyOf(tests), NOWHERE);
        return new Apart(List.of(new RuleTree("test", subject, List.of())), POLICY);
    }

    private static Pairs pairs(List<Comparison> tests) {
        return new Pairs(apart(tests), ORGANISER, POLICY);
    }

    private static List<Pairs.Pair> everyDay(Indicator<?> indicator, Component input, Apart apart) {
        List<Pairs.Pair> all = new ArrayList<>();
        Stream.iterate(DAY, day -> !day.isBefore(FIRST), day -> day.minusDays(1))
                .map(day -> new Pairs.Pair(Value.of(day), figure(indicator, input, Value.of(day))))
                .filter(pair -> all.stream().noneMatch(each -> isAlike(apart, indicator, input, each, pair)))
                .forEach(all::add);
        return all;
    }

    private static boolean isAlike(
            Apart apart, Indicator<?> indicator, Component input, Pairs.Pair one, Pairs.Pair other) {
        return apart.isAlike(input.name(), one.input(), other.input())
                && apart.isAlike(indicator.name(), one.figure(), other.figure());
    }

    private static Value<?> figure(Indicator<?> indicator, Component input, Value<?> value) {
        Shape shape = Shape.of(indicator.of());
        Record blank = Style.blank(shape, "1");
        Record record = shape.create(component -> component.equals(input) ? value : component.of(blank));
        return indicator.of(record, CONTEXT.about("")).value();
    }
}
