package se.likvard.rulebook.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.likvard.dialect.FactType;
import se.likvard.dialect.Field;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Test;
import se.likvard.value.Kind;
import se.likvard.value.Words;

/** Holds the constraints of one pattern against the vocabulary: which fields there are, and what each may be compared with. */
final class Typing {

    private final FactType type;
    private final Operands operands;
    private final Problems problems;

    Typing(FactType type, Operands operands, Problems problems) {
        this.type = type;
        this.operands = operands;
        this.problems = problems;
    }

    /** The test; empty when it does not fit, which is then told. */
    Optional<Test> test(Expression expression) {
        if (expression instanceof Expression.Both both) {
            return all(both.parts()).map(Test.All::new);
        }
        if (expression instanceof Expression.Either either) {
            return all(either.parts()).map(Test.Any::new);
        }
        return expression instanceof Expression.In in ? in(in) : compare((Expression.Compare) expression);
    }

    private Optional<List<Test>> all(List<Expression> parts) {
        List<Test> tests = new ArrayList<>();
        parts.forEach(each -> test(each).ifPresent(tests::add));
        return tests.size() == parts.size() ? Optional.of(List.copyOf(tests)) : Optional.empty();
    }

    /** The same comparison with each item; not in refuses them all. */
    private Optional<Test> in(Expression.In in) {
        Optional<Field> field = field(in.field());
        if (field.isEmpty()) {
            return Optional.empty();
        }
        if (!Set.of(Kind.CHOICE, Kind.TEXT, Kind.NUMBER, Kind.DATE)
                .contains(field.get().kind())) {
            return refuse(in.field(), Meanings.noList(field.get()));
        }
        Operator operator = in.negated() ? Operator.NOT_EQUAL : Operator.EQUAL;
        List<Test> tests = new ArrayList<>();
        for (Expression.Term item : in.items()) {
            operands.constant(field.get(), item)
                    .ifPresent(each -> tests.add(new Test.Comparison(
                            field.get().name(), operator, each, in.field().place())));
        }
        if (tests.size() < in.items().size()) {
            return Optional.empty();
        }
        return Optional.of(tests.size() == 1 ? tests.get(0) : in.negated() ? new Test.All(tests) : new Test.Any(tests));
    }

    private Optional<Test> compare(Expression.Compare compare) {
        Optional<Field> found = field(compare.field());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Field field = found.get();
        Operator operator = operator(compare.operator());
        boolean equality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        if (compare.right() instanceof Expression.Term.Word word && word.at().is("none")) {
            return equality && !field.name().equals("this")
                    ? Optional.of(new Test.IsNone(
                            field.name(),
                            operator == Operator.NOT_EQUAL,
                            compare.field().place()))
                    : refuse(compare.operator(), Meanings.NONE);
        }
        if (!equality && field.kind() != Kind.NUMBER && field.kind() != Kind.DATE) {
            return refuse(compare.operator(), Meanings.noOrder(field));
        }
        return operands.of(field, compare.right())
                .map(operand -> new Test.Comparison(
                        field.name(), operator, operand, compare.field().place()));
    }

    private Optional<Field> field(Token token) {
        if (token.is("this")) {
            return Optional.of(Operands.self(type));
        }
        Optional<Field> field = type.field(token.text());
        if (field.isEmpty()) {
            refuse(token, Meanings.noField(type, token.text()));
        }
        return field;
    }

    private <T> Optional<T> refuse(Token token, Words words) {
        problems.at(token, words.sv(), words.en());
        return Optional.empty();
    }

    /** The comparison that a sign stands for. */
    static Operator operator(Token token) {
        for (Operator each : Operator.values()) {
            if (each.sign().equals(token.text())) {
                return each;
            }
        }
        throw new IllegalArgumentException("the grammar lets no other sign through: " + token.text());
    }
}
