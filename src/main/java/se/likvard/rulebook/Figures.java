package se.likvard.rulebook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Match;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Field;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Test;
import se.likvard.dialect.Vocabulary;
import se.likvard.value.Between;
import se.likvard.value.Input;
import se.likvard.value.Phrase;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** The figures that a rule read: those that a match shows, and those that a text asks for by name. */
final class Figures {

    /** After a field's name in a text: what it was computed from. */
    static final String INPUTS = ".inputs";

    /** After a number's name in a text: that it may be more. */
    static final String LEAST = ".least";

    private static final Words NO_FIGURE = new Words("–", "–");

    private final Vocabulary vocabulary;
    private final Edition edition;
    private final Evaluation evaluation;
    private final InputWords inputs;

    Figures(Vocabulary vocabulary, Edition edition, Evaluation evaluation, PathWords paths) {
        this.vocabulary = vocabulary;
        this.edition = edition;
        this.evaluation = evaluation;
        this.inputs = new InputWords(edition, paths);
    }

    /** Every field that the matched patterns test, by {@code variable.field}, and every count. */
    Match match(Rule rule, Map<String, Fact> facts) {
        SortedMap<String, Value<?>> values = new TreeMap<>();
        Map<String, Words> names = new HashMap<>();
        rule.patterns().forEach((variable, pattern) -> {
            Fact fact = facts.get(variable);
            if (fact != null) {
                String name = name(variable, pattern);
                pattern.tests().stream().flatMap(Figures::fields).distinct().forEach(field -> {
                    values.put(name + "." + field, fact.read(field).value());
                    names.put(name + "." + field, meaning(fact, field));
                });
            }
        });
        counts(rule).forEach(count -> values.put(bare(count.variable()), evaluation.number(count, facts)));
        return new Match(values, names);
    }

    private Words meaning(Fact fact, String field) {
        return vocabulary
                .type(fact.type())
                .orElseThrow()
                .field(field)
                .orElseThrow()
                .meaning();
    }

    /** A pattern without a name goes by the fact it is said to be, or by its type. */
    private static String name(String variable, Pattern pattern) {
        if (!variable.startsWith("$_")) {
            return bare(variable);
        }
        return pattern.tests().stream()
                .flatMap(test -> identity(test).stream())
                .findFirst()
                .orElse(pattern.type().substring(0, 1).toLowerCase(Locale.ROOT)
                        + pattern.type().substring(1));
    }

    private static Optional<String> identity(Test test) {
        return test instanceof Test.Comparison comparison
                        && comparison.field().equals(Fact.THIS)
                        && comparison.operand() instanceof Operand.FieldOf other
                ? Optional.of(bare(other.variable()))
                : Optional.empty();
    }

    private static Stream<String> fields(Test test) {
        if (test instanceof Test.All group) {
            return group.tests().stream().flatMap(Figures::fields);
        }
        if (test instanceof Test.Any group) {
            return group.tests().stream().flatMap(Figures::fields);
        }
        String field = Uses.field(test);
        return field.equals(Fact.THIS) ? Stream.empty() : Stream.of(field);
    }

    private static Stream<Condition.Count> counts(Rule rule) {
        return rule.tree().conditions().stream()
                .filter(Condition.Count.class::isInstance)
                .map(Condition.Count.class::cast);
    }

    /** The figure that a text calls by a name: {@code variable.field}, {@code limit.name} or a count's variable. */
    Words called(String name, Judged judged) {
        Map<String, Fact> facts = judged.matches().isEmpty()
                ? Map.of(judged.rule().subject(), judged.subject())
                : judged.matches().get(0);
        int dot = name.indexOf('.');
        if (dot < 0) {
            return counts(judged.rule())
                    .filter(count -> bare(count.variable()).equals(name))
                    .findFirst()
                    .map(count -> Phrase.of(evaluation.number(count, facts), null))
                    .orElse(NO_FIGURE);
        }
        String owner = name.substring(0, dot);
        String field = name.substring(dot + 1);
        return owner.equals("limit") ? limit(field) : field(facts.get("$" + owner), field, numbers(judged));
    }

    private Words limit(String name) {
        return edition.limit(name)
                .map(limit -> Phrase.exact(new BigDecimal(limit.value()), limit.unit()))
                .orElse(NO_FIGURE);
    }

    /** The parameters that decided; of a yearly one, the years that were read. */
    List<AppliedLimit> limits(Judged judged) {
        return edition.limits(judged.rule(), () -> read(judged));
    }

    private List<BigDecimal> numbers(Judged judged) {
        return limits(judged).stream()
                .map(limit -> new BigDecimal(limit.value()))
                .toList();
    }

    /** The paths of what the fields that a rule tests, of its subject and of what it matched, were computed from. */
    private static Set<String> read(Judged judged) {
        Stream<Fact> matched = judged.matches().stream().flatMap(match -> match.values().stream());
        return Stream.concat(Stream.of(judged.subject()), matched)
                .flatMap(fact -> tested(judged.rule(), fact.type()).map(fact::read))
                .flatMap(figure -> figure.inputs().stream())
                .map(Input::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> tested(Rule rule, String type) {
        return rule.patterns().values().stream()
                .filter(pattern -> pattern.type().equals(type))
                .flatMap(pattern -> pattern.tests().stream())
                .flatMap(Figures::fields)
                .distinct();
    }

    /** A field's value, never rounded so that it looks like a limit that it is not. */
    private Words field(@Nullable Fact fact, String name, List<BigDecimal> limits) {
        if (fact == null) {
            return NO_FIGURE;
        }
        if (name.equals(Fact.THIS)) {
            return fact.name();
        }
        if (name.endsWith(INPUTS)) {
            return inputs.of(fact.read(bare(name, INPUTS)).inputs(), limits);
        }
        if (name.endsWith(LEAST)) {
            return least(fact, bare(name, LEAST), limits);
        }
        Field field = vocabulary.type(fact.type()).orElseThrow().field(name).orElseThrow();
        Value<?> value = fact.read(name).value();
        if (name.equals("schoolYear") && value.exact().isPresent()) {
            String years = Phrase.years(((BigDecimal) value.exact().get()).intValueExact());
            return new Words(years, years);
        }
        return value.exact()
                .map(word -> field.words().get(word.toString()))
                .orElseGet(() -> Phrase.of(value, field.unit(), limits));
    }

    /** A number that is only known to be at least so much, so said. */
    private Words least(Fact fact, String name, List<BigDecimal> limits) {
        if (!(fact.read(name).value() instanceof Between<?> between)) {
            return field(fact, name, limits);
        }
        Field field = vocabulary.type(fact.type()).orElseThrow().field(name).orElseThrow();
        Words from = Phrase.of(Value.of(between.from()), field.unit(), limits);
        return new Words("minst " + from.sv(), "at least " + from.en());
    }

    private static String bare(String name, String end) {
        return name.substring(0, name.length() - end.length());
    }

    private static String bare(String variable) {
        return variable.substring(1);
    }
}
