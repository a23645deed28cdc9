package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.likvard.dialect.RuleTree;
import se.likvard.execution.Program;
import se.likvard.value.Problem;

/** A rulebook's rules as they stand on each day that somebody asks for. Safe for many threads. */
final class Editions {

    /** The rules of so many days are kept ready: more than anyone assesses by turns. */
    private static final int DAYS_KEPT = 64;

    private final Rulebook rulebook;
    private final Map<String, Stages> compiled = new ConcurrentHashMap<>();
    private final Map<LocalDate, Edition> editions = new ConcurrentHashMap<>();

    Editions(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * The rules in force on a day. Days with the same rules and the same values share what Drools compiled.
     *
     * @throws InvalidRulebookException if a parameter has no value on the day, or no rule is in force
     */
    Edition on(LocalDate day) {
        Edition kept = editions.get(day);
        if (kept != null) {
            return kept;
        }
        if (editions.size() >= DAYS_KEPT) {
            editions.clear();
        }
        return editions.computeIfAbsent(day, this::edition);
    }

    /**
     * The rules in force on a day, in the order in which they run.
     *
     * @throws InvalidRulebookException if a parameter has no value on the day, or no rule is in force
     */
    List<List<Rule>> inForce(LocalDate day) {
        List<List<Rule>> inForce = rulebook.order().stream()
                .map(layer -> layer.stream().filter(rule -> rule.isInForce(day)).toList())
                .filter(layer -> !layer.isEmpty())
                .toList();
        List<Problem> gaps = Coverage.gaps(inForce, rulebook.rules(), rulebook.parameters(), day);
        if (!gaps.isEmpty()) {
            throw new InvalidRulebookException(gaps);
        }
        return inForce;
    }

    private Edition edition(LocalDate day) {
        DayPolicy policy = new DayPolicy(rulebook.parameters(), day);
        List<List<Rule>> inForce = inForce(day);
        List<List<RuleTree>> trees = inForce.stream()
                .map(rules -> rules.stream().map(Rule::tree).toList())
                .toList();
        Supplier<Stages> stages =
                () -> compiled.computeIfAbsent(regime(inForce, policy), any -> compile(trees, policy));
        Program program = Program.of(trees, rulebook.vocabulary(), policy);
        List<Layer> layers =
                inForce.stream().map(rules -> new Layer(rules, policy)).toList();
        List<Rule> outOfForce =
                rulebook.rules().stream().filter(rule -> !rule.isInForce(day)).toList();
        return new Edition(layers, stages, program, outOfForce, rulebook.parameters(), day);
    }

    private Stages compile(List<List<RuleTree>> trees, DayPolicy policy) {
        rulebook.mustBeGated();
        return Stages.compile(trees, rulebook.vocabulary(), policy);
    }

    /** What makes two days alike: the rules in force and the values their conditions compare with. */
    private String regime(List<List<Rule>> inForce, DayPolicy policy) {
        String names = inForce.stream().flatMap(List::stream).map(Rule::name).collect(Collectors.joining(" "));
        SortedMap<String, String> values = new TreeMap<>();
        inForce.stream()
                .flatMap(List::stream)
                .flatMap(rule -> rule.limits().stream())
                .forEach(name -> policy.number(name).ifPresent(value -> values.put(name, value.toPlainString())));
        return names + values;
    }
}
