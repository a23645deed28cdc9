package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Java and a Maven that only tell how they were called. */
class LauncherTest {

    private static final String JAVA = """
            #!/bin/sh
            if [ "$1" = -version ]; then echo 'openjdk version "VERSION" 2024-01-01' >&2; exit; fi
            printf '<%s>' "$@"
            """;
    /** One that keeps classes, with this exit status. */
    private static final String KEEPING = """
            #!/bin/sh
            if [ "$1" = -version ]; then echo 'openjdk version "17" 2024-01-01' >&2; exit; fi
            for each in "$@"; do
                case $each in
                    -XX:DumpLoadedClassList=*) : > "${each#*=}" && exit ;;
                    -XX:SharedClassListFile=*) [ -f "${each#*=}" ] && list=there || exit 1 ;;
                    -XX:SharedArchiveFile=*) [ "$list" ] && : > "${each#*=}" && exit %s ;;
                esac
            done
            printf '<%%s>' "$@"
            """;

    private static final String MAVEN = """
            #!/bin/sh
            echo "maven $*"
            while [ "$1" != -f ]; do shift; done
            mkdir -p "$(dirname "$2")/target" && : > "$(dirname "$2")/target/likvard.jar"
            """;

    @TempDir
    Path folder = Path.of("");

    private Path home = Path.of("");
    private Path tools = Path.of("");

    /** What a process printed and how it ended. */
    private record Shell(int status, String out, String err) {}

