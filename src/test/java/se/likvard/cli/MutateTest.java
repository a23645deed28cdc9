package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code likvard mutate}. */
class MutateTest {

    private static final String RULE = "principals/high-turnover";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aChangeThatNoCaseNoticesIsToldAndFixAddsACaseThatDoes() throws IOException {
        Path rules = Sample.fewRules(folder);
        Path cases = rules.resolve(RULE).resolve("cases.yaml");
        Files.writeString(
                cases,
                Files.readString(cases)
                        .replaceAll("(?ms)^- case:(?:(?!^- case:).)*asOf: 2011-07-01.*?(?=^- case:|\\z)", ""));
        String before = Files.readString(cases);
        Ran told = Ran.likvard("mutate", rules, "--rule", RULE, "--lang", "en", "--fix");
        assertThat(told.status()).isEqualTo(1);
        assertThat(told.out())
                .contains(rules.resolve(RULE).resolve("high-turnover.drl") + ":")
                .contains("no case notices the change\n  - @since( \"2011-07-01\" )")
                .containsPattern(
                        "Mutation score \\d\\d %: \\d+ changes, \\d+ noticed, \\d+ equivalent, [1-9]\\d* unnoticed");
        assertThat(told.err()).containsPattern("\\d+ proposals? (was|were) added");
        assertThat(Files.readString(cases)).startsWith(before).hasSizeGreaterThan(before.length());
        Ran mended = Ran.likvard("mutate", rules, "--rule", RULE, "--lang", "en");
        assertThat(mended.status()).isZero();
        assertThat(mended.out()).startsWith("Mutation score 100 %").contains(" 0 unnoticed");
    }

    @Test
    void withoutFixNothingIsWritten() throws IOException {
        Path rules = Sample.fewRules(folder);
        Path cases = rules.resolve(RULE).resolve("cases.yaml");
        String before = Files.readString(cases);
        assertThat(Ran.likvard("mutate", rules, "--rule", RULE).status()).isZero();
        assertThat(Files.readString(cases)).isEqualTo(before);
    }

    @Test
    void aRuleThatIsNotThereIsAWrongCommand() {
        Ran ran = Ran.likvard("mutate", Sample.fewRules(folder), "--rule", "principals/none", "--lang", "en");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).startsWith("--rule: error: there is no rule principals/none");
    }
}
