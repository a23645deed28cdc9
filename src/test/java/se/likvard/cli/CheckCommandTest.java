package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code check --base}: what is changed carries who, when and why. */
class CheckCommandTest {

    private static final String OLD = "## 2026-01-02 indexYears\nWho: Anna\nWhy: the first value\n";
    private static final String PARAMETERS = "allocation/index-outdated/parameters.yaml";

    private Path base = Path.of("");
    private Path rules = Path.of("");

    @BeforeEach
    void twoCopies(@TempDir Path earlier, @TempDir Path now) {
        base = rulesWithModels(earlier);
        rules = rulesWithModels(now);
        Sample.file(base, "CHANGES.md", OLD);
        Sample.file(rules, "CHANGES.md", OLD);
    }

    private static Path rulesWithModels(Path folder) {
        return Sample.rules(
                folder,
                "allocation/model-not-revised",
                "allocation/index-outdated",
                "principals/high-turnover",
                "allocation-models/proportional",
                "allocation-models/salsa-2016");
    }

    private Ran check() {
        return Ran.likvard("check", rules, "--base", base, "--lang", "en");
    }

    private void entry(String names) {
        Sample.file(rules, "CHANGES.md", OLD + "\n## 2026-11-22 " + names + "\nWho: Bo\nWhy: the board's decision\n");
    }

    @Test
    void nothingChangedNeedsNoEntry() {
        assertThat(check().status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        PARAMETERS + ",value: 2,value: 3,indexYears,allocation/index-outdated/parameters.yaml:2:1",
        PARAMETERS + ",status: H,status: C,indexYears,allocation/index-outdated/parameters.yaml:2:1",
        "principals/high-turnover/texts.yaml,title: \",title: \"X,principals/high-turnover,principals/high-turnover/",
        "principals/high-turnover/high-turnover.drl,>=,>,principals/high-turnover,principals/high-turnover/high-turnover.drl:1:1",
        "law.yaml,knownUntil: 2025-09-01,knownUntil: 2025-09-02,law.yaml,law.yaml:",
        "parameters.yaml,value: 205.9,value: 205.8,lowMerit,parameters.yaml:",
        "allocation-models/proportional/model.yaml,from: 2020-01-01,from: 2020-01-02,allocation-models/proportional,allocation-models/proportional/model.yaml:",
        "allocation-models/salsa-2016/formula.yaml,value: 93.567,value: 93.568,allocation-models/salsa-2016,allocation-models/salsa-2016/formula.yaml:",
    })
    void aChangeWithoutAnEntryIsToldAndWithOneIsRight(String file, String old, String now, String name, String where) {
        Sample.replace(rules.resolve(file), old, now);
        Ran ran = check();
        assertThat(ran.status()).as(ran.out()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith(rules + "/" + where)
                .contains("error: " + name + " is changed but CHANGES.md does not say")
                .contains("add ## year-month-day " + name + "\n")
                .endsWith("1 error in the rulebook\n");
        entry("something-else, " + name);
        assertThat(check().out()).contains("no rule and no value is called something-else");
        entry(name);
        assertThat(check()).extracting(Ran::status, Ran::err).containsExactly(0, "");
    }

    @Test
    void commentsLayoutMovesAndCasesDoNotCount() throws IOException {
        Path drl = rules.resolve("principals/high-turnover/high-turnover.drl");
        Files.writeString(
                drl, "// why\n" + Files.readString(drl).replace(" )", "  )").replace("\n", "\r\n"));
        Path parameters = rules.resolve(PARAMETERS);
        Files.writeString(
                rules.resolve("parameters.yaml"),
                Files.readString(rules.resolve("parameters.yaml")) + "\n# moved\n" + Files.readString(parameters));
        Files.delete(parameters);
        Path cases = rules.resolve("principals/high-turnover/cases.yaml");
        Files.writeString(cases, Files.readString(cases).replaceFirst("- case: ", "- case: renamed, "));
        assertThat(check()).extracting(Ran::status, Ran::err).containsExactly(0, "");
    }

    @Test
    void aNewAndARetiredRuleNeedEntries() {
        Ran.likvard("new", "rule", "study-calm/a-b", "--rules", rules);
        assertThat(check().out())
                .contains(rules + "/study-calm/a-b/parameters.yaml:", "error: aBLimit is changed")
                .contains(rules + "/study-calm/a-b/a-b.drl:1:1: error: study-calm/a-b is changed")
                .endsWith("2 errors in the rulebook\n");
        entry("study-calm/a-b, aBLimit");
        assertThat(check().status()).isZero();
        Ran retired = Ran.likvard("check", base, "--base", rules, "--lang", "en");
        assertThat(retired.out())
                .contains(base + "/CHANGES.md:1:1: error: study-calm/a-b is changed")
                .contains("the entry 2026-11-22 study-calm/a-b, aBLimit is removed or rewritten");
    }

    @Test
    void anOldEntryNeitherServesAgainNorMayBeRewritten() {
        Sample.replace(rules.resolve(PARAMETERS), "value: 2", "value: 3");
        assertThat(check().out()).contains("indexYears is changed");
        Sample.file(rules, "CHANGES.md", OLD.replace("Anna", "Bo"));
        assertThat(check().out())
                .contains("CHANGES.md:1:1: error: the entry 2026-01-02 indexYears is removed or rewritten")
                .endsWith("1 error in the rulebook\n");
    }

    @Test
    void theFormIsCheckedWithoutABaseToo() {
        Sample.file(rules, "CHANGES.md", "\n## yesterday indexYears\nWho: Bo\n");
        Ran ran = Ran.likvard("check", rules, "--lang", "en");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .contains(
                        rules + "/CHANGES.md:2:1: error: the heading is", rules + "/CHANGES.md:2:1: error: write why");
    }

    @Test
    void aBaseThatIsNoRulebookIsTold() {
        Sample.replace(base.resolve(PARAMETERS), "value:", "valu:");
        Ran ran = check();
        assertThat(ran.status()).isEqualTo(4);
        assertThat(ran.err()).contains(base + "/" + PARAMETERS);
        assertThat(Ran.likvard("check", rules, "--base", base.resolve("no")).status())
                .isEqualTo(4);
    }
}
