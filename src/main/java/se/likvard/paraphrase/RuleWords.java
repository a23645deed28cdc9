package se.likvard.paraphrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Field;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;
import se.likvard.dialect.Vocabulary;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Kind;
import se.likvard.value.NotApplicable;
import se.likvard.value.Phrase;
import se.likvard.value.Unknown;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** Parts of a rule, and facts that it reads, in the words in which the whole rule is told. */
public final class RuleWords {

    private final Vocabulary vocabulary;
    private final Conditions conditions;

    /** The words of a rule of a rulebook; its limits are those that it is described with. */
    public RuleWords(Described rule, Rulebook rulebook) {
        this.vocabulary = rulebook.vocabulary();
        Map<String, Words> titles =
                rulebook.described().stream().collect(Collectors.toMap(Described::name, Described::title));
        this.conditions = new Conditions(new Names(rule.tree(), vocabulary, titles, rule.limits()));
    }

    /**
     * What a condition asks for: a sentence for each part, made into whatever is wanted of it and of what stands under it.
     */
    public <T> List<T> condition(Condition condition, BiFunction<Words, List<T>, T> made) {
        return made(conditions.all(List.of(condition)), made);
    }

    /** What the rule's scope asks for. */
    public <T> T subject(RuleTree rule, BiFunction<Words, List<T>, T> made) {
        return made(List.of(conditions.subject(rule)), made).get(0);
    }

    /** What a test of a fact of a type asks for. */
    public <T> T test(String type, Test test, BiFunction<Words, List<T>, T> made) {
        return made(new Tests(conditions.names(), conditions.names().type(type)).all(List.of(test)), made)
                .get(0);
    }

    private static <T> List<T> made(List<Sentence> sentences, BiFunction<Words, List<T>, T> made) {
        List<T> all = new ArrayList<>();
        sentences.forEach(each -> all.add(made.apply(each.text(), made(each.parts(), made))));
        return all;
    }

    /** That a field of a fact holds a value: "det är 3,1 år sedan modellen sågs över". */
    public Words holds(Fact fact, String name, Value<?> value, Collection<BigDecimal> limits) {
        Field field = field(fact.type(), name);
        if (value instanceof Unknown<?>) {
            return Grammar.lacks(field.meaning(), false);
        }
        if (value instanceof NotApplicable) {
            return Grammar.lacks(field.meaning(), true);
        }
        if (value.isNone()) {
            return Grammar.none(field.meaning());
        }
        if (field.kind() == Kind.FLAG && value.exact().isPresent()) {
            return Grammar.flag(field.meaning(), value.exact().get().equals(true));
        }
        return Grammar.about(field.meaning(), told(field, value, limits));
    }

    private static Words told(Field field, Value<?> value, Collection<BigDecimal> limits) {
        return value.exact()
                .map(each -> field.words().get(each.toString()))
                .filter(Objects::nonNull)
                .orElseGet(() -> Phrase.of(value, field.unit(), limits));
    }

    /** A field of a type. */
    public Field field(String type, String name) {
        return conditions.names().type(type).field(name).orElseThrow();
    }

    /** What one record of a type is: "en insats". */
    public Words one(String type) {
        return Grammar.brief(conditions.names().type(type).meaning());
    }

    /** What records of a type are called. */
    public Words many(String type) {
        return conditions.names().type(type).label();
    }
}
