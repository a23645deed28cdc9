package se.likvard.rulebook;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.likvard.dialect.RuleTree;
import se.likvard.rulebook.gate.Metadata;
import se.likvard.value.Place;

/**
 * What decides what a rule finds, without what it says.
 *
 * @param tree what must hold
 * @param limits the parameters that decide, by name
 * @param excludes the recommendations that are never given together with it about the same subject, each with the place where
 *     it is named
 */
public record Logic(RuleTree tree, Metadata metadata, List<Parameter> limits, Map<String, Place> excludes) {

    /** The rule's name, {@code area/rule}. */
    public String name() {
        return tree.name();
    }

    /** The area that it lies in, as a word of the vocabulary: STUDY_CALM. */
    public String area() {
        return Rule.area(name());
    }

    static Logic of(Rule rule, Rulebook book) {
        return new Logic(
                rule.tree(),
                rule.metadata(),
                limits(rule, book),
                rule.advice().map(Advice::excludes).orElse(Map.of()));
    }

    static List<Parameter> limits(Rule rule, Rulebook book) {
        return rule.limits().stream()
                .sorted()
                .flatMap(each -> Stream.ofNullable(book.parameters().get(each)))
                .toList();
    }
}
