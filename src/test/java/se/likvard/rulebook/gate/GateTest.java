package se.likvard.rulebook.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.likvard.value.Problem;
import se.likvard.value.Unit;

class GateTest {

    static List<RuleFile> good() {
        return RuleFile.in("good");
    }

    static List<RuleFile> broken() {
        return RuleFile.in("broken");
    }

    static List<RuleFile> attacks() {
        return RuleFile.in("attacks");
    }

    @AfterEach
    void noForeignCodeRan() {
        assertThat(System.getProperties().stringPropertyNames()).noneMatch(each -> each.contains("pwned"));
    }

    @ParameterizedTest
    @MethodSource
    void good(RuleFile file) {
        Gated gated = file.check();
        assertThat(gated.problems()).isEmpty();
        assertThat(gated.tree())
                .hasValueSatisfying(tree -> assertThat(tree.name()).isEqualTo("test/rule"));
        assertThat(gated.metadata()).isPresent();
    }

    @ParameterizedTest
    @MethodSource
    void broken(RuleFile file) {
        Gated gated = file.check();
        assertThat(gated.tree()).isEmpty();
        assertThat(file.expected()).isNotEmpty();
        assertThat(gated.problems()).as("one line per mistake").hasSameSizeAs(file.expected());
        for (int i = 0; i < file.expected().size(); i++) {
            told(gated.problems().get(i), file.expected().get(i));
        }
    }

    @ParameterizedTest
    @MethodSource
    void attacks(RuleFile file) {
        Gated gated = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> file.check());
        assertThat(gated.tree()).isEmpty();
        assertThat(gated.metadata()).isEmpty();
        assertThat(gated.problems()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.where()).matches(Pattern.quote(file.name()) + ":\\d+:\\d+");
            assertThat(each.what().sv()).isNotBlank();
            assertThat(each.what().en()).isNotBlank();
        });
        file.expected()
                .forEach(expected -> assertThat(gated.problems())
                        .filteredOn(each -> each.where().equals(expected.place()))
                        .singleElement()
                        .satisfies(each -> told(each, expected)));
    }

    /** The parser prints on its own at times; whatever a command writes must be ours. */
    @Test
    void nothingIsPrinted() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8);
        try {
            System.setOut(caught);
            System.setErr(caught);
            attacks().forEach(RuleFile::check);
            broken().forEach(RuleFile::check);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static void told(Problem problem, RuleFile.Expected expected) {
        assertThat(problem.what().sv()).contains(expected.part());
        assertThat(problem.where()).isEqualTo(expected.place());
        assertThat(problem.what().en()).isNotEqualTo(problem.what().sv());
    }

    @Test
    void anEmptyFileHasItsOwnMessage() {
        for (String text : List.of("", "\n\n", "// nothing\n", "\uFEFF", "/* x */")) {
            Gated gated = Gate.check("x.drl", text.getBytes(StandardCharsets.UTF_8), "a/b", RuleFile.VOCABULARY);
            assertThat(gated.problems()).singleElement().satisfies(each -> {
                assertThat(each.where()).isEqualTo("x.drl:1:1");
                assertThat(each.what().sv()).contains("filen innehåller ingen regel");
            });
        }
    }

    @Test
    void everyWordOfDrlIsRefusedBetweenPatterns() {
        for (String word : List.of(
                "from",
                "eval",
                "forall",
                "collect",
                "over",
                "entry-point",
                "window",
                "do",
                "then2",
                "if",
                "else",
                "break",
                "query",
                "declare",
                "salience",
                "import",
                "global",
                "function",
                "acc",
                "init",
                "action",
                "reverse",
                "result",
                "instanceof",
                "new",
                "return",
                "while",
                "null",
                "on",
                "contains",
                "matches",
                "unit",
                "@x",
                "$x")) {
            refused("    $o : Organiser()\n    " + word + " SchoolUnit( organiser == $o )\n");
            refused("    $o : Organiser() " + word + " \"x\"\n");
            refused("    $o : Organiser( " + word + " )\n");
            refused("    $o : Organiser( name == " + word + " )\n");
            refused("    $o : Organiser( name " + word + " \"x\" )\n");
        }
    }

    private static void refused(String condition) {
        Gated gated =
                Gate.check("x.drl", rule(condition).getBytes(StandardCharsets.UTF_8), "test/rule", RuleFile.VOCABULARY);
        assertThat(gated.tree()).as(condition).isEmpty();
        assertThat(gated.problems()).as(condition).isNotEmpty();
    }

    static String rule(String condition) {
        return "rule \"test/rule\"\n@kind( CONTEXT ) @criterion( \"A1\" ) @basis( HEURISTIC ) @source( \"x\" )\nwhen\n"
                + condition + "then\n    outcome();\nend\n";
    }

    @Test
    void limitsAreNamedWithTheUnitOfTheirField() {
        RuleFile file = good().stream()
                .filter(each -> each.name().startsWith("model"))
                .findFirst()
                .orElseThrow();
        assertThat(file.check().limits()).singleElement().satisfies(each -> {
            assertThat(each.name()).isEqualTo("revisionYears");
            assertThat(each.unit()).isEqualTo(Unit.YEARS);
        });
    }

    @Test
    void messagesDoNotFollowTheLocale() {
        Locale before = Locale.getDefault();
        List<List<Problem>> told =
                broken().stream().map(each -> each.check().problems()).toList();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(broken().stream().map(each -> each.check().problems()).toList())
                    .isEqualTo(told);
        } finally {
            Locale.setDefault(before);
        }
    }
}
