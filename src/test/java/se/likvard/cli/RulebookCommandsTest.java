package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.likvard.Likvard;

/** {@code check} and {@code test}. */
class RulebookCommandsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void rulesWithoutErrorsAreCountedAndNamedByTheirHash() {
        String about = Likvard.load(Sample.RULES).rulebook().hash();
        int size = Likvard.load(Sample.RULES).rulebook().size();
        assertThat(Ran.likvard("check", Sample.rules(folder)))
                .isEqualTo(new Ran(0, "Inga fel. " + size + " regler, " + about + "\n", ""));
        assertThat(Ran.likvard("check", "--lang", "en").out())
                .isEqualTo("No errors. " + size + " rules, " + about + "\n");
    }

    @Test
    void theRulesHereGoBeforeThoseOfTheProgram() {
        assertThat(Rules.nearest(null).folder()).hasValue(Path.of("rules"));
        assertThat(Rules.in(null).folder()).isEmpty();
    }

    @Test
    void casesThatHoldAreCounted() throws IOException {
        Path rules = Sample.fewRules(folder);
        long cases = cases(rules, "allocation/model-not-revised")
                + cases(rules, "allocation/index-outdated")
                + cases(rules, "principals/high-turnover");
        Ran ran = Ran.likvard("test", rules, "--lang", "en");
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains(cases + " cases of 3 rules: " + cases + " hold, 0 fail\nCoverage: 3 of 3 rules are found, ");
    }

    private static long cases(Path rules, String rule) throws IOException {
        return Files.readAllLines(rules.resolve(rule).resolve("cases.yaml")).stream()
                .filter(line -> line.startsWith("- case:"))
                .count();
    }

    @Test
    void aCaseThatFailsIsALineWithWhatWasExpectedAndWhatCame() {
        Path rules = Sample.fewRules(folder);
        Path cases = rules.resolve("allocation/index-outdated/cases.yaml");
        Sample.replace(cases, "expect: FOUND", "expect: CLEAR");
        Ran ran = Ran.likvard("test", rules);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .containsPattern(
                        "(?m)^\\Q" + cases + "\\E:\\d+:\\d+: fel: allocation/index-outdated, \".+\": .*CLEAR.*FOUND")
                .containsPattern(
                        "(?m)^\\d+ fall för \\d+ regler: \\d+ stämmer, [1-9]\\d* stämmer inte\nTäckning: .*\n\\z");
    }

    @Test
    void whatNoCaseShowsIsAWarningWithItsPlaceAndAColourOnThePage() throws IOException {
        Path rules = Sample.fewRules(folder);
        Path cases = rules.resolve("allocation/model-not-revised/cases.yaml");
        Files.writeString(cases, """
                - case: long <i>ago</i>
                  asOf: 2025-11-01
                  given: { AllocationModel: { schoolForm: COMPULSORY, inUse: true, lastRevised: 2010-01-01 } }
                  expect: FOUND
                """);
        Path page = folder.resolve("page.html");
        Ran ran = Ran.likvard("test", rules, "--lang", "en", "--coverage", "html", "--out", page);
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .containsPattern("(?m)^\\Q" + rules
                        + "\\E/allocation/model-not-revised/model-not-revised.drl:\\d+:\\d+: warning: "
                        + "allocation/model-not-revised: a case is missing that comes out CLEAR$");
        assertThat(Files.readString(page))
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("<article id=\"allocation/model-not-revised\">", "✗ clear", "✗ unknown", "class=\"d1 some\"")
                .contains("yearsSinceRevision &gt; limit.revisionYears")
                .doesNotContain("<script", "src=", "url(")
                .endsWith("</html>\n");
    }

    @Test
    void aPageNeedsAFile() {
        assertThat(Ran.likvard("test", "rules", "--coverage", "html").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "test"})
    void anInvalidRulebookIsSomethingWrongAndEveryProblemIsTold(String command) {
        Path rules = Sample.rules(folder);
        Path drl = rules.resolve("principals/high-turnover/high-turnover.drl");
        Sample.replace(drl, "principalsInWindow", "principalInWindow");
        Sample.replace(rules.resolve("allocation/index-outdated/parameters.yaml"), "value:", "valu:");
        Ran ran = Ran.likvard(command, rules, "--lang", "en");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .containsPattern("(?m)^\\Q" + drl + "\\E:\\d+:\\d+: error: .*principalInWindow")
                .containsPattern(
                        "(?m)^\\Q" + rules + "\\E/allocation/index-outdated/parameters.yaml:\\d+:\\d+: error: ")
                .containsPattern("(?m)^\\d+ errors in the rulebook\n\\z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "."})
    void aFolderWithoutRulesIsTold(String name) {
        Path empty = folder.resolve(name);
        Ran ran = Ran.likvard("check", empty);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).startsWith(empty + ": fel: ").endsWith("1 fel i regelverket\n");
    }
}
