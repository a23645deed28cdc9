package se.likvard.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.likvard.dialect.Limits;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Settled;
import se.likvard.rulebook.gate.Metadata;
import se.likvard.value.Place;

/**
 * What decides what a rule finds, without what it says.
 *
 * @param tree what must hold
 * @param limits the parameters that decide, by name
 * @param excludes the recommendations that are never given together with it about the same subject, each with the place where
 *     it is named
 * @param replaces the recommendations that it takes the place of
 */
public record Logic(
        RuleTree tree, Metadata metadata, List<Parameter> limits, Map<String, Place> excludes, Set<String> replaces) {

    private static final Pattern PLACE = Pattern.compile("(, )?place=Place\\[[^\\]]*\\]");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    /** The rule's name, {@code area/rule}. */
    public String name() {
        return tree.name();
    }

    /** The area that it lies in, as a word of the vocabulary: STUDY_CALM. */
    public String area() {
        return Rule.area(name());
    }

    /** The same with the values that its parameters have on a day written out. */
    public Logic settled(Limits values) {
        return new Logic(Settled.of(tree, values), metadata, limits, excludes, replaces);
    }

    /**
     * All of it that decides, in one form: rules that have the same say the same by the same values, whatever their variables
     * are called, wherever they stand, and whatever they cite.
     */
    public String deciding() {
        Map<String, String> names = new HashMap<>();
        String bare = PLACE.matcher(tree.toString()).replaceAll("");
        String renamed = VARIABLE.matcher(bare)
                .replaceAll(each -> names.computeIfAbsent(each.group(), any -> "v" + names.size()));
        return String.join(
                "\n",
                renamed,
                metadata.kind().toString(),
                metadata.basis().toString(),
                new TreeSet<>(metadata.appliesTo()).toString(),
                metadata.since().toString(),
                metadata.until().toString(),
                metadata.grade().toString(),
                new TreeSet<>(replaces).toString());
    }

    static Logic of(Rule rule, Rulebook book) {
        return new Logic(
                rule.tree(),
                rule.metadata(),
                limits(rule, book),
                rule.advice().map(Advice::excludes).orElse(Map.of()),
                rule.advice().map(each -> each.replaces().keySet()).orElse(Set.of()));
    }

    static List<Parameter> limits(Rule rule, Rulebook book) {
        return rule.limits().stream()
                .sorted()
                .flatMap(each -> Stream.ofNullable(book.parameters().get(each)))
                .toList();
    }
}
