package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | say what to do; possible: assess, explain, memo, request, allocate, compare, sweep, effect, years, population, check, test, watch, mutate, fmt, rules, form, import, new, schema",
                "import | say what to do; possible: skolverket, kolada, published, form",
                "asess x.json | there is no command asess; possible: assess, explain, memo, request, allocate, compare, sweep, effect, years, population, check, test, watch, mutate, fmt, rules, form, import, new, schema",
                "schema rule | there is no command rule; possible: organiser, parameters, texts, cases, advice, law, vocabulary, model, formula, sources",
                "assess | missing: FILE",
                "assess x.json --fromat json | there is no --fromat here; was --format meant?",
                "assess x.json --qqqqqq=1 | there is no --qqqqqq here",
                "assess x.json --as-of 1/11 | 1/11 is not possible as --as-of; write a date that exists as year-month-day, for example 2025-11-01",
                "assess x.json --as-of=2025-02-30 | 2025-02-30 is not possible as --as-of; write a date",
                "assess x.json --as-of | missing: --as-of DATE",
                "assess x.json --format xml | xml is not possible as --format; possible: text, json, html",
                "assess x.json --threads many | many is not possible as --threads; write a whole number",
                "assess x.json --out a --out b | --out may be given only once",
                "check a b | too much: b",
                "allocate x.csv | missing: --model NAME",
                "allocate --model m | missing: FILE",
                "allocate need | missing: FILE",
                "allocate index --formula f | missing: FILE",
                "effect | missing: FILE",
                "population x.ndjson | missing: --out DIR",
                "effect x.json --seed one | one is not possible as --seed; write a whole number",
                "allocate x.csv --model m --budget much | much is not possible as --budget; write a number with a decimal point",
                "import skolverket x.csv | missing: --out FILE",
                "schema organiser more | too much: more",
                "--lang en assess x.json --format xml | xml is not possible as --format; possible: text, json, html",
                "--debug allocate need | missing: FILE",
            })
    void aWrongCommandIsToldInPlainWords(String command, String told) {
        Ran ran = english(command);
        assertThat(ran.err())
                .startsWith("error: " + told)
                .contains("Read more: likvard")
                .doesNotContain("Exception");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void theHelpOfACommandIsTheSameWhereverItsNameStands() {
        assertThat(Ran.likvard("--lang", "en", "assess", "--help"))
                .isEqualTo(Ran.likvard("assess", "--lang", "en", "--help"));
        assertThat(Ran.likvard("assess", "--help").out()).contains("--format");
    }

    @Test
    void usageErrorsAreInSwedishUnlessAskedOtherwise() {
        assertThat(Ran.likvard("assess", "x.json", "--format", "xml").err())
                .startsWith(
                        "fel: xml går inte som --format; möjliga: text, json, html\nLäs mer: likvard assess --help\n");
        assertThat(Ran.likvard("assess", "x.json", "--lang", "fr").err())
                .startsWith("fel: fr går inte som --lang; möjliga: sv, en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "assess",
                "explain",
                "allocate",
                "allocate need",
                "allocate compare",
                "allocate index",
                "effect",
                "population",
                "check",
                "test",
                "watch",
                "mutate",
                "import",
                "import skolverket",
                "import kolada",
                "import published",
                "form",
                "import form",
                "schema",
                "schema organiser"
            })
    void everyCommandHasHelpInBothLanguages(String command) {
        Ran sv = run((command + " --help").strip());
        Ran en = english((command + " --help").strip());
        assertThat(sv.status()).isZero();
        assertThat(sv.err()).isEmpty();
        assertThat(sv.out())
                .startsWith("Så här: likvard " + command)
                .endsWith("\n")
                .contains("Visar den här hjälpen");
        assertThat(en.out()).startsWith("Usage: likvard " + command).contains("Shows this help");
        assertThat(en.out().lines().filter(line -> line.strip().matches("(-., )?--\\S+")))
                .as("described")
                .isEmpty();
    }

    @Test
    void theHelpSaysTheSameThingsInBothLanguages() throws IOException {
        assertThat(keys("help.sv.properties"))
                .isEqualTo(keys("help.en.properties"))
                .isNotEmpty();
    }

    @Test
    void theVersionIsTheEngines() {
        assertThat(Ran.likvard("--version")).isEqualTo(new Ran(0, "likvard 0.1.0\n", ""));
    }

    private static Ran run(String command) {
        return Ran.likvard((Object[]) words(command));
    }

    private static Ran english(String command) {
        return run((command + " --lang en").strip());
    }

    private static String[] words(String command) {
        return List.of(command.split(" ")).stream()
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    private static List<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Main.class.getResourceAsStream(file))) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream().sorted().toList();
    }
}
