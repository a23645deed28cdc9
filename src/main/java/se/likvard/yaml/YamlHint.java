package se.likvard.yaml;

import java.util.Arrays;
import se.likvard.value.Words;

/** What a YAML parser's complaint probably means to whoever wrote the file. */
enum YamlHint {
    TAB("'\\t", "indrag görs med blanksteg, inte med tabb", "indent with spaces, not with a tab"),
    COLON(
            "mapping values are not allowed",
            "ett kolon i löpande text, eller fel indrag: sätt texten inom citattecken",
            "a colon in plain text, or a wrong indent: put the text in quotation marks"),
    QUOTE(
            "quoted scalar",
            "ett citattecken saknas, eller står ett citattecken inne i texten utan \\ före",
            "a quotation mark is missing, or one stands inside the text without \\ before it"),
    BRACKET(
            "expected ',' or",
            "ett komma eller en avslutande klammer saknas",
            "a comma or a closing bracket is missing"),
    INDENT(
            "expected <block end>",
            "raden har annat indrag än den borde, eller en text som börjar med { eller \" ska ha citattecken om sig",
            "the line is indented otherwise than it should be, or a text that begins with { or \" wants quotation marks"),
    KEY("could not find expected ':'", "ett kolon saknas efter nyckeln", "a colon is missing after the key"),
    SIGN(
            "cannot start any token",
            "texten börjar med ett tecken som betyder något i YAML: sätt den inom citattecken",
            "the text begins with a sign that means something in YAML: put it in quotation marks"),
    PLAIN("", "kontrollera indrag, kolon och citattecken", "check indents, colons and quotation marks");

    private final String fragment;
    private final Words meaning;

    YamlHint(String fragment, String sv, String en) {
        this.fragment = fragment;
        this.meaning = new Words(sv, en);
    }

    static Words of(String complaint) {
        return Arrays.stream(values())
                .filter(each -> complaint.contains(each.fragment))
                .findFirst()
                .orElse(PLAIN)
                .meaning;
    }
}
