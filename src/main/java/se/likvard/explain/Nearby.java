package se.likvard.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

    /** A field that must be one of some texts. */
    private record Equation(String field, Set<String> texts) {}

    /** The facts that none of the pattern's equations rules out: those that fit the narrowest, looked at by the others. */
    private Set<String> chosen(Pattern pattern, Map<String, Set<String>> bound) {
        List<Equation> equations = pattern.tests().stream()
                .flatMap(test -> equation(test, bound).stream())
                .sorted(Comparator.comparingInt(each -> size(pattern.type(), each)))
                .toList();
        if (equations.isEmpty()) {
            return byType.getOrDefault(pattern.type(), Set.of());
        }
        Set<String> chosen = at(pattern.type(), equations.get(0));
        equations.subList(1, equations.size()).forEach(each -> chosen.removeIf(key -> !fits(key, each)));
        return chosen;
    }

    private Optional<Equation> equation(Test test, Map<String, Set<String>> bound) {
        if (test instanceof Test.Any group) {
            return anyOf(group, bound);
        }
        return test instanceof Comparison equal && equal.operator() == Operator.EQUAL
                ? texts(equal.operand(), bound).map(texts -> new Equation(equal.field(), texts))
                : Optional.empty();
    }

    /** Of a field that must be one or another. */
    private Optional<Equation> anyOf(Test.Any group, Map<String, Set<String>> bound) {
        List<Equation> each = group.tests().stream()
                .flatMap(test -> equation(test, bound).stream())
                .toList();
        if (each.size() < group.tests().size()
                || each.stream().map(Equation::field).distinct().count() != 1) {
            return Optional.empty();
        }
        Set<String> texts = new LinkedHashSet<>();
        each.forEach(one -> texts.addAll(one.texts()));
        return Optional.of(new Equation(each.get(0).field(), texts));
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
    private Set<String> at(String type, Equation equation) {
        Map<String, List<String>> lookup = known(type, equation.field());
        Set<String> found = new LinkedHashSet<>(lookup.getOrDefault(OPEN, List.of()));
        equation.texts().forEach(text -> found.addAll(lookup.getOrDefault("=" + text, List.of())));
        return found;
    }

    private int size(String type, Equation equation) {
        Map<String, List<String>> lookup = known(type, equation.field());
        return lookup.getOrDefault(OPEN, List.of()).size()
                + equation.texts().stream()
                        .mapToInt(text ->
                                lookup.getOrDefault("=" + text, List.of()).size())
                        .sum();
    }

    private boolean fits(String key, Equation equation) {
        return text(Objects.requireNonNull(facts.get(key)), equation.field())
                .map(equation.texts()::contains)
                .orElse(true);
    }

    private Map<String, List<String>> known(String type, String field) {
        return lookups.computeIfAbsent(type + "." + field, any -> lookup(type, field));
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
