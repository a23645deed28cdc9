package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.likvard.dialect.Fact;
import se.likvard.dialect.RuleTree;

/** Drools is known to answer otherwise once it compiles a constraint: every case, compiled at once and never compiled. */
class JittingTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);

    @Test
    void theCasesComeOutTheSameCompiledAndInterpreted() {
        Rulebook rulebook = Rulebook.standard();
        DayPolicy limits = new DayPolicy(rulebook.parameters(), DAY);
        List<RuleTree> trees = rulebook.rules().stream().map(Rule::tree).toList();
        Stages compiled = Stages.compile(List.of(trees), rulebook.vocabulary(), limits, 0);
        Stages interpreted = Stages.compile(List.of(trees), rulebook.vocabulary(), limits, -1);
        CaseFacts cases = new CaseFacts(rulebook, rulebook.parameters());
        rulebook.rules().stream().flatMap(rule -> rule.cases().stream()).forEach(each -> {
            List<Fact> facts = cases.of(each);
            assertThat(said(compiled, facts)).as(each.name()).isEqualTo(said(interpreted, facts));
        });
    }

    private static List<String> said(Stages stages, List<Fact> facts) {
        try (Sitting sitting = stages.open()) {
            sitting.add(facts);
            return sitting.fire(0).stream()
                    .map(firing -> firing.rule() + " " + firing.must() + " "
                            + firing.facts().values().stream().map(Fact::key).collect(Collectors.joining(" ")))
                    .sorted()
                    .toList();
        }
    }
}
