package se.likvard.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Fact;
import se.likvard.organiser.OrganiserType;
import se.likvard.rulebook.Emitter.Stage;
import se.likvard.rulebook.gate.UsedLimit;

/**
 * Each rule with each set of values that its limits have on the days of its cases, a stage for each. So many rules are
 * compiled together: Drools leads each fact of a case past all of them, and takes its time over each compilation.
 */
final class RuleVersions {

    private static final int TOGETHER = 16;

    private final Rulebook rulebook;
    private final Map<String, Compiled> compiled = new ConcurrentHashMap<>();

    /** A version, by its stage among others. */
    private record Compiled(Stages stages, int stage) {}

    RuleVersions(Rulebook rulebook) {
        rulebook.mustBeGated();
        this.rulebook = rulebook;
        List<Rule> rules = rulebook.rules();
        IntStream.range(0, (rules.size() + TOGETHER - 1) / TOGETHER)
                .parallel()
                .map(part -> part * TOGETHER)
                .forEach(from -> compile(rules.subList(from, Math.min(from + TOGETHER, rules.size()))));
    }

    private void compile(List<Rule> rules) {
        Map<String, Stage> versions = new LinkedHashMap<>();
        for (Rule rule : rules) {
            rule.cases().stream()
                    .map(Case::asOf)
                    .distinct()
                    .filter(rule::isInForce)
                    .forEach(day -> name(rule, day).ifPresent(name -> versions.put(name, stage(rule, day))));
        }
        Stages stages = Stages.compile(List.copyOf(versions.values()), rulebook.vocabulary());
        List<String> names = new ArrayList<>(versions.keySet());
        names.forEach(name -> compiled.put(name, new Compiled(stages, names.indexOf(name))));
    }

    /** What a rule that is in force on a day says by the limits of that day. The first fact is the organiser. */
    List<Judged> judge(Rule rule, LocalDate day, List<Fact> facts, OrganiserType type) {
        String name = name(rule, day).orElseThrow();
        Compiled version = compiled.computeIfAbsent(
                name, any -> new Compiled(Stages.compile(List.of(stage(rule, day)), rulebook.vocabulary()), 0));
        try (DroolsSitting sitting = version.stages().open()) {
            sitting.add(facts, types(rule));
            Layer alone = new Layer(List.of(rule), policy(day));
            return alone.judge(sitting.fire(version.stage()), facts, type);
        }
    }

    private static Set<String> types(Rule rule) {
        return rule.tree().patterns().map(Pattern::type).collect(Collectors.toSet());
    }

    private Stage stage(Rule rule, LocalDate day) {
        return new Stage(List.of(rule.tree()), policy(day));
    }

    private DayPolicy policy(LocalDate day) {
        return new DayPolicy(rulebook.parameters(), day);
    }

    /** The rule's name with the values that its condition compares with; empty if one of them has no value on the day. */
    private Optional<String> name(Rule rule, LocalDate day) {
        List<Optional<BigDecimal>> values = rule.used().stream()
                .map(UsedLimit::name)
                .map(policy(day)::number)
                .toList();
        return values.stream().allMatch(Optional::isPresent)
                ? Optional.of(rule.name()
                        + values.stream()
                                .map(each -> each.orElseThrow().toPlainString())
                                .collect(Collectors.joining(" ", " ", "")))
                : Optional.empty();
    }
}
