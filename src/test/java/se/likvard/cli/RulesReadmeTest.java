package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way to a new rule that rules/README.md describes can be gone. */
class RulesReadmeTest {

    /** About two printed pages. */
    private static final int TWO_PAGES = 6_000;

    @TempDir
    Path folder = Path.of("");

    @Test
    void theWholeWayToANewRule() throws IOException {
        String way = way();
        assertThat(way.length()).isLessThan(TWO_PAGES);
        Path rules = Sample.rules(folder);
        Path before = Sample.rules(Files.createDirectory(folder.resolve("before")));
        List<String> commands = blocks(way, "sh");
        assertThat(commands)
                .extracting(each -> each.split(" ")[1])
                .containsExactly("new", "check", "test", "assess", "check");
        for (String command : commands.subList(0, 4)) {
            Ran ran = run(command, rules, before);
            assertThat(ran.status()).as(command + ran.out() + ran.err()).isZero();
        }
        String last = commands.get(4);
        assertThat(run(last, rules, before).status()).as("without an entry").isEqualTo(1);
        Path changes = rules.resolve("CHANGES.md");
        Files.writeString(
                changes,
                Files.readString(changes) + "\n" + blocks(way, "markdown").get(0));
        assertThat(run(last, rules, before)).extracting(Ran::status, Ran::err).containsExactly(0, "");
    }

    private static String way() throws IOException {
        String readme = Files.readString(Sample.RULES.resolve("README.md"));
        int start = readme.indexOf("## A new rule");
        return readme.substring(start, readme.indexOf("\n## ", start));
    }

    private static List<String> blocks(String text, String language) {
        return Pattern.compile("(?s)```" + language + "\n(.*?) *```")
                .matcher(text)
                .results()
                .map((MatchResult each) ->
                        each.group(1).replaceAll("(?m)^ {3}", "").strip())
                .toList();
    }

    /** The command with the folders that it names put where the test has them. */
    private static Ran run(String command, Path rules, Path before) {
        Object[] words = Pattern.compile(" ")
                .splitAsStream(command)
                .skip(1)
                .map(each -> each.equals("rules") ? rules : each.equals("rules-before") ? before : each)
                .toArray();
        return Ran.likvard(words);
    }
}
