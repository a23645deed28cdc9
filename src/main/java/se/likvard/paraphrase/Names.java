package se.likvard.paraphrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Fact;
import se.likvard.dialect.FactType;
import se.likvard.dialect.Operand;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Vocabulary;
import se.likvard.rulebook.Parameter;
import se.likvard.value.Phrase;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/** What the variables, limits and other rules that a rule names are called. */
final class Names {

    private static final Words NOTHING = new Words("", "");

    private final Vocabulary vocabulary;
    private final Map<String, Words> titles;
    private final List<Parameter> limits;
    private final Map<String, String> types = new HashMap<>();
    private final @Nullable String subject;

    /**
     * The names of a rule.
     *
     * @param titles of all rules, by name
     * @param limits those of the rule
     */
    Names(RuleTree rule, Vocabulary vocabulary, Map<String, Words> titles, List<Parameter> limits) {
        this.vocabulary = vocabulary;
        this.titles = titles;
        this.limits = limits;
        this.subject = rule.subject().variable();
        bind(rule.subject());
        rule.conditions().forEach(this::bind);
    }

    private void bind(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            String variable = pattern.variable();
            if (variable != null) {
                types.put(variable, pattern.type());
            }
        } else if (condition instanceof Condition.All group) {
            group.parts().forEach(this::bind);
        } else if (condition instanceof Condition.Any group) {
            group.parts().forEach(this::bind);
        } else if (condition instanceof Condition.Not not) {
            bind(not.inner());
        } else if (condition instanceof Condition.Exists exists) {
            bind(exists.inner());
        }
    }

    FactType type(String name) {
        return vocabulary.type(name).orElseThrow();
    }

    private boolean isSubject(String variable) {
        return variable.equals(subject);
    }

    /** What a variable stands for, in a word or two. */
    Words noun(String variable) {
        String type = types.getOrDefault(variable, "");
        Words called = type(type).called();
        boolean twice = !isSubject(variable) && type.equals(types.get(subject));
        return twice ? new Words(called.sv() + " (" + variable + ")", called.en() + " (" + variable + ")") : called;
    }

    /** What a variable, or the fact in one of its fields, is called. */
    Words noun(Operand.FieldOf other) {
        return other.field().equals(Fact.THIS) ? noun(other.variable()) : figure(other);
    }

    /** A field of a variable. */
    Words figure(Operand.FieldOf other) {
        String type = types.getOrDefault(other.variable(), "");
        return vocabulary
                .type(type)
                .flatMap(each -> each.field(other.field()))
                .map(each -> Grammar.definite(each.meaning()))
                .orElse(new Words(other.field(), other.field()));
    }

    /** A limit's newest value; the earlier ones stand in the list of limits. */
    Words limit(String name, @Nullable Unit unit) {
        return parameter(name)
                .map(each -> Phrase.exact(newest(each).value(), unit == null ? each.unit() : unit))
                .orElse(new Words(name, name));
    }

    /** Which limit an operand is, from when and how sure, in brackets; empty words for other operands. */
    Words aside(Operand operand) {
        return operand instanceof Operand.Limit limit
                ? parameter(limit.name()).map(Names::aside).orElse(NOTHING)
                : NOTHING;
    }

    private static Words aside(Parameter limit) {
        Words start = LimitLines.start(newest(limit));
        Words status = newest(limit).status().words();
        return new Words(
                " (%s %s, %s)".formatted(limit.name(), start.sv(), status.sv()),
                " (%s %s, %s)".formatted(limit.name(), start.en(), status.en()));
    }

    private Optional<Parameter> parameter(String name) {
        return limits.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static Parameter.Dated newest(Parameter limit) {
        return limit.values().get(limit.values().size() - 1);
    }

    /** Another rule by its title and name, any other text in quotes. */
    Words quoted(String text) {
        Words title = titles.getOrDefault(text, NOTHING);
        return new Words(
                title.sv().isEmpty() ? "”" + text + "”" : "”" + title.sv() + "” [" + text + "]",
                title.en().isEmpty() ? "“" + text + "”" : "“" + title.en() + "” [" + text + "]");
    }
}
