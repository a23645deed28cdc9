package se.likvard.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.rulebook.Told;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.yaml.Yaml.Entry;
import se.likvard.yaml.Yaml.Look;
import se.likvard.yaml.Yaml.Mapping;
import se.likvard.yaml.Yaml.Node;
import se.likvard.yaml.Yaml.Scalar;
import se.likvard.yaml.Yaml.Sequence;

class YamlTest {

    @Test
    void everythingKnowsItsPlace() {
        Mapping root = (Mapping) read("# first\nname: \"å {x}\"\nlist:\n  - 1.50\n  - { key: true, none: }\n");
        assertThat(root.entries().keySet()).containsExactly("name", "list");
        assertThat(entry(root, "list").place()).isEqualTo(new Place("f", 3, 1));
        Scalar name = (Scalar) entry(root, "name").value();
        assertThat(name.place()).isEqualTo(new Place("f", 2, 7));
        assertThat(name.at(2)).isEqualTo(new Place("f", 2, 10));
        Sequence list = (Sequence) entry(root, "list").value();
        assertThat(list.items().get(0)).isEqualTo(scalar("1.50", Look.NUMBER, 4, 5));
        Mapping flow = (Mapping) list.items().get(1);
        assertThat(entry(flow, "key").value()).isEqualTo(scalar("true", Look.FLAG, 5, 12));
        assertThat(((Scalar) entry(flow, "none").value()).look()).isEqualTo(Look.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "3 | NUMBER",
                "-0.25 | NUMBER",
                "00000001 | TEXT",
                "2022-08-01 | TEXT",
                "\"3\" | TEXT",
                "'true' | TEXT",
                "1_000 | TEXT",
                "0x1F | TEXT",
                "1e3 | TEXT",
                "3,5 | TEXT",
                "yes | TEXT",
                "null | NOTHING",
                "~ | NOTHING",
                ".inf | TEXT"
            })
    void looksAreAsWritten(String written, Look look) {
        Mapping root = (Mapping) read("key: " + written);
        assertThat(((Scalar) entry(root, "key").value()).look()).isEqualTo(look);
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsChangeNothing() {
        assertThat(read("\uFEFFa: 1\r\nb: 2\r\n")).isEqualTo(read("a: 1\nb: 2\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                        | f:1:1  | filen är tom",
                "# bara en kommentar       | f:1:1  | filen är tom",
                "a: 1~a: 2                 | f:2:1  | nyckeln a finns redan på rad 1",
                "{a: 1, a: 2}              | f:1:8  | nyckeln a finns redan på rad 1",
                "a: &x [1]~b: 2            | f:1:4  | ankare",
                "a: 1~b: *x                | f:2:4  | alias",
                "a: 1~---~b: 2             | f:3:1  | ett dokument",
                "a: \"1~b: 2               | f:1:4  | citattecken saknas",
                "a: [ 1, 2~b: 3            | f:2:2  | avslutande klammer",
                "a: en sak: en annan       | f:1:10 | kolon i löpande text",
                "a:~\tb: 1                 | f:2:1  | tabb",
                "a: \"x\" y                | f:1:8  | annat indrag",
                "{a: 0,05, b: 1}           | f:1:5  | skriv decimalpunkt: 0.05, inte 0,05",
                "{a: 1, b: -3,5}           | f:1:11 | skriv decimalpunkt: -3.5, inte -3,5",
                "a: @x                     | f:1:4  | tecken som betyder något",
                "a:~  b: 1~ c: 2           | f:3:2  | annat indrag",
                "[[[[[[[[[[[[[[1]]]]]]]]]]]]]] | f:1:13 | för djupt",
                "a: \"x\\u001b[2J\"        | f:1:4  | U+001B (ESCAPE)",
                "{\"a\\u202e\": 1}          | f:1:2  | U+202E",
                "a: [ 1, \"\\x07\" ]        | f:1:9  | syns inte",
                "a: x\u202ey                | f:1:4  | U+202E",
                "# x\u2066~a: 1             | f:1:4  | U+2066",
            })
    void typicalMistakes(String text, String where, String fragment) {
        Told.one(problems(text.replace('~', '\n')), where, fragment);
    }

    @Test
    void anotherEncodingIsToldWithItsPlace() {
        List<Problem> problems = new ArrayList<>();
        byte[] latin = "a: 1\nb: \"för\"\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Yaml.read("f", latin, problems)).isEmpty();
        Told.one(problems, "f:2:6", "0xf6", "UTF-8");
    }

    @Test
    void aBombOfAliasesIsRefusedAtItsFirstAnchor() {
        String bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n";
        Told.one(problems(bomb), "f:1:4", "anchors");
    }

    @Test
    void aHundredThousandBracketsAreRefused() {
        assertThat(problems("[".repeat(100_000))).hasSize(1);
    }

    private static Entry entry(Mapping mapping, String key) {
        return Objects.requireNonNull(mapping.entries().get(key), key);
    }

    private static Scalar scalar(String text, Look look, int line, int column) {
        Place place = new Place("f", line, column);
        return new Scalar(text, look, place, place, true);
    }

    private static Node read(String text) {
        List<Problem> problems = new ArrayList<>();
        Optional<Node> node = Yaml.read("f", Told.bytes(text), problems);
        assertThat(problems).isEmpty();
        return node.orElseThrow();
    }

    private static List<Problem> problems(String text) {
        return Told.by((bytes, problems) -> Yaml.read("f", bytes, problems), text);
    }
}
