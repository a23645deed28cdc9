package se.likvard.paraphrase;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.likvard.dialect.Fact;
import se.likvard.dialect.FactType;
import se.likvard.dialect.Field;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Test;
import se.likvard.value.Kind;
import se.likvard.value.Phrase;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/**
 * The tests of a pattern as sentences.
 *
 * @param rule what the rule's variables and limits stand for
 * @param type the type whose fields are tested
 */
record Tests(Names rule, FactType type) {

    /** All of them, a sentence each. */
    List<Sentence> all(List<Test> tests) {
        return tests.stream().map(this::sentence).toList();
    }

    private Sentence sentence(Test test) {
        if (test instanceof Test.All group) {
            return Sentence.group("allt detta stämmer:", "all of this is so:", all(group.tests()));
        }
        if (test instanceof Test.Any group) {
            return Choices.of(group, this)
                    .orElseGet(() -> Sentence.group(
                            "minst ett av detta stämmer:", "at least one of these is so:", all(group.tests())));
        }
        if (test instanceof Test.IsNone none) {
            Words meaning = field(none.field()).meaning();
            return Sentence.of(none.negated() ? Grammar.some(meaning) : Grammar.none(meaning));
        }
        return Sentence.of(comparison((Test.Comparison) test));
    }

    private Words comparison(Test.Comparison test) {
        if (test.field().equals(Fact.THIS)) {
            return same(new Words("detta", "this"), test, rule.noun((Operand.FieldOf) test.operand()));
        }
        Field field = field(test.field());
        if (test.operand() instanceof Operand.FieldOf other) {
            return other(field, test, other);
        }
        if (field.kind() == Kind.FLAG && test.operand() instanceof Operand.Constant constant) {
            boolean equal = test.operator() == Operator.EQUAL;
            return Grammar.flag(field.meaning(), constant.value().equals(equal));
        }
        if (isAny(field, test)) {
            return Grammar.applies(field.meaning());
        }
        Words value = Compared.words(test.operator(), field.kind(), value(field, test.operand()));
        Words told = Grammar.about(field.meaning(), value);
        Words aside = rule.aside(test.operand());
        return new Words(told.sv() + aside.sv(), told.en() + aside.en());
    }

    /** Whether every number passes, so that what is asked is that there be one. */
    private static boolean isAny(Field field, Test.Comparison test) {
        return field.unit() != null
                && test.operator() == Operator.AT_LEAST
                && test.operand() instanceof Operand.Constant constant
                && constant.value() instanceof BigDecimal number
                && number.compareTo(field.unit().least()) == 0;
    }

    private Words other(Field field, Test.Comparison test, Operand.FieldOf other) {
        Words own = Grammar.definite(field.meaning());
        Words their = field.kind() == Kind.FACT ? rule.noun(other) : rule.figure(other);
        boolean bare = own.equals(their) || !their.sv().contains(" ");
        boolean alike = bare && field.kind() != Kind.FACT;
        Words told = alike
                ? new Words(
                        their.sv() + " för " + rule.noun(other.variable()).sv(),
                        their.en() + " of " + rule.noun(other.variable()).en())
                : their;
        return same(own, test, told);
    }

    private static Words same(Words own, Test.Comparison test, Words other) {
        return switch (test.operator()) {
            case EQUAL ->
                new Words(own.sv() + " är samma som " + other.sv(), own.en() + " is the same as " + other.en());
            case NOT_EQUAL ->
                new Words(
                        own.sv() + " är inte samma som " + other.sv(), own.en() + " is not the same as " + other.en());
            default -> {
                Words compared = Compared.words(test.operator(), Kind.NUMBER, other);
                yield new Words(own.sv() + " är " + compared.sv(), own.en() + " is " + compared.en());
            }
        };
    }

    /** What a field is compared with; a number whose unit the field's own phrase begins with stands alone. */
    Words value(Field field, Operand operand) {
        Unit unit =
                Grammar.brief(field.meaning()).en().matches("number of (?!\\S+ since ).*") ? Unit.COUNT : field.unit();
        if (operand instanceof Operand.Limit limit) {
            return rule.limit(limit.name(), unit);
        }
        Object value = ((Operand.Constant) operand).value();
        if (value instanceof BigDecimal number) {
            return Phrase.exact(number, unit);
        }
        Words word = field.words().get(value.toString());
        return word != null ? word : field.kind() == Kind.TEXT ? rule.quoted(value.toString()) : plain(value);
    }

    private static Words plain(Object value) {
        return new Words(value.toString(), value.toString());
    }

    Field field(String name) {
        return type.field(name).orElseThrow();
    }

    /** Tests of which at least one must hold, told as one when they give a field several words to be. */
    private static final class Choices {

        static Optional<Sentence> of(Test.Any group, Tests tests) {
            Set<String> fields = new LinkedHashSet<>();
            for (Test each : group.tests()) {
                boolean equal = each instanceof Test.Comparison comparison
                        && comparison.operator() == Operator.EQUAL
                        && comparison.operand() instanceof Operand.Constant constant
                        && !(constant.value() instanceof Boolean);
                if (!equal) {
                    return Optional.empty();
                }
                fields.add(((Test.Comparison) each).field());
            }
            if (fields.size() != 1) {
                return Optional.empty();
            }
            Field field = tests.field(fields.iterator().next());
            List<Words> values = group.tests().stream()
                    .map(each -> tests.value(field, ((Test.Comparison) each).operand()))
                    .toList();
            return Optional.of(Sentence.of(Grammar.about(field.meaning(), Compared.or(values))));
        }
    }
}
