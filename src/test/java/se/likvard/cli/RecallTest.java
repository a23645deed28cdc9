package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.rulebook.Memory;
import se.likvard.rulebook.RulebookFolder;

/** {@code check} again of the same rules. */
class RecallTest {

    @TempDir
    private Path folder;

    private Path rules = Path.of("");
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void rules() {
        rules = Sample.fewRules(folder);
    }

    private Memory memory() {
        return Memory.at(folder.resolve("cache/x.memory"), "build");
    }

    private Ran check(Language language) {
        return run(language, console -> CheckCommand.of(new Rules(Optional.of(rules)), rules, memory(), console));
    }

    private interface Run {
        ExitCode in(Console console);
    }

    private static Ran run(Language language, Run run) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        ExitCode code = run.in(new Console(out, messages, language, false));
        return new Ran(code.number(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Ran ask(Language language) {
        return run(
                language,
                console -> new Recall(memory(), new RulebookFolder(rules)).answer(console, listening -> {
                    listening.result("answer " + asked.incrementAndGet() + "\n");
                    listening.message("råd", "advice");
                    return ExitCode.WRONG;
                }));
    }

    @Test
    void theSameFilesGetTheSameAnswerWithoutBeingAskedAgain() throws IOException {
        Ran first = ask(Language.SV);
        assertThat(first).isEqualTo(new Ran(1, "answer 1\n", "råd\n"));
        assertThat(ask(Language.SV)).isEqualTo(first);
        assertThat(ask(Language.EN)).isEqualTo(new Ran(1, "answer 2\n", "advice\n"));
        assertThat(ask(Language.SV)).as("beside the other language").isEqualTo(first);
        Files.setLastModifiedTime(rules.resolve("law.yaml"), FileTime.fromMillis(0));
        assertThat(ask(Language.SV)).as("times do not count").isEqualTo(first);
    }

    @Test
    void anyOtherContentIsAskedOf() throws IOException {
        ask(Language.SV);
        Sample.file(rules, "CHANGES.md", "x");
        assertThat(ask(Language.SV).out()).isEqualTo("answer 2\n");
        Files.move(rules.resolve("CHANGES.md"), rules.resolve("README.md"));
        assertThat(ask(Language.SV).out()).isEqualTo("answer 3\n");
        Sample.file(rules, "Foreign.java", "x");
        assertThat(ask(Language.SV).out()).isEqualTo("answer 4\n");
        Files.delete(rules.resolve("Foreign.java"));
        assertThat(ask(Language.SV).out()).as("and back").isEqualTo("answer 3\n");
    }

    @Test
    void anAnswerAboutFilesThatChangedMeanwhileIsNotKept() {
        Recall recall = new Recall(memory(), new RulebookFolder(rules));
        Ran ran = run(
                Language.SV,
                console -> recall.answer(console, listening -> {
                    Sample.file(rules, "README.md", "while it was read");
                    listening.result("half\n");
                    return ExitCode.DONE;
                }));
        assertThat(ran.out()).isEqualTo("half\n");
        Sample.file(rules, "README.md", "");
        assertThat(ask(Language.SV).out()).isEqualTo("answer 1\n");
    }

    @Test
    void checkSaysTheSameAsWithoutMemory() {
        for (int time = 0; time < 3; time++) {
            assertThat(check(Language.EN)).isEqualTo(Ran.likvard("check", rules, "--lang", "en"));
        }
        Sample.replace(rules.resolve("law.yaml"), "knownUntil", "knownUntill");
        Sample.replace(rules.resolve("allocation/index-outdated/index-outdated.drl"), ">", "=>");
        for (int time = 0; time < 2; time++) {
            assertThat(check(Language.EN)).isEqualTo(Ran.likvard("check", rules, "--lang", "en"));
            assertThat(check(Language.EN).status()).isEqualTo(1);
        }
    }

    @Test
    void theCacheIsTheUsersOwn() {
        assertThat(Memories.folder(Map.of("XDG_CACHE_HOME", "/x", "HOME", "/h")))
                .contains(Path.of("/x/likvard"));
        assertThat(Memories.folder(Map.of("XDG_CACHE_HOME", "relative", "HOME", "/h")))
                .contains(Path.of("/h/.cache/likvard"));
        assertThat(Memories.folder(Map.of("HOME", ""))).isEmpty();
    }

    @Test
    void onlyTheRulesThatWereCheckedLastAreRemembered() throws IOException {
        Path cache = Files.createDirectories(folder.resolve("full"));
        for (int i = 0; i < 20; i++) {
            Path each = Files.writeString(cache.resolve(i + ".memory"), "");
            Files.setLastModifiedTime(each, FileTime.fromMillis(1_000L * i));
        }
        Files.writeString(cache.resolve("other"), "not ours");
        Memories.tidy(cache, "19.memory");
        assertThat(cache.toFile().list()).hasSize(21);
        Memories.tidy(cache, "new.memory");
        assertThat(cache.toFile().list())
                .hasSize(16)
                .contains("other", "5.memory")
                .doesNotContain("4.memory");
    }
}
