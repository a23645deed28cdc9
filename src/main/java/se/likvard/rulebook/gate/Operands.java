package se.likvard.rulebook.gate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.likvard.dialect.Answers;
import se.likvard.dialect.FactType;
import se.likvard.dialect.Field;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Vocabulary;
import se.likvard.value.Kind;
import se.likvard.value.Nearest;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/** The right sides of comparisons: literals of the right kind, parameters, and fields of facts that are bound. */
final class Operands {

    private final Vocabulary vocabulary;
    private final Scope scope;
    private final List<UsedLimit> limits;
    private final Problems problems;

    Operands(Vocabulary vocabulary, Scope scope, List<UsedLimit> limits, Problems problems) {
        this.vocabulary = vocabulary;
        this.scope = scope;
        this.limits = limits;
        this.problems = problems;
    }

    /** The fact itself, as a field. */
    static Field self(FactType type) {
        return new Field(
                "this",
                Kind.FACT,
                null,
                Map.of(type.name(), new Words(type.name(), type.name())),
                type.meaning(),
                Answers.ENGINE);
    }

    /** What a field is compared with; empty when it does not fit, which is then told. */
    Optional<Operand> of(Field field, Expression.Term term) {
        if (term instanceof Expression.Term.Limit limit) {
            return limit(field, limit);
        }
        return term instanceof Expression.Term.Variable variable ? variable(field, variable) : constant(field, term);
    }

    /** A number, text, date, truth or word that fits the field. */
    Optional<Operand> constant(Field field, Expression.Term term) {
        Token at = term.at();
        if (term instanceof Expression.Term.Literal literal) {
            boolean text = at.kind() == Token.Kind.TEXT;
            return switch (field.kind()) {
                case NUMBER -> text ? refuse(at, Meanings.expected(field)) : number(field, literal);
                case TEXT -> text ? constant(at.content()) : refuse(at, Meanings.expected(field));
                case DATE -> text ? date(at) : refuse(at, Meanings.expected(field));
                default -> refuse(at, Meanings.expected(field));
            };
        }
        if (scope.has("$" + at.text())) {
            return refuse(at, new Words("menade du $" + at.text(), "did you mean $" + at.text()));
        }
        return switch (field.kind()) {
            case FLAG ->
                at.is("true") || at.is("false")
                        ? constant(Boolean.valueOf(at.text()))
                        : refuse(at, Meanings.expected(field));
            case CHOICE -> word(field, at);
            default -> refuse(at, Meanings.expected(field));
        };
    }

    private static Optional<Operand> constant(Object value) {
        return Optional.of(new Operand.Constant(value));
    }

    private Optional<Operand> word(Field field, Token at) {
        if (field.words().containsKey(at.text())) {
            return constant(at.text());
        }
        return Nearest.to(at.text(), field.words().keySet())
                .map(near -> this.<Operand>refuse(
                        at,
                        new Words(
                                "ordet %s finns inte för %s, menade du %s".formatted(at.text(), field.name(), near),
                                "there is no word %s for %s, did you mean %s"
                                        .formatted(at.text(), field.name(), near))))
                .orElseGet(() -> refuse(at, Meanings.expected(field)));
    }

    private Optional<Operand> date(Token at) {
        Optional<Operand> date = IsoDate.parse(at.content()).map(Operand.Constant::new);
        return date.isPresent()
                ? date
                : refuse(
                        at,
                        new Words(
                                "%s är inte ett datum som finns, skriv som \"2022-08-01\"".formatted(at.text()),
                                "%s is not a date that exists, write as \"2022-08-01\"".formatted(at.text())));
    }

    private Optional<Operand> number(Field field, Expression.Term.Literal literal) {
        if (!literal.at().text().matches("\\d{1,12}(\\.\\d{1,6})?")) {
            return refuse(
                    literal.at(),
                    new Words(
                            "%s är inte ett tal: skriv siffror med decimalpunkt, högst sex decimaler"
                                    .formatted(literal.text()),
                            "%s is not a number: write digits with a decimal point, at most six decimals"
                                    .formatted(literal.text())));
        }
        BigDecimal number = new BigDecimal(literal.text());
        Unit unit = field.unit();
        if (unit != null && (number.compareTo(unit.least()) < 0 || number.compareTo(unit.most()) > 0)) {
            return refuse(
                    literal.at(),
                    new Words(
                            "%s ligger utanför %s (%s)"
                                    .formatted(
                                            literal.text(),
                                            field.name(),
                                            unit.words().sv()),
                            "%s is outside %s (%s)"
                                    .formatted(
                                            literal.text(),
                                            field.name(),
                                            unit.words().en())));
        }
        return constant(
                number.signum() == 0
                        ? BigDecimal.ZERO
                        : new BigDecimal(number.stripTrailingZeros().toPlainString()));
    }

    private Optional<Operand> limit(Field field, Expression.Term.Limit limit) {
        if (field.kind() != Kind.NUMBER) {
            return refuse(limit.at(), Meanings.expected(field));
        }
        limits.add(new UsedLimit(limit.name().text(), field.unit(), limit.at().place()));
        return Optional.of(new Operand.Limit(limit.name().text()));
    }

    private Optional<Operand> variable(Field field, Expression.Term.Variable variable) {
        String name = variable.at().text();
        if (!scope.has(name)) {
            return refuse(variable.at(), unbound(name));
        }
        Token member = variable.field();
        Optional<FactType> type = scope.type(name);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Optional<Field> other = member == null || member.is("this")
                ? Optional.of(self(type.get()))
                : type.get().field(member.text());
        if (other.isEmpty()) {
            return refuse(
                    Objects.requireNonNull(member),
                    Meanings.noField(type.get(), Objects.requireNonNull(member).text()));
        }
        return comparable(field, other.get())
                ? Optional.of(new Operand.FieldOf(name, other.get().name()))
                : refuse(member == null ? variable.at() : member, Meanings.differ(field, other.get()));
    }

    private Words unbound(String name) {
        if (scope.isHidden(name)) {
            return new Words(
                    "%s är bunden inom or, not eller exists, eller som antal, och syns inte här".formatted(name),
                    "%s is bound within or, not or exists, or as a count, and is not seen here".formatted(name));
        }
        String near = scope.nearest(name).orElse("");
        return new Words(
                "variabeln %s är inte bunden före detta ställe%s"
                        .formatted(name, near.isEmpty() ? "" : ", menade du " + near),
                "the variable %s is not bound before this place%s"
                        .formatted(name, near.isEmpty() ? "" : ", did you mean " + near));
    }

    private boolean comparable(Field one, Field other) {
        if (one.kind() != other.kind()) {
            return false;
        }
        return switch (one.kind()) {
            case NUMBER -> one.unit() == other.unit() || one.unit() == null || other.unit() == null;
            case CHOICE ->
                !Collections.disjoint(one.words().keySet(), other.words().keySet());
            case FACT ->
                factType(one).isEmpty()
                        || factType(other).isEmpty()
                        || factType(one).equals(factType(other));
            default -> true;
        };
    }

    /** The type of the fact that a field holds, by its name as in {@code schoolUnit}; empty when it can be any, as {@code subject}. */
    private Optional<String> factType(Field field) {
        if (field.name().equals("this")) {
            return Optional.of(field.words().keySet().iterator().next());
        }
        String name = field.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + field.name().substring(1);
        return vocabulary.type(name).map(FactType::name);
    }

    private <T> Optional<T> refuse(Token at, Words words) {
        problems.at(at, words.sv(), words.en());
        return Optional.empty();
    }
}
