package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.likvard.dialect.Fact;
import se.likvard.dialect.RuleTree;

/** Drools is known to answer otherwise once it compiles a constraint: cases, compiled at once and never compiled. */
class JittingTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);

    @Test
    void casesComeOutTheSameCompiledAndInterpreted() {
        comeOutTheSame(8);
    }

    @Test
    @Tag("slow")
    void everyCaseComesOutTheSameCompiledAndInterpreted() {
        comeOutTheSame(1);
    }

    /** Of so many cases one is tried. */
    private static void comeOutTheSame(int step) {
        Rulebook rulebook = Rulebook.standard();
        DayPolicy limits = new DayPolicy(rulebook.parameters(), DAY);
        List<RuleTree> trees = rulebook.rules().stream().map(Rule::tree).toList();
        Stages compiled = Stages.compile(List.of(trees), rulebook.vocabulary(), limits, 0);
        Stages interpreted = Stages.compile(List.of(trees), rulebook.vocabulary(), limits, -1);
        CaseFacts cases = new CaseFacts(rulebook, rulebook.parameters());
        List<Case> all =
                rulebook.rules().stream().flatMap(rule -> rule.cases().stream()).toList();
        int said = 0;
        for (int number = 0; number < all.size(); number += step) {
            List<Fact> facts = cases.of(all.get(number));
            List<String> expected = said(interpreted, facts);
            assertThat(said(compiled, facts)).as(all.get(number).name()).isEqualTo(expected);
            said += expected.size();
        }
        assertThat(said).isGreaterThan(all.size() / step);
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
