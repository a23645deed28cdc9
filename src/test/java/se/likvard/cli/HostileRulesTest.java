package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rules folder by somebody who means harm, and every command that reads one: each ends, says what is wrong, and runs nothing. */
class HostileRulesTest {

    private static final String TEXTS = "principals/high-turnover/texts.yaml";
    private static final String RULE = "principals/high-turnover/high-turnover.drl";

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private Path rules = Path.of("");

    /** Something done to a rules folder. */
    private interface Deed {
        void to(Path rules, Path elsewhere) throws IOException;
    }

    private record Attack(String name, Deed deed) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Attack> attacks() {
        return Stream.of(files(), yaml()).flatMap(List::stream).toList();
    }

    private static List<Attack> files() {
        return List.of(
                new Attack("a pipe", (rules, elsewhere) -> pipe(rules.resolve("governance.yaml"))),
                new Attack("a device", (rules, elsewhere) -> link(rules.resolve("zero.yaml"), Path.of("/dev/zero"))),
                new Attack("a link in a rule's place", (rules, elsewhere) -> {
                    Files.delete(rules.resolve(TEXTS));
                    link(rules.resolve(TEXTS), elsewhere.resolve("secret"));
                }),
                new Attack("a policy that is a link", (rules, elsewhere) -> {
                    Files.delete(rules.resolve("sources.yaml"));
                    link(rules.resolve("sources.yaml"), Path.of("/dev/zero"));
                }),
                new Attack("links in a circle", (rules, elsewhere) -> link(rules.resolve("principals/again"), rules)),
                new Attack(
                        "a link to itself",
                        (rules, elsewhere) -> link(rules.resolve("principals/self"), Path.of("self"))),
                new Attack(
                        "other cases", (rules, elsewhere) -> write(rules, "principals/high-turnover/CASES.yaml", "x")),
                new Attack(
                        "Cyrillic letters",
                        (rules, elsewhere) -> write(rules, "principals/high-turnover/t\u0435xts.yaml", "x")),
                new Attack(
                        "Java",
                        (rules, elsewhere) -> write(rules, "principals/high-turnover/Outcome.java", "class X {}")),
                new Attack("escapes in a name", (rules, elsewhere) -> write(rules, "\u001b[2J.yaml", "x")),
                new Attack("300 MB", (rules, elsewhere) -> sparse(rules.resolve(TEXTS))),
                new Attack("300 MB of policy", (rules, elsewhere) -> sparse(rules.resolve("sources.yaml"))),
                new Attack("6,000 files", (rules, elsewhere) -> {
                    for (int i = 0; i < 6_000; i++) {
                        write(rules, "principals/high-turnover/a" + i + ".md", "");
                    }
                }));
    }

    private static List<Attack> yaml() {
        String long200 = "x".repeat(200_000);
        return List.of(
                text("a long line", "\"sv\": \"" + long200 + "\""),
                text("deep", "[".repeat(100_000)),
                text("deep in blocks", deep()),
                text("aliases", "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n"),
                text("a class", "!!javax.script.ScriptEngineManager [ !!java.net.URL [\"http://localhost/\"] ]"),
                text("merge keys", "a: { <<: { b: 1 } }"),
                text(
                        "escapes",
                        "sv: { title: \"\\e[2J\\u202e\", found: x, clear: x }\nen: { title: x, found: x, clear: x }"),
                text("raw escapes", "sv: { title: \"\u001b[2J\u202e\" }"),
                text("a key that is hostile", "\"\\e]0;x\\a\": 1"),
                text("many keys", keys()),
                new Attack(
                        "foreign code",
                        (rules, elsewhere) -> write(
                                rules,
                                RULE,
                                "rule \"x\" when eval( System.setProperty( \"pwned\", \"1\" ) == null ) then end")),
                new Attack(
                        "a rule that is deep",
                        (rules, elsewhere) -> write(
                                rules,
                                RULE,
                                Files.readString(rules.resolve(RULE)).replace("when", "when " + "(".repeat(4_000)))));
    }

    private static Attack text(String name, String content) {
        return new Attack(name, (rules, elsewhere) -> write(rules, TEXTS, content));
    }

    private static String deep() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        return text.toString();
    }

    private static String keys() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append('k').append(i).append(": 1\n");
        }
        return text.toString();
    }

    private static void write(Path rules, String name, String content) throws IOException {
        Files.writeString(rules.resolve(name), content);
    }

    private static void link(Path link, Path target) throws IOException {
        Files.createSymbolicLink(link, target);
    }

    private static void sparse(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(300L << 20);
        }
    }

    private static void pipe(Path path) throws IOException {
        try {
            new ProcessBuilder("mkfifo", path.toString()).start().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void rules() throws IOException {
        assumeTrue(File.separatorChar == '/', "links and pipes of other systems than this");
        rules = Sample.fewRules(folder);
        Files.writeString(elsewhere.resolve("secret"), "sv: { title: secret }\n");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    @Timeout(120)
    void everyCommandEndsAndSaysWhatIsWrong(Attack attack) throws IOException {
        attack.deed().to(rules, elsewhere);
        Path organiser = Sample.file(folder, "o.json", Sample.organiser("2120000001"));
        Ran check = held("check", rules);
        assertThat(check.status()).as(check.out()).isEqualTo(1);
        assertThat(check.out()).contains("fel: ").doesNotContain("secret", "Inga fel");
        held("check", rules, "--base", rules);
        held("test", rules);
        held("test", rules, "--coverage", "html", "--out", folder.resolve("page.html"));
        held("mutate", rules, "--rule", "principals/high-turnover", "--fix");
        held("rules", rules);
        held("rules", rules, "--format", "html");
        held("rules", "show", "principals/high-turnover", "--rules", rules);
        held("fmt", rules, "--check");
        held("fmt", rules);
        held("new", "rule", "study-calm/a-b", "--rules", rules);
        Ran assessed = held("assess", organiser, "--as-of", "2025-11-01", "--rules", rules);
        assertThat(assessed.out()).doesNotContain("secret");
        held("explain", organiser, "principals/high-turnover", "--as-of", "2025-11-01", "--rules", rules);
        held("form", organiser, "--out", folder.resolve("f.xlsx"), "--rules", rules);
        assertThat(Files.readString(elsewhere.resolve("secret"))).isEqualTo("sv: { title: secret }\n");
        assertThat(elsewhere.toFile().list()).containsExactly("secret");
        assertThat(System.getProperty("pwned")).isNull();
    }

    /** As many as in somebody's home folder. */
    @Test
    @Tag("slow")
    @Timeout(120)
    void aFolderWithAHundredThousandFilesIsToldAsSuch() throws IOException {
        for (int i = 0; i < 100_000; i++) {
            Files.createFile(rules.resolve("principals/high-turnover/a" + i + ".md"));
        }
        Ran check = held("check", rules);
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("mappen innehåller mer än 5000 filer; är det rätt mapp?");
    }

    @Test
    void aFolderThatIsALinkToItselfIsNoFolder() throws IOException {
        Path self = folder.resolve("self");
        link(self, Path.of("self"));
        Ran check = held("check", self);
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("mappen med regler finns inte");
    }

    /** A command that ended in an answer of its own and said nothing that a terminal obeys. */
    private static Ran held(Object... command) {
        Ran ran = Ran.likvard(command);
        assertThat(ran.status()).as(List.of(command) + ran.err()).isNotEqualTo(70);
        assertThat(ran.out() + ran.err())
                .doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]");
        assertThat((ran.out() + ran.err()).length()).isLessThan(2_000_000);
        return ran;
    }
}
