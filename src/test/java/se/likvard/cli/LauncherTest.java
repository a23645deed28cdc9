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
                .endsWith("<-jar><" + home.toRealPath() + "/target/likvard.jar><assess><två ord.json><*>");
        assertThat(first.err()).contains("maven ", " package");
        assertThat(first.status()).isZero();
        assertThat(launch(home.resolve("likvard"), "--help").err()).isEmpty();
    }

    @Test
    void itBuildsAgainWhenARuleIsNewerOrGone() throws IOException {
        launch(home.resolve("likvard"));
        Path jar = home.resolve("target/likvard.jar");
        for (String changed : List.of("rules/principals", "src/main", "pom.xml")) {
            Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
            for (String other : List.of("rules/principals", "rules", "src/main", "pom.xml")) {
                String time = other.equals(changed) ? "2020-01-02T00:00:00Z" : "2019-01-01T00:00:00Z";
                Files.setLastModifiedTime(home.resolve(other), FileTime.from(Instant.parse(time)));
            }
            assertThat(launch(home.resolve("likvard")).err()).as(changed).contains("maven ");
        }
        assertThat(launch(home.resolve("likvard")).err()).isEmpty();
    }

    @Test
    void itIsFoundThroughALinkFromAnywhere() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("second"), Path.of("../a checkout/likvard"));
        Path link = Files.createSymbolicLink(folder.resolve("first"), Path.of("bin/second"));
        assertThat(launch(link, "check").out()).endsWith("/a checkout/target/likvard.jar><check>");
    }

    @Test
    void javaOfJavaHomeGoesFirst() throws IOException {
        Path other = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(other, JAVA.replace("VERSION", "21").replace("'<%s>'", "'[%s]'"));
        assertThat(other.toFile().setExecutable(true)).isTrue();
        Map<String, String> variables =
                Map.of("JAVA_HOME", folder.resolve("jdk").toString());
        assertThat(launch(variables, home.resolve("likvard"), "check").out()).endsWith("[check]");
    }

    @Test
    void whatIsMissingIsSaidPlainly() throws IOException {
        tool("java", JAVA.replace("VERSION", "11.0.2"));
        Shell old = launch(home.resolve("likvard"));
        assertThat(old.status()).isEqualTo(70);
        assertThat(old.err()).contains("Java 17").hasLineCount(1);
        tool("java", JAVA.replace("VERSION", "1.8.0_292"));
        assertThat(launch(home.resolve("likvard")).err()).contains("Java 17");
        tool("java", JAVA.replace("VERSION", "17"));
        tool("mvn", "#!/bin/sh\necho BUILD FAILURE; exit 1\n");
        Shell failed = launch(home.resolve("likvard"));
        assertThat(failed.status()).isEqualTo(70);
        assertThat(failed.err()).contains("BUILD FAILURE", "gick inte att bygga");
        assertThat(failed.out()).isEmpty();
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
