package se.likvard.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.likvard.assessment.RuleKind;
import se.likvard.rulebook.Logic;
import se.likvard.rulebook.Memory;
import se.likvard.rulebook.Rulebook;

/**
 * The rules of a rulebook, and the universes in which questions about them are asked. Each question is asked of the rules that
 * it is about and those whose outcomes they may read, and of no others: so it is small, and its answer stands until one of
 * them changes.
 */
final class Universes {

    private final Rulebook rulebook;
    private final Memory memory;
    private final Strangers strangers;
    private final List<List<Logic>> layers;
    private final List<Logic> rules;
    private final String vocabulary;
    private final Map<String, List<Logic>> read = new HashMap<>();
    private final Map<String, String> contents = new HashMap<>();
    private final Map<List<String>, List<Universe>> made = new HashMap<>();

    Universes(Rulebook rulebook, Memory memory) {
        this.rulebook = rulebook;
        this.memory = memory;
        this.strangers = new Strangers(rulebook);
        this.layers = rulebook.layers();
        this.rules = layers.stream().flatMap(List::stream).toList();
        this.vocabulary = Memory.sum(rulebook.vocabulary().toString());
    }

    /** All rules, in the order in which they run. */
    List<Logic> rules() {
        return rules;
    }

    /** The steps of the grade. */
    List<Logic> steps() {
        return rules.stream()
                .filter(rule -> rule.metadata().kind() == RuleKind.GRADE)
                .toList();
    }

    Optional<Logic> rule(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** Whether the rule is in force, with all its values, on some day. */
    boolean isInForce(Logic rule) {
        return !Regime.of(List.of(List.of(rule))).isEmpty();
    }

    /** The rules whose outcomes a rule may read. */
    List<Logic> read(Logic rule) {
        return read.computeIfAbsent(
                rule.name(),
                any -> rules.stream()
                        .filter(other -> Universe.observes(other) && Cycles.mayRead(rule, other))
                        .toList());
    }

    /** Rules with all whose outcomes they may read, themselves or through others. The steps of the grade stay together. */
    List<Logic> needed(Collection<Logic> asked) {
        Set<String> names = new TreeSet<>();
        Deque<Logic> waiting = new ArrayDeque<>(asked);
        if (asked.stream().anyMatch(rule -> rule.metadata().kind() == RuleKind.GRADE)) {
            waiting.addAll(steps());
        }
        while (!waiting.isEmpty()) {
            Logic next = waiting.pop();
            if (names.add(next.name())) {
                waiting.addAll(read(next));
            }
        }
        return rules.stream().filter(rule -> names.contains(rule.name())).toList();
    }

    /** The universes of these rules alone: what others find is never there. In order of time. */
    List<Universe> of(Collection<Logic> only) {
        Set<String> names = only.stream().map(Logic::name).collect(Collectors.toCollection(TreeSet::new));
        return made.computeIfAbsent(
                List.copyOf(names),
                any -> Regime.of(layers.stream()
                                .map(layer -> layer.stream()
                                        .filter(rule -> names.contains(rule.name()))
                                        .toList())
                                .toList())
                        .stream()
                        .map(regime -> new Universe(rulebook, strangers, regime))
                        .toList());
    }

    /** The universes in which a rule is in force, with what it and the others need. */
    List<Universe> in(Logic rule, Logic... others) {
        Map<String, Logic> asked = new LinkedHashMap<>(Map.of(rule.name(), rule));
        for (Logic other : others) {
            asked.put(other.name(), other);
        }
        return of(needed(asked.values())).stream()
                .filter(universe -> universe.has(rule))
                .toList();
    }

    /**
     * What there is to say to a question; nothing when nothing was before, and no rule that it hangs on has changed.
     *
     * @param question which of all questions about these rules
     * @param hangsOn the rules that the answer hangs on
     */
    List<Fault> ask(String question, Collection<Logic> hangsOn, Supplier<List<Fault>> answer) {
        List<Fault> faults = new ArrayList<>();
        isProven(question, hangsOn, () -> {
            faults.addAll(answer.get());
            return faults.isEmpty();
        });
        return faults;
    }

    /** Whether something is so; not asked again when it was before, and no rule that it hangs on has changed. */
    boolean isProven(String question, Collection<Logic> hangsOn, BooleanSupplier proof) {
        String key = Memory.sum(question + " " + vocabulary
                + hangsOn.stream().map(this::content).sorted().collect(Collectors.joining()));
        boolean before = memory.isSound(key);
        boolean proven = before || proof.getAsBoolean();
        if (proven && !before) {
            memory.sound(key);
        }
        return proven;
    }

    private String content(Logic rule) {
        return contents.computeIfAbsent(rule.name(), any -> Memory.sum(rule.toString()));
    }
}
