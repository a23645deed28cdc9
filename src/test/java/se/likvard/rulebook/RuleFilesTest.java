package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.likvard.value.Problem;

class RuleFilesTest {

    private final List<Problem> problems = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void readsRulesInOrderOfPath() throws IOException {
        write("vocabulary.yaml", "v");
        write("allocation/model-not-revised/model-not-revised.drl", "rule");
        write("allocation/README.md", "r");
        RuleFiles files = RuleFiles.in(folder, problems);
        assertThat(problems).isEmpty();
        assertThat(files.files().keySet())
                .containsExactly(
                        "allocation/README.md",
                        "allocation/model-not-revised/model-not-revised.drl",
                        "vocabulary.yaml");
        assertThat(files.files().get("vocabulary.yaml")).isEqualTo(Told.bytes("v"));
    }

    @ParameterizedTest
    @CsvSource({
        "area/rule/Foo.java,does not belong",
        "area/rule/table.xls,does not belong",
        "area/rule/words.dsl,does not belong",
        "area/rule/Rule.drl,does not belong",
        "area/rule/rule.drl~,does not belong",
        "area/rule/rule one.drl,does not belong",
        "area/rule/regel-å.drl,does not belong",
        "area/rule/cases.yml,does not belong",
        ".DS_Store,does not belong",
        "area/rule/deep/rule.drl,too deep",
    })
    void aForeignFileIsNamedAndNotRead(String name, String fragment) throws IOException {
        write("vocabulary.yaml", "v");
        write(name, "x");
        RuleFiles files = RuleFiles.in(folder, problems);
        Told.one(problems, name + ":1:1", fragment);
        assertThat(files.files()).containsOnlyKeys("vocabulary.yaml");
    }

    @Test
    void aFolderWithAnOddNameIsTold() throws IOException {
        write("Min mapp/rule/rule.drl", "x");
        RuleFiles.in(folder, problems);
        Told.one(problems, "Min mapp:1:1", "mappens namn", "the folder's name");
    }

    @Test
    void linksAreRefusedWhereverTheyLead(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.yaml"), "s");
        write("vocabulary.yaml", "v");
        Files.createSymbolicLink(folder.resolve("out.yaml"), elsewhere.resolve("secret.yaml"));
        Files.createSymbolicLink(folder.resolve("outside"), elsewhere);
        RuleFiles files = RuleFiles.in(folder, problems);
        assertThat(problems).extracting(Problem::where).containsExactly("out.yaml:1:1", "outside:1:1");
        assertThat(files.files()).containsOnlyKeys("vocabulary.yaml");
    }

    @Test
    void theFolderItselfMayBeALink(@TempDir Path elsewhere) throws IOException {
        write("vocabulary.yaml", "v");
        Path link = Files.createSymbolicLink(elsewhere.resolve("rules"), folder);
        assertThat(RuleFiles.in(link, problems).files()).containsOnlyKeys("vocabulary.yaml");
    }

    @Test
    void aLargeFileIsNotRead() throws IOException {
        write("most.md", "x".repeat(256 * 1024));
        write("over.md", "x".repeat(256 * 1024 + 1));
        assertThat(RuleFiles.in(folder, problems).files()).containsOnlyKeys("most.md");
        Told.one(problems, "over.md:1:1", "262145", "at most 262144");
    }

