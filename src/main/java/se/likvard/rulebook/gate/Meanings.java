package se.likvard.rulebook.gate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.likvard.dialect.FactType;
import se.likvard.dialect.Field;
import se.likvard.value.Kind;
import se.likvard.value.Nearest;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/** What a field is and what it can be compared with, in words for messages. */
final class Meanings {

    static final Words NONE =
            new Words("none står bara efter fält == eller fält !=", "none stands only after field == or field !=");

    private Meanings() {}

    static Words expected(Field field) {
        return switch (field.kind()) {
            case NUMBER -> number(field, field.unit());
            case DATE -> about(field, "ett datum", "a date", "skriv \"2022-08-01\"", "write \"2022-08-01\"");
            case FLAG -> about(field, "ja eller nej", "yes or no", "skriv true eller false", "write true or false");
            case CHOICE ->
                about(
                        field,
                        "ett val",
                        "a choice",
                        "skriv ett av orden %s utan citattecken".formatted(words(field)),
                        "write one of the words %s without quotes".formatted(words(field)));
            case TEXT -> about(field, "en text", "a text", "sätt texten inom citattecken", "put the text in quotes");
            case FACT ->
                about(field, "ett faktum", "a fact", "jämför med en variabel, $x", "compare it with a variable, $x");
        };
    }

    private static Words number(Field field, @Nullable Unit unit) {
        Words words = unit == null ? new Words("tal", "number") : unit.words();
        return about(
                field,
                "ett tal (%s)".formatted(words.sv()),
                "a number (%s)".formatted(words.en()),
                "skriv det utan citattecken och enhet",
                "write it without quotes and unit");
    }

    private static Words about(Field field, String sv, String en, String right, String rightEn) {
        return new Words(
                "%s är %s: %s".formatted(field.name(), sv, right), "%s is %s: %s".formatted(field.name(), en, rightEn));
    }

    static Words noOrder(Field field) {
        return new Words(
                "%s kan bara jämföras med == och !=".formatted(field.name()),
                "%s can only be compared with == and !=".formatted(field.name()));
    }

    static Words noList(Field field) {
        return new Words(
                "%s kan inte stå med in: jämför med ==".formatted(field.name()),
                "%s cannot stand with in: compare with ==".formatted(field.name()));
    }

    static Words differ(Field field, Field other) {
        return new Words(
                "%s (%s) kan inte jämföras med %s (%s)"
                        .formatted(
                                field.name(),
                                kind(field).sv(),
                                other.name(),
                                kind(other).sv()),
                "%s (%s) cannot be compared with %s (%s)"
                        .formatted(
                                field.name(),
                                kind(field).en(),
                                other.name(),
                                kind(other).en()));
    }

    private static Words kind(Field field) {
        Unit unit = field.unit();
        if (unit != null) {
            return unit.words();
        }
        return switch (field.kind()) {
            case NUMBER -> new Words("tal", "number");
            case DATE -> new Words("datum", "date");
            case FLAG -> new Words("ja eller nej", "yes or no");
            case CHOICE -> new Words("val: " + words(field), "choice: " + words(field));
            case TEXT -> new Words("text", "text");
            case FACT ->
                field.words().isEmpty()
                        ? new Words("faktum", "fact")
                        : field.words().values().iterator().next();
        };
    }

    private static String words(Field field) {
        return field.kind() == Kind.CHOICE ? String.join(", ", field.words().keySet()) : "";
    }

    /** A field that a type lacks, with the nearest one that it has. */
    static Words noField(FactType type, String name) {
        List<String> names = type.fields().stream().map(Field::name).toList();
        Optional<String> near = Nearest.to(name, names);
        String all = String.join(", ", names);
        return new Words(
                "fältet %s finns inte i %s, %s"
                        .formatted(
                                name,
                                type.name(),
                                near.map(each -> "menade du " + each).orElse("de som finns är " + all)),
                "there is no field %s in %s, %s"
                        .formatted(
                                name,
                                type.name(),
                                near.map(each -> "did you mean " + each).orElse("there are " + all)));
    }
}
