package se.likvard.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;
import se.likvard.dialect.Test.Comparison;

/**
 * The facts that a rule can come to from a subject. What no pattern can choose, whatever turns out otherwise, plays no part in
 * what the rule says of it: so the work for one school does not grow with the number of schools.
 */
final class Nearby {

    /** Where facts are noted whose field is open. */
    private static final String OPEN = "";

    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, Set<String>> byType = new HashMap<>();
    private final Map<String, Map<String, List<String>>> lookups = new HashMap<>();

    /** @param all facts of which what may turn out otherwise is left open */
    Nearby(Collection<Fact> all) {
        for (Fact fact : all) {
            facts.put(fact.key(), fact);
            byType.computeIfAbsent(fact.type(), any -> new LinkedHashSet<>()).add(fact.key());
        }
    }

    /** Those that the rule's patterns can choose for a subject, the subject and what all of them lie in. */
    List<Fact> of(RuleTree rule, String subject) {
        Map<String, Set<String>> bound = new HashMap<>();
        Set<String> all = new LinkedHashSet<>(List.of("", subject));
        bind(bound, rule.subject().variable(), Set.of(subject));
        rule.conditions().stream().flatMap(each -> each.patterns()).forEach(pattern -> {
            Set<String> chosen = chosen(pattern, bound);
            all.addAll(chosen);
            bind(bound, pattern.variable(), chosen);
        });
        Set<String> owners = new LinkedHashSet<>();
        all.stream()
                .flatMap(key -> Optional.ofNullable(facts.get(key)).stream())
                .forEach(fact -> fact.absence().forEach(gap -> owners.add(gap.path())));
        all.addAll(owners);
        return all.stream().map(facts::get).filter(Objects::nonNull).toList();
    }

    private static void bind(Map<String, Set<String>> bound, @Nullable String variable, Set<String> keys) {
        if (variable != null) {
            bound.computeIfAbsent(variable, any -> new LinkedHashSet<>()).addAll(keys);
        }
    }

    /** The facts that none of the pattern's equations rules out. */
    private Set<String> chosen(Pattern pattern, Map<String, Set<String>> bound) {
        Set<String> chosen = null;
        for (Test test : pattern.tests()) {
            if (test instanceof Comparison equal && equal.operator() == Operator.EQUAL) {
                Optional<Set<String>> texts = texts(equal.operand(), bound);
                if (texts.isPresent()) {
                    Set<String> fitting = at(pattern.type(), equal.field(), texts.get());
                    if (chosen == null) {
                        chosen = fitting;
                    } else {
                        chosen.retainAll(fitting);
                    }
                }
            }
        }
        return chosen == null ? byType.getOrDefault(pattern.type(), Set.of()) : chosen;
    }

    /** What an operand can be; empty when that is open, or no text. */
    private Optional<Set<String>> texts(Operand operand, Map<String, Set<String>> bound) {
        if (operand instanceof Operand.Constant constant) {
            return constant.value() instanceof String text ? Optional.of(Set.of(text)) : Optional.empty();
        }
        if (!(operand instanceof Operand.FieldOf other) || !bound.containsKey(other.variable())) {
            return Optional.empty();
        }
        List<Optional<String>> texts = bound.getOrDefault(other.variable(), Set.of()).stream()
                .map(key -> Optional.ofNullable(facts.get(key)).flatMap(fact -> text(fact, other.field())))
                .toList();
        return texts.stream().allMatch(Optional::isPresent)
                ? Optional.of(new LinkedHashSet<>(
                        texts.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    /** The facts of a type whose field is one of these texts, or may be. */
    private Set<String> at(String type, String field, Set<String> texts) {
        Map<String, List<String>> lookup = lookups.computeIfAbsent(type + "." + field, any -> lookup(type, field));
        Set<String> found = new LinkedHashSet<>(lookup.getOrDefault(OPEN, List.of()));
        texts.forEach(text -> found.addAll(lookup.getOrDefault("=" + text, List.of())));
        return found;
    }

    private Map<String, List<String>> lookup(String type, String field) {
        Map<String, List<String>> lookup = new HashMap<>();
        for (String key : byType.getOrDefault(type, Set.of())) {
            String text = text(Objects.requireNonNull(facts.get(key)), field)
                    .map("="::concat)
                    .orElse(OPEN);
            lookup.computeIfAbsent(text, any -> new ArrayList<>()).add(key);
        }
        return lookup;
    }

    private static Optional<String> text(Fact fact, String field) {
        return field.equals(Fact.THIS)
                ? Optional.of(fact.key())
                : fact.read(field).value().exact().map(Object::toString);
    }
}
