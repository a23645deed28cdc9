package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Fact;
import se.likvard.value.Gap;

/**
 * The cases are run on rules that are compiled by themselves and see only the facts that they read. What comes of it is what
 * comes of the whole edition of the case's day, the outcomes before taken as given there too.
 */
class CaseRunnerTest {

    private static final Rulebook RULEBOOK = Rulebook.standard();
    /** The day of most cases. */
    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);

    /** Everything that is said of a subject, with the facts that it rests on. */
    private record Said(String subject, Verdict verdict, List<String> matches, List<Gap> gaps) {

        static List<Said> all(List<Judged> judged) {
            return judged.stream()
                    .map(each -> new Said(
                            each.subject().key(),
                            each.verdict(),
                            each.matches().stream().map(Said::keys).toList(),
                            each.gaps()))
                    .toList();
        }

        private static String keys(Map<String, Fact> facts) {
            return facts.entrySet().stream()
                    .map(each -> each.getKey() + "=" + each.getValue().key())
                    .sorted()
                    .toList()
                    .toString();
        }
    }

    @Test
    void theWholeEditionSaysTheSameOfEachCaseOfOneDay() {
        assertThat(compared(DAY::equals)).isGreaterThan(5 * RULEBOOK.size());
    }

    @Test
    @Tag("slow")
    void theWholeEditionSaysTheSameOfEachCase() {
        assertThat(compared(any -> true)).isGreaterThan(10 * RULEBOOK.size());
    }

    /** How many cases were compared: those of rules in force on such days. */
    private static int compared(Predicate<LocalDate> day) {
        CaseFacts facts = new CaseFacts(RULEBOOK, RULEBOOK.parameters());
        RuleVersions versions = new RuleVersions(RULEBOOK);
        int compared = 0;
        for (Rule rule : RULEBOOK.rules()) {
            for (Case each : cases(rule, day)) {
                List<Fact> seen = facts.of(each);
                List<Judged> alone = versions.judge(rule, each.asOf(), seen, each.organiserType());
                List<Judged> whole = RULEBOOK.editions().on(each.asOf()).judge(rule, seen, each.organiserType());
                assertThat(Said.all(alone)).as(rule.name() + ": " + each.name()).isEqualTo(Said.all(whole));
                compared++;
            }
        }
        return compared;
    }

    private static List<Case> cases(Rule rule, Predicate<LocalDate> day) {
        return rule.cases().stream()
                .filter(each -> day.test(each.asOf()) && rule.isInForce(each.asOf()))
                .toList();
    }
}
