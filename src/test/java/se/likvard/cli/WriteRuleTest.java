package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code new rule}. */
class WriteRuleTest {

    private static final List<String> NAMES = List.of(
            "study-calm/rules-of-conduct-not-reviewed",
            "governance/a1",
            "patterns/two-at-once",
            "grade/area-partly-principals",
            "recommendations/talk-to-the-principal");

    /** What the skeletons speak of, with what those rules need: a rulebook of its own. */
    private static final String[] SPOKEN_OF = {
        "allocation/rightly-without-model",
        "compensatory/results-rising",
        "governance/support-missing",
        "grade/area-partly-concern",
        "grade/overall-partly-concern",
        "patterns/turnover-under-weak-governance",
        "principals/handover-missing",
        "principals/high-turnover",
        "principals/induction-missing",
        "principals/leadership-team-missing",
        "principals/training-overdue",
        "recommendations/stabilise-leadership",
        "teaching/qualified-teachers-low"
    };

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void whatIsWrittenPassesCheckAndItsCasesHold(String language) throws IOException {
        Path rules = Sample.rules(folder, SPOKEN_OF);
        long before = held(rules);
        List<String> told = warned(rules, language).toList();
        long cases = 0;
        for (String name : NAMES) {
            Ran ran = Ran.likvard("new", "rule", name, "--rules", rules, "--lang", language);
            assertThat(ran.status()).as(ran.err()).isZero();
            assertThat(ran.out().lines()).allSatisfy(file -> {
                String text = Files.readString(Path.of(file));
                assertThat(text)
                        .contains(language.equals("sv") ? "FYLL" : "FILL")
                        .doesNotContain("§", "@@");
                assertThat(text.contains("# FYLL") || text.contains("// FYLL"))
                        .as("comments in one language")
                        .isEqualTo(language.equals("sv") && !file.endsWith("cases.yaml"));
            });
            try (Stream<Path> files = Files.list(rules.resolve(name))) {
                assertThat(files.map(Path::toString))
                        .containsExactlyInAnyOrderElementsOf(ran.out().lines().toList());
            }
            assertThat(Files.exists(rules.resolve(name).resolve("advice.yaml")))
                    .isEqualTo(name.startsWith("recommendations/"));
            List<String> written = Files.readAllLines(rules.resolve(name).resolve("cases.yaml"));
            assertThat(written)
                    .contains(
                            "  expect: FOUND", "  expect: CLEAR", "  expect: NOT_ASSESSED", "  expect: NOT_APPLICABLE");
            assertThat(String.join("\n", written).contains("an organiser that the rule is not for"))
                    .as("cases named in the language asked for")
                    .isEqualTo(language.equals("en"));
            cases += written.stream().filter(line -> line.startsWith("- case:")).count();
        }
        Ran check = Ran.likvard("check", rules, "--lang", language);
        assertThat(check.status()).isZero();
        assertThat(check.out())
                .as("what nobody has filled in yet")
                .contains(rules + "/governance/a1/texts.yaml:")
                .containsPattern(
                        "governance/a1/a1\\.drl:1:\\d+: " + (language.equals("sv") ? "varning: " : "warning: "));
        assertThat(warned(rules, language).filter(each -> !told.contains(each)))
                .as("nothing else, and of each rule")
                .allMatch(each -> NAMES.stream().anyMatch(name -> each.startsWith(rules + "/" + name + "/")))
                .allMatch(each -> each.contains(language.equals("sv") ? ": varning: " : ": warning: "));
        NAMES.forEach(name -> assertThat(check.out()).contains(rules + "/" + name + "/texts.yaml:"));
        assertThat(held(rules)).isEqualTo(before + cases);
    }

    /** What check says of places in the files. */
    private static Stream<String> warned(Path rules, String language) {
        return Ran.likvard("check", rules, "--lang", language)
                .out()
                .lines()
                .filter(each -> each.contains(".yaml:") || each.contains(".drl:"));
    }

    /** How many cases hold; all must. */
    private static long held(Path rules) {
        Ran ran = Ran.likvard("test", rules, "--lang", "en");
        assertThat(ran.out()).contains(" hold, 0 fail\n");
        return Long.parseLong(ran.out().replaceFirst("(?s).*?(\\d+) cases of .*", "$1"));
    }

    @ParameterizedTest
    @CsvSource({
        "allocation/index-outdated,the rule is already there",
        "studycalm/x,unknown area studycalm; did you mean study-calm?",
        "Study Calm/x,unknown area Study Calm; did you mean study-calm?",
        "rules/x,'did you mean governance, quality-work,'",
        "study-calm/Rules Of Conduct,hyphens: rules-of-conduct",
        "study-calm/ordningsRegler_är,hyphens: ordnings-regler-ar",
        "study-calm/-,words of a–z and 0–9",
        "study-calm/a--b,hyphens: a-b",
        "study-calm/a/b,write area/name",
        "study-calm/../x,write area/name",
        "study-calm/..,words of a–z",
        "../x,unknown area ..",
        "study-calm,write area/name",
        "study-calm/,write area/name",
        "/etc/x,write area/name",
    })
    void aWrongNameIsToldWithTheNearestRightOneAndNothingIsWritten(String name, String told) throws IOException {
        Path rules = Sample.fewRules(folder);
        List<String> before = files();
        Ran ran = Ran.likvard("new", "rule", name, "--rules", rules, "--lang", "en");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains(name + ": error: ").contains(told);
        assertThat(ran.out()).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void theAreaAndTheNameAreBothTold() {
        Ran ran = Ran.likvard("new", "rule", "sturdy-calm/Å b", "--rules", Sample.fewRules(folder), "--lang", "en");
        assertThat(ran.err()).contains("study-calm?", "hyphens: a-b");
    }

    @Test
    void whatTheCheckWouldRefuseIsNotWritten() throws IOException {
        Path rules = Sample.fewRules(folder);
        List<String> before = files();
        Ran ran = Ran.likvard("new", "rule", "patterns/two-at-once", "--rules", rules);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("governance/support-missing");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFaultElsewhereAmongTheRulesDoesNotHinder() {
        Path rules = Sample.fewRules(folder);
        Sample.replace(rules.resolve("principals/high-turnover/texts.yaml"), "title", "titel");
        assertThat(Ran.likvard("new", "rule", "study-calm/x", "--rules", rules).status())
                .isZero();
    }

    @Test
    void theFolderMustBeOneOfRules() {
        assertThat(Ran.likvard("new", "rule", "study-calm/x", "--rules", folder.resolve("no")))
                .extracting(Ran::status, Ran::out)
                .containsExactly(4, "");
        assertThat(Ran.likvard("new", "rule", "study-calm/x", "--rules", folder).err())
                .contains("vocabulary.yaml");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anAreaThatIsALinkIsNotWrittenThrough(@TempDir Path elsewhere) throws IOException {
        Path rules = Sample.fewRules(folder);
        Files.createSymbolicLink(rules.resolve("study-calm"), elsewhere);
        assertThat(Ran.likvard("new", "rule", "study-calm/x", "--rules", rules).status())
                .isEqualTo(1);
        assertThat(elsewhere).isEmptyDirectory();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.map(Path::toString).sorted().toList();
        }
    }
}