    @BeforeEach
    void checkout() throws IOException {
        assumeTrue(File.separatorChar == '/', "a launcher for other systems than this");
        home = Files.createDirectories(folder.resolve("a checkout"));
        tools = Files.createDirectories(folder.resolve("tools"));
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("rules/principals"));
        Files.writeString(home.resolve("pom.xml"), "");
        Files.copy(Path.of("likvard"), home.resolve("likvard"), StandardCopyOption.COPY_ATTRIBUTES);
        tool("java", JAVA.replace("VERSION", "17.0.1"));
        tool("mvn", MAVEN);
    }

    @Test
    void itBuildsOnceAndPassesEveryArgumentOn() throws IOException {
        Shell first = launch(home.resolve("likvard"), "assess", "två ord.json", "*");
        assertThat(first.out())
                .endsWith("<-Dlikvard.rules=" + home.toRealPath() + "/rules><-jar><" + home.toRealPath()
                        + "/target/likvard.jar><assess><två ord.json><*>");
        assertThat(first.err()).contains("maven ", " package");
        assertThat(first.status()).isZero();
        assertThat(launch(home.resolve("likvard"), "--help").err()).isEmpty();
    }

    @Test
    void itBuildsAgainWhenWhatItIsBuiltOfChanges() throws IOException {
        Files.createDirectories(home.resolve("src/main/a b"));
        for (String changed : List.of("src/main/a b/A.java", "pom.xml")) {
            launch(home.resolve("likvard"));
            old(Files.writeString(home.resolve(changed), "one"));
            assertThat(launch(home.resolve("likvard")).err()).as(changed).contains("maven ");
            old(Files.writeString(home.resolve(changed), "two"));
            assertThat(launch(home.resolve("likvard")).err()).as(changed).contains("maven ");
            assertThat(launch(home.resolve("likvard")).err()).isEmpty();
        }
        Path source = home.resolve("src/main/a b/A.java");
        Files.move(source, source.resolveSibling("B.java"));
        assertThat(launch(home.resolve("likvard")).err()).contains("maven ");
        Files.delete(source.resolveSibling("B.java"));
        assertThat(launch(home.resolve("likvard")).err()).contains("maven ");
    }

    @Test
    void aChangeOfARuleNeedsNoBuild() throws IOException {
        launch(home.resolve("likvard"));
        Path rule = Files.writeString(home.resolve("rules/principals/texts.yaml"), "one");
        assertThat(launch(home.resolve("likvard")).err()).isEmpty();
        Files.delete(rule);
        assertThat(launch(home.resolve("likvard")).err()).isEmpty();
    }

    @Test
    void anotherJarIsBuiltAgainHoweverNewItIs() throws IOException {
        launch(home.resolve("likvard"));
        Path jar = home.resolve("target/likvard.jar");
        Files.writeString(jar, "rules of last year");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        assertThat(launch(home.resolve("likvard")).err()).contains("maven ");
        assertThat(jar).isEmptyFile();
        Files.delete(home.resolve("target/likvard.sums"));
        assertThat(launch(home.resolve("likvard")).err()).contains("maven ");
    }

    @Test
    void whatIsTouchedButTheSameIsNotBuiltAgain() throws IOException {
        launch(home.resolve("likvard"));
        Files.setLastModifiedTime(home.resolve("pom.xml"), FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        Files.writeString(home.resolve("src/main/.A.java.swp"), "an editor's own");
        assertThat(launch(home.resolve("likvard")).err()).isEmpty();
    }

    @Test
    void nothingThatWasMadeOfOtherSourcesGoesIntoABuild() throws IOException {
        launch(home.resolve("likvard"));
        Path classes = home.resolve("target/classes");
        Path removed = Files.createDirectories(classes.resolve("rules/removed"));
        Path compiled = Files.writeString(classes.resolve("A.class"), "");
        old(Files.writeString(home.resolve("src/main/A.java"), "class A {}"));
        launch(home.resolve("likvard"));
        assertThat(compiled).doesNotExist();
        assertThat(removed).doesNotExist();
    }

    @Test
    void theClassesAreKeptReadyWhereJavaCanKeepThem() throws IOException {
        String archive = home.toRealPath() + "/target/likvard.jsa";
        tool("java", KEEPING.formatted("0"));
        assertThat(launch(home.resolve("likvard"), "check").out())
                .contains("<-XX:SharedArchiveFile=" + archive + ">")
                .endsWith("<check>");
        assertThat(launch(home.resolve("likvard"), "check").out()).contains("<-XX:SharedArchiveFile=" + archive + ">");
        Files.writeString(Path.of(archive), "damaged");
        assertThat(launch(home.resolve("likvard"), "check"))
                .isEqualTo(new Shell(
                        0,
                        "<-XX:TieredStopAtLevel=1><-XX:+UseSerialGC><-Dsun.reflect.inflationThreshold=1000><-Dlikvard.rules="
                                + home.toRealPath() + "/rules><-jar><" + home.toRealPath()
                                + "/target/likvard.jar><check>",
                        ""));
        Files.delete(Path.of(archive));
        assertThat(launch(home.resolve("likvard"), "check").out()).doesNotContain("SharedArchiveFile");
    }

    @Test
    void anotherJavaHasItsOwnKept() throws IOException {
        tool("java", KEEPING.formatted("0"));
        launch(home.resolve("likvard"), "check");
        Path archive = home.resolve("target/likvard.jsa");
        Files.writeString(archive, "of the first");
        tool("java", KEEPING.formatted("0").replace("version \"17\"", "version \"21\""));
        Shell ran = launch(home.resolve("likvard"), "check");
        assertThat(archive).as("made anew").isEmptyFile();
        assertThat(ran.out()).contains("SharedArchiveFile");
        assertThat(ran.err()).as("the program is not built anew").isEmpty();
    }

    @Test
    void aNewerJarDoesNotRunWithClassesOfAnOlderOne() throws IOException {
        tool("java", KEEPING.formatted("0"));
        launch(home.resolve("likvard"), "check");
        Files.setLastModifiedTime(
                home.resolve("target/likvard.jar"), FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        assertThat(launch(home.resolve("likvard"), "check").out()).doesNotContain("SharedArchiveFile");
    }

    @Test
    void withoutThemItRunsAsWell() throws IOException {
        tool("java", KEEPING.formatted("1"));
        Shell ran = launch(home.resolve("likvard"), "check");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).doesNotContain("SharedArchiveFile").endsWith("<check>");
    }

    @Test
    void theVersionIsReadBesideJavaWhereItStands() throws IOException {
        Path java = Files.createDirectories(folder.resolve("jdk/bin"));
        Files.move(tools.resolve("java"), java.resolve("java"));
        Files.createSymbolicLink(tools.resolve("java"), java.resolve("java"));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_RUNTIME_VERSION=\"17\"\nJAVA_VERSION=\"11.0.2\"\n");
        assertThat(launch(home.resolve("likvard")))
                .extracting(Shell::status, Shell::out)
                .containsExactly(70, "");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"1.8.0_402\"\n");
        assertThat(launch(home.resolve("likvard")).status()).isEqualTo(70);
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"21\"\n");
        assertThat(launch(home.resolve("likvard")).status()).isZero();
        Files.writeString(folder.resolve("jdk/release"), "something else");
        assertThat(launch(home.resolve("likvard")).status()).isZero();
    }

    private static void old(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2000-01-01T00:00:00Z")));
    }

    private void tool(String name, String script) throws IOException {
        Path file = Files.writeString(tools.resolve(name), script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Shell launch(Path launcher, String... args) throws IOException {
        return launch(Map.of("JAVA_HOME", ""), launcher, args);
    }

    private Shell launch(Map<String, String> variables, Path launcher, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(variables);
        builder.environment().merge("PATH", tools + ":", (path, first) -> first + path);
        try {
            int status = builder.start().waitFor();
            return new Shell(status, Files.readString(out), Files.readString(err, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
