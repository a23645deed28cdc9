package se.likvard.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Test;
import se.likvard.dialect.Test.Comparison;
import se.likvard.explain.Circumstance.Kind;
import se.likvard.paraphrase.RuleWords;
import se.likvard.value.Phrase;
import se.likvard.value.Unit;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * What a rule asks for beside what is, and how far it is between them.
 *
 * @param limits the values of the parameters on the day
 */
record Boundary(RuleWords rule, CircumstanceWords facts, Limits limits) {

    /** What a test asks for, with what is. */
    Line line(String type, Test test, List<Line> actual) {
        Line asked = rule.test(type, test, Line::of);
        return asked(asked, actual);
    }

    /** What a condition asks for, with what is. */
    Line line(Condition condition, List<Line> actual) {
        List<Line> asked = rule.condition(condition, Line::of);
        return asked(
                asked.size() == 1
                        ? asked.get(0)
                        : Line.of(new Words("allt detta stämmer:", "all of this is so:"), asked),
                actual);
    }

    private static Line asked(Line asked, List<Line> actual) {
        Words text = new Words(
                "det krävs att " + asked.text().sv(),
                "it would take that " + asked.text().en());
        return Line.of(
                text,
                Stream.concat(
                                asked.parts().stream(),
                                actual.stream()
                                        .map(each -> Line.of(
                                                new Words(
                                                        "här: " + each.text().sv(),
                                                        "here: " + each.text().en()),
                                                each.parts())))
                        .toList());
    }

    /** A figure that a test asks for, and how far it is from where the test would pass. */
    Optional<Line> actual(Fact fact, Test test) {
        String field = test instanceof Test.IsNone none ? none.field() : ((Comparison) test).field();
        if (field.equals(Fact.THIS)) {
            return Optional.empty();
        }
        Line told = facts.field(fact, field);
        return Optional.of(
                test instanceof Comparison comparison
                        ? distance(fact, comparison)
                                .map(away -> Line.of(
                                        new Words(
                                                told.text().sv() + "; " + away.sv(),
                                                told.text().en() + "; " + away.en()),
                                        told.parts()))
                                .orElse(told)
                        : told);
    }

    private Optional<Words> distance(Fact fact, Comparison test) {
        Object limit = constant(test.operand());
        Value<?> value = fact.read(test.field()).value();
        if (limit instanceof BigDecimal number && value.exact().orElse(null) instanceof BigDecimal own) {
            return Optional.of(
                    away(own, number, rule.field(fact.type(), test.field()).unit()));
        }
        if (limit instanceof LocalDate day && value.exact().orElse(null) instanceof LocalDate own) {
            BigDecimal days = BigDecimal.valueOf(Math.abs(ChronoUnit.DAYS.between(own, day)));
            Words apart = Phrase.exact(days, Unit.DAYS);
            return Optional.of(new Words(
                    "gränsen är " + day + ", " + apart.sv() + " bort",
                    "the limit is " + day + ", " + apart.en() + " away"));
        }
        return Optional.empty();
    }

    private static Words away(BigDecimal own, BigDecimal limit, @Nullable Unit unit) {
        Words told = Phrase.exact(limit, unit);
        if (own.compareTo(limit) == 0) {
            return new Words("precis på gränsen " + told.sv(), "exactly at the limit of " + told.en());
        }
        Words apart = Phrase.of(Value.of(own.subtract(limit).abs()), Unit.ofDifference(unit));
        return new Words(
                "gränsen är " + told.sv() + ", " + apart.sv() + " bort",
                "the limit is " + told.en() + ", " + apart.en() + " away");
    }

    private @Nullable Object constant(Operand operand) {
        if (operand instanceof Operand.Limit limit) {
            return limits.value(limit.name());
        }
        return operand instanceof Operand.Constant constant ? constant.value() : null;
    }

    /** How many a count found. */
    Line count(Condition.Count count, Value<BigDecimal> number) {
        Words told = Phrase.of(number, Unit.COUNT);
        return count.tests().stream()
                .map(test -> constant(test.operand()))
                .filter(BigDecimal.class::isInstance)
                .findFirst()
                .flatMap(limit -> number.exact().map(own -> away(own, (BigDecimal) limit, Unit.COUNT)))
                .map(away -> Line.of(
                        "antalet är " + told.sv() + "; " + away.sv(), "the number is " + told.en() + "; " + away.en()))
                .orElse(Line.of("antalet är " + told.sv(), "the number is " + told.en()));
    }

    /** A record with the figures that tests ask for; one that stands in the way, by its name. */
    Line record(Fact fact, List<Test> tests, boolean inTheWay) {
        if (fact.type().equals("Outcome")) {
            return Line.of(facts.outcome(fact, Kind.FOUND));
        }
        Words many = rule.many(fact.type());
        List<Line> figures = tests.stream()
                .flatMap(Test::singles)
                .flatMap(test -> actual(fact, test).stream())
                .distinct()
                .toList();
        String colon = figures.isEmpty() ? "" : ":";
        return inTheWay
                ? Line.of(
                        new Words(
                                "det finns " + fact.name().sv() + " bland " + many.sv() + colon,
                                "there is " + fact.name().en() + " among the " + many.en() + colon),
                        figures)
                : Line.of(new Words(fact.name().sv() + colon, fact.name().en() + colon), figures);
    }
}