    @Test
    @Timeout(10)
    void aFileOfHundredsOfMegabytesIsToldAtOnce() throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("vocabulary.yaml").toFile(), "rw")) {
            sparse.setLength(300L << 20);
        }
        write("law.yaml", "l");
        assertThat(RuleFiles.in(folder, problems).files()).containsOnlyKeys("law.yaml");
        Told.one(problems, "vocabulary.yaml:1:1", "314572800", "at most 262144");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2Jx.yaml", "a\nb.yaml", "a\u202eb.drl", "\u0007.md", "a\u009bb.yaml"})
    void aNameThatATerminalWouldObeyIsShownWithoutIt(String name) throws IOException {
        write("vocabulary.yaml", "v");
        write(name, "x");
        assertThat(RuleFiles.in(folder, problems).files()).containsOnlyKeys("vocabulary.yaml");
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).where()).contains("\uFFFD").doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
    }

    @Test
    void aCircleOfLinksEnds() throws IOException {
        write("vocabulary.yaml", "v");
        Files.createSymbolicLink(folder.resolve("again"), folder);
        Files.createSymbolicLink(folder.resolve("self.yaml"), folder.resolve("self.yaml"));
        assertThat(RuleFiles.in(folder, problems).files()).containsOnlyKeys("vocabulary.yaml");
        assertThat(problems).extracting(Problem::where).containsExactly("again:1:1", "self.yaml:1:1");
    }

    @Test
    void aFolderNamedAsAFileIsNoFile() throws IOException {
        write("vocabulary.yaml", "v");
        Files.createDirectories(folder.resolve("area/rule/rule.drl"));
        assertThat(RuleFiles.in(folder, problems).files()).containsOnlyKeys("vocabulary.yaml");
        Told.one(problems, "area/rule/rule.drl:1:1", "mappens namn");
    }

    @Test
    void foreignFilesBesideTheRulesAreNamedAndTheRulesAreNotLoaded() throws IOException {
        ShippedFiles.all().writeTo(folder);
        List<String> foreign = List.of(
                "allocation/index-outdated/Outcome.java",
                "allocation/index-outdated/index-outdated.dsl",
                "allocation/index-outdated/index-outdated.xls",
                "allocation/kmodule.xml",
                "other.drt");
        for (String each : foreign) {
            write(each, "x");
        }
        assertThat(new RulebookFolder(folder).check())
                .extracting(Problem::where)
                .containsExactlyElementsOf(
                        foreign.stream().map(each -> each + ":1:1").toList());
    }

    @Test
    void whatChangesAfterTheCheckIsNotRun() throws IOException {
        ShippedFiles.all().writeTo(folder);
        Rulebook checked = Rulebook.load(folder);
        String rule = "allocation/index-outdated/index-outdated.drl";
        write(rule, "import java.lang.System; rule \"x\" when then System.exit(1); end");
        Files.delete(folder.resolve("allocation/index-outdated/texts.yaml"));
        assertThat(Tested.of(checked).results())
                .isNotEmpty()
                .allMatch(each -> each.failure().isEmpty());
        assertThat(checked.hash()).isEqualTo(ShippedFiles.all().rulebook().hash());
        assertThat(new RulebookFolder(folder).check()).isNotEmpty();
    }

    @Test
    void aMissingAndAnEmptyFolderAreTold() throws IOException {
        RuleFiles.in(folder.resolve("rulez"), problems);
        Told.one(problems, folder.resolve("rulez").toString(), "mappen med regler finns inte");
        problems.clear();
        RuleFiles.in(folder, problems);
        Told.one(problems, folder.toString(), "innehåller inga regler", "holds no rules");
    }

    @Test
    void theStandardRulesAreThoseOfTheRulesFolder() {
        RuleFiles standard = RuleFiles.standard(problems);
        assertThat(problems).isEmpty();
        assertThat(standard.files().keySet())
                .containsAll(RuleFiles.in(Path.of("rules"), problems).files().keySet())
                .contains("vocabulary.yaml");
    }

    @Test
    void readsTheSameFromAJar(@TempDir Path elsewhere) throws IOException {
        Path jar = elsewhere.resolve("en burk å.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name :
                    List.of("other/a.md", "rules/", "rules/vocabulary.yaml", "rules/area/", "rules/area/README.md")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Told.bytes(name.endsWith("/") ? "" : name));
            }
        }
        URL known = URI.create("jar:" + jar.toUri() + "!/rules/vocabulary.yaml").toURL();
        RuleFiles files = new ShippedRules(known).read(found -> RuleFiles.in(found, problems));
        assertThat(problems).isEmpty();
        assertThat(files.files().keySet()).containsExactly("area/README.md", "vocabulary.yaml");
        assertThat(files.files().get("area/README.md")).isEqualTo(Told.bytes("rules/area/README.md"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
