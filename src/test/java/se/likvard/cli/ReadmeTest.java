package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.Likvard;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Recommendation;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.report.TextReport;

/** What README says is so. */
class ReadmeTest {

    private static final Path HERE = Path.of("src/test/java/se/likvard/cli/ReadmeTest.java");

    @TempDir
    Path folder = Path.of("");

    private final String readme = text(Path.of("README.md"));

    @Test
    void theFirstCommandPrintsWhatIsShown() {
        String command = block("sh", 0).strip();
        assertThat(command).startsWith("./likvard assess ");
        Ran ran = Ran.likvard((Object[]) command.replaceFirst("^\\S+ ", "").split(" "));
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).containsSubsequence(block("text", 0).split("…\n"));
    }

    @Test
    void theBuildServerRunsTheTestCommand() {
        assertThat(text(Path.of(".ci/run")).lines().toList())
                .endsWith(block("sh", 1).strip());
    }

    @Test
    void theFormIsWrittenAndReadAsShown() {
        for (String command : block("sh", 2).lines().toList()) {
            assertThat(command).startsWith("./likvard ");
            String here =
                    command.replaceFirst("^\\S+ ", "").replaceAll("\\b(form\\.xlsx|answered\\.json)", folder + "/$1");
            assertThat(Ran.likvard((Object[]) here.split(" ")).status()).isZero();
        }
        assertThat(folder.resolve("answered.json")).exists();
    }

    @Test
    void everyWayToShareOutMoneyRuns() {
        List<String> commands = find("(?m)^\\./likvard (allocate .+)$", readme).toList();
        assertThat(commands).hasSizeGreaterThan(2);
        List<String> written = find("--out (\\S+)", String.join("\n", commands)).toList();
        for (String command : commands) {
            Object[] here = Stream.of(command.split(" "))
                    .map(word -> written.contains(word) ? folder.resolve(word) : word)
                    .toArray();
            assertThat(Ran.likvard(here).status()).as(command).isZero();
        }
    }

    @Test
    void manyOrganisersAreAssessedAsShown() {
        String command =
                find("(?m)^\\./likvard (population .+)$", readme).findFirst().orElseThrow();
        Path written = folder.resolve("population");
        String here = command.replace("--out population", "--out " + written);
        assertThat(here).isNotEqualTo(command);
        assertThat(Ran.likvard((Object[]) here.split(" ")).status()).isZero();
        assertThat(written.resolve("results.ndjson")).isNotEmptyFile();
        assertThat(written.resolve("summary.html")).isNotEmptyFile();
    }

    @Test
    void theFiveLinesOfJavaRun() {
        // README begins
        Likvard likvard = Likvard.standard();
        Organiser organiser = Organisers.read(Path.of("fixtures/alvsala-kommun.json"));
        Assessment assessment = likvard.assess(organiser, LocalDate.of(2025, 11, 1));
        List<Recommendation> recommendations = assessment.recommendations();
        String report = TextReport.of(assessment, Locale.forLanguageTag("sv"));
        // README ends
        assertThat(recommendations).isNotEmpty();
        assertThat(report).contains("Alvsala kommun");
        String here = text(HERE)
                .replaceAll("(?s).*// README begins\n|        // README ends.*", "")
                .replaceAll("(?m)^ {8}", "");
        assertThat(block("java", 0)).isEqualTo(here).hasLineCount(5);
    }

    @Test
    void theExitStatusesAreThose() {
        List<Integer> told = all("(?m)^\\| (\\d+) \\|").map(Integer::valueOf).toList();
        assertThat(told)
                .isEqualTo(
                        Arrays.stream(ExitCode.values()).map(ExitCode::number).toList());
    }

    @Test
    void everyDependencyHasAReason() {
        String pom = text(Path.of("pom.xml")).replaceAll("(?s)<dependencyManagement>.*</dependencyManagement>", "");
        String dependencies = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
        List<String> names =
                find("<artifactId>(.*?)</artifactId>", dependencies).toList();
        assertThat(names).hasSizeGreaterThan(10);
        List<String> told = all("(?m)^\\| (`.+?) \\| .{5,}")
                .flatMap(row -> find("`(.+?)`", row))
                .toList();
        assertThat(told).containsAll(names);
    }

    @Test
    void everyPackageAndEveryLinkIsThere() throws IOException {
        try (Stream<Path> packages = Files.list(Path.of("src/main/java/se/likvard"))) {
            packages.filter(Files::isDirectory)
                    .forEach(each -> assertThat(readme).contains("| `se.likvard." + each.getFileName() + "` |"));
        }
        assertThat(all("\\]\\((.+?)\\)").map(Path::of)).isNotEmpty().allMatch(Files::exists);
    }

    @Test
    void aChangedLimitTakesTheFindingAway() {
        Path rules = Sample.rules(folder);
        Path parameters = rules.resolve("allocation/index-outdated/parameters.yaml");
        Sample.file(rules, "allocation/index-outdated/parameters.yaml", text(parameters) + block("yaml", 0));
        assertThat(Ran.likvard("check", rules).status()).isZero();
        List<String> failed = find("fel: (\\S+), ", Ran.likvard("test", rules).out())
                .distinct()
                .toList();
        assertThat(failed).containsExactlyInAnyOrderElementsOf(named("3. `./likvard test`"));
        assertThat(showcase("rules")).contains("[allocation/index-outdated]\n    grundskolan: ");
        assertThat(showcase(rules.toString())).doesNotContain("[allocation/index-outdated]\n    grundskolan: ");
    }

    /** The rules that a step of the recipe names. */
    private List<String> named(String step) {
        String line =
                readme.lines().filter(each -> each.startsWith(step)).findFirst().orElseThrow();
        return find("`(\\w+/[\\w-]+)`", line).toList();
    }

    private static String showcase(String rules) {
        return Ran.likvard("assess", "fixtures/alvsala-kommun.json", "--as-of", "2025-11-01", "--rules", rules)
                .out();
    }

    /** A block of code, by its language and its place among those of that language. */
    private String block(String language, int index) {
        return find("(?s)```" + language + "\n(.*?) *```", readme)
                .toList()
                .get(index)
                .replaceAll("(?m)^   (?=    )", "");
    }

    private Stream<String> all(String regex) {
        return find(regex, readme);
    }

    private static Stream<String> find(String regex, String text) {
        return Pattern.compile(regex).matcher(text).results().map((MatchResult each) -> each.group(1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
