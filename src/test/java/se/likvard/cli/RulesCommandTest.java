package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rules}, {@code rules show} and {@code fmt}. */
class RulesCommandTest {

    private static final String RULE = "principals/high-turnover";

    @TempDir
    Path folder = Path.of("");

    @Test
    void theTableNamesEveryRule() {
        Ran ran = Ran.likvard("rules", Sample.fewRules(folder), "--lang", "en");
        assertThat(ran.status()).isZero();
        assertThat(ran.out().lines()).hasSize(4);
        assertThat(ran.out()).contains(RULE, "REK-01", "research and statistics", "from 2011-07-01");
    }

    @Test
    void aRuleIsToldInBothLanguages() {
        Path rules = Sample.fewRules(folder);
        assertThat(Ran.likvard("rules", "show", RULE, "--rules", rules).out())
                .contains("Antalet olika rektorer under de senaste läsåren är minst 3 (principals från 2011-07-01,");
        assertThat(Ran.likvard("rules", "show", RULE, "--rules", rules, "--lang", "en")
                        .out())
                .contains("The number of different principals in the latest school years is at least 3 (principals");
    }

    @ParameterizedTest
    @CsvSource({
        "high-turnover, did you mean principals/high-turnover?",
        "principals/high-turnove, did you mean principals/high-turnover?",
        "allocation, 'did you mean allocation/index-outdated, allocation/model-not-revised?'",
        "qqqqqqqqqq, likvard rules shows those there are",
    })
    void anUnknownRuleIsToldWithTheNearestOnes(String name, String told) {
        Ran ran = Ran.likvard("rules", "show", name, "--rules", Sample.fewRules(folder), "--lang", "en");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("error: there is no rule " + name + "; ")
                .contains(told);
    }

    @Test
    void theBookIsOnePageThatNeedsNothingElse() throws IOException {
        Path page = folder.resolve("book.html");
        Ran ran = Ran.likvard("rules", Sample.fewRules(folder), "--format", "html", "--out", page, "--lang", "en");
        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        String html = Files.readString(page);
        assertThat(html)
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("<main id=\"rules\">", "<article id=\"" + RULE + "\">", "href=\"#" + RULE + "\"")
                .doesNotContain("http:", "https:", "src=", "@import", "url(");
    }

    @Test
    void textsAreOnlyTextInThePage() {
        Path rules = Sample.fewRules(folder);
        Sample.replace(rules.resolve(RULE + "/texts.yaml"), "title: \"", "title: \"<script>alert('x')</script>&");
        assertThat(Ran.likvard("rules", rules, "--format", "html").out())
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;")
                .doesNotContain("<script>alert");
        assertThat(Ran.likvard("rules", rules).out()).contains("<script>");
    }

    @Test
    void aTextThatWouldCommandTheTerminalIsRefusedAndNotObeyed() {
        Path rules = Sample.fewRules(folder);
        Sample.replace(rules.resolve(RULE + "/texts.yaml"), "title: \"", "title: \"\\e[31m");
        Ran ran = Ran.likvard("rules", "show", RULE, "--rules", rules);
        assertThat(ran.status()).isEqualTo(4);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("U+001B").doesNotContain("\u001b");
    }

    @Test
    void invalidRulesAreTold() {
        Path rules = Sample.fewRules(folder);
        Sample.replace(drl(rules), "principalsInWindow", "principalInWindow");
        Ran ran = Ran.likvard("rules", rules);
        assertThat(ran.status()).isEqualTo(4);
        assertThat(ran.err()).contains("principalInWindow");
    }

    @Test
    void theShippedRulesAreInTheirForm() {
        assertThat(Ran.likvard("fmt", "rules", "--check", "--lang", "en"))
                .isEqualTo(new Ran(0, "0 of 144 files would change\n", ""));
    }

    @Test
    void aFileIsPutIntoItsFormOnceAndKeepsItsComments() throws IOException {
        Path rules = Sample.fewRules(folder);
        Path file = drl(rules);
        String formed = Files.readString(file);
        Sample.replace(file, "    $unit : ", "$unit  :");
        Ran check = Ran.likvard("fmt", rules, "--check", "--lang", "en");
        assertThat(check).isEqualTo(new Ran(1, file + "\n1 of 3 files would change\n", ""));
        assertThat(Ran.likvard("fmt", file, "--lang", "en"))
                .isEqualTo(new Ran(0, file + "\n1 of 1 file changed\n", ""));
        assertThat(Files.readString(file)).isEqualTo(formed).startsWith("// Counted at the unit");
        assertThat(Ran.likvard("fmt", rules, "--lang", "en").out()).isEqualTo("0 of 3 files changed\n");
    }

    @Test
    void aFileWithProblemsIsNotTouched() throws IOException {
        Path rules = Sample.fewRules(folder);
        Path file = drl(rules);
        Sample.replace(file, "    $unit : ", "$unit  :");
        Sample.replace(file, "principalsInWindow", "principalInWindow");
        String broken = Files.readString(file);
        Ran ran = Ran.likvard("fmt", rules);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains(file + ":").contains("menade du principalsInWindow");
        assertThat(Files.readString(file)).isEqualTo(broken);
    }

    private static Path drl(Path rules) {
        return rules.resolve(RULE + "/high-turnover.drl");
    }
}
