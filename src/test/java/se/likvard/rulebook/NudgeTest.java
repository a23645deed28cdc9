package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.likvard.rulebook.Parameter.Dated;

/** Every value of every parameter counts: one least step up, or down, and some case of a rule that uses it comes out otherwise. */
class NudgeTest {

    private static final Rulebook RULEBOOK = Rulebook.standard();

    @Test
    void aCaseGuardsEachValueFromBothSides() {
        List<String> unguarded = RULEBOOK.parameters().values().stream()
                .filter(each -> !Parameter.BESIDE_THE_RULES.contains(each.name()))
                .flatMap(NudgeTest::nudges)
                .parallel()
                .filter(nudge -> !nudge.changesACase())
                .map(Nudge::toString)
                .toList();
        assertThat(unguarded).isEmpty();
    }

    private static Stream<Nudge> nudges(Parameter parameter) {
        BigDecimal step = parameter.unit().step();
        return parameter.values().stream()
                .flatMap(dated -> Stream.of(
                        new Nudge(parameter, dated, dated.value().add(step)),
                        new Nudge(parameter, dated, dated.value().subtract(step))));
    }

    private record Nudge(Parameter parameter, Dated dated, BigDecimal value) {

        boolean changesACase() {
            List<Rule> users = RULEBOOK.rules().stream()
                    .filter(rule -> rule.limits().contains(parameter.name()))
                    .toList();
            CaseRunner nudged = new CaseRunner(nudged(users));
            return users.stream()
                    .anyMatch(rule -> rule.cases().stream()
                            .anyMatch(each -> nudged.run(rule, each).failure().isPresent()));
        }

        /** A rulebook of the rules that use the parameter, and those whose outcomes their cases give. */
        private Rulebook nudged(List<Rule> users) {
            Set<String> given = users.stream()
                    .flatMap(rule -> rule.cases().stream())
                    .flatMap(each -> each.outcomes().stream())
                    .map(Case.GivenOutcome::rule)
                    .collect(Collectors.toSet());
            List<Rule> needed = RULEBOOK.rules().stream()
                    .filter(rule -> users.contains(rule) || given.contains(rule.name()))
                    .toList();
            SortedMap<String, Parameter> parameters = new TreeMap<>(RULEBOOK.parameters());
            parameters.put(parameter.name(), parameter.with(dated, value));
            List<List<Rule>> order = Order.layers(needed, Set.of(), new ArrayList<>());
            return new Rulebook(RULEBOOK.vocabulary(), RULEBOOK.law(), parameters, order, "nudged", true);
        }

        @Override
        public String toString() {
            return parameter.name() + " " + dated.start() + " " + dated.value() + " -> " + value;
        }
    }
}
