package se.likvard.rulebook;

import static se.likvard.yaml.YamlSchema.anyOf;
import static se.likvard.yaml.YamlSchema.date;
import static se.likvard.yaml.YamlSchema.has;
import static se.likvard.yaml.YamlSchema.items;
import static se.likvard.yaml.YamlSchema.list;
import static se.likvard.yaml.YamlSchema.map;
import static se.likvard.yaml.YamlSchema.not;
import static se.likvard.yaml.YamlSchema.number;
import static se.likvard.yaml.YamlSchema.object;
import static se.likvard.yaml.YamlSchema.range;
import static se.likvard.yaml.YamlSchema.text;
import static se.likvard.yaml.YamlSchema.textOrWords;
import static se.likvard.yaml.YamlSchema.type;
import static se.likvard.yaml.YamlSchema.unknown;
import static se.likvard.yaml.YamlSchema.when;
import static se.likvard.yaml.YamlSchema.whole;
import static se.likvard.yaml.YamlSchema.word;
import static se.likvard.yaml.YamlSchema.words;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Status;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Answers;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Evidence;
import se.likvard.value.Exhibit;
import se.likvard.value.Kind;
import se.likvard.value.Unit;
import se.likvard.yaml.FileSchema;

/** The JSON Schemas (2020-12) of the YAML files of a rulebook, from the same lists of keys that the readers go by. */
public final class RuleSchema {

    private RuleSchema() {}

    /** One for each kind of file. */
    public static List<FileSchema> all() {
        return List.of(
                new FileSchema("parameters", RuleSchema::parameters),
                new FileSchema("texts", RuleSchema::texts),
                new FileSchema("cases", RuleSchema::cases),
                new FileSchema("advice", RuleSchema::advice),
                new FileSchema("law", RuleSchema::law),
                new FileSchema("vocabulary", RuleSchema::vocabulary));
    }

    private static ObjectNode parameters() {
        ObjectNode value = object(Parameters.VALUE_KEYS, List.of("from", "year"), key -> switch (key) {
            case "from" -> date();
            case "year" -> whole(Parameters.FIRST_YEAR, Parameters.LAST_YEAR);
            case "value" -> number();
            case "status" -> word(Status.class);
            case "source" -> textOrWords();
            default -> throw unknown(key);
        });
        value.putArray("oneOf").add(has("from")).add(has("year"));
        ObjectNode parameter = object(Parameters.KEYS, List.of(), key -> switch (key) {
            case "unit" -> word(Unit.class);
            case "values" -> items(value);
            default -> throw unknown(key);
        });
        ArrayNode ranges = parameter.putArray("allOf");
        Stream.of(Unit.values()).forEach(unit -> ranges.add(when("unit", unit.name(), inRange(unit), type("object"))));
        return map("^" + Parameters.NAME.pattern() + "$", parameter);
    }

    private static ObjectNode inRange(Unit unit) {
        ObjectNode inRange = type("object");
        inRange.putObject("properties")
                .putObject("values")
                .putObject("items")
                .putObject("properties")
                .set("value", range(unit));
        return inRange;
    }

    /** A file does not say what kind its rule is of: the keys of any kind, the same in both languages. */
    private static ObjectNode texts() {
        return anyOf(Stream.of(RuleKind.CONCERN, RuleKind.GRADE, RuleKind.RECOMMENDATION)
                .map(kind -> object(
                        Texts.LANGUAGES,
                        List.of(),
                        language -> object(Texts.keys(kind), List.of(Texts.NOT_ASSESSED), key -> text())))
                .toArray(ObjectNode[]::new));
    }

    private static ObjectNode cases() {
        List<String> optional = List.of("organiserType", "given", "outcomes", "subject", "missing");
        ObjectNode subject = text("");
        ObjectNode outcome = object(Cases.OUTCOME_KEYS, List.of("subject"), key -> switch (key) {
            case "rule" -> text();
            case "subject" -> subject.deepCopy();
            case "verdict" -> word(Verdict.class);
            default -> throw unknown(key);
        });
        GivenSchema given = new GivenSchema();
        ObjectNode cases = items(object(Cases.KEYS, optional, key -> switch (key) {
            case "case" -> text();
            case "asOf" -> date();
            case "organiserType" -> word(OrganiserType.class);
            case "given" -> given.content();
            case "outcomes" -> items(outcome);
            case "expect" -> word(Verdict.class);
            case "subject" -> subject;
            case "missing" -> list(text(""));
            default -> throw unknown(key);
        }));
        cases.set("$defs", given.definitions());
        return cases;
    }

    private static ObjectNode advice() {
        return object(Advice.KEYS, List.of("replaces", "excludes", "shows"), key -> switch (key) {
            case "measure", "owner", "indicator" -> words();
            case "followUpMonths" -> whole(1, Advice.MOST_MONTHS);
            case "evidence" -> word(Evidence.class);
            case "shows" -> word(Exhibit.class);
            case "replaces", "excludes" -> list(text(""));
            default -> throw unknown(key);
        });
    }

    private static ObjectNode law() {
        String section = "^" + LawTable.SECTION.pattern() + "$";
        ObjectNode wording = object(LawTable.WORDING_KEYS, List.of("until"), key -> switch (key) {
            case "from", "until" -> date();
            case "section" -> text(section);
            case "sv", "en", "source" -> text();
            default -> throw unknown(key);
        });
        return object(LawTable.KEYS, List.of(), key -> switch (key) {
            case "knownUntil" -> date();
            case "act" -> words();
            case "provisions" -> map(section, items(wording));
            default -> throw unknown(key);
        });
    }

    private static ObjectNode vocabulary() {
        ObjectNode labels = map("", words());
        ObjectNode field = object(VocabularyFile.FIELD_KEYS, List.of("unit", "words", "change"), key -> switch (key) {
            case "kind" -> word(Kind.class);
            case "unit" -> word(Unit.class);
            case "words" -> anyOf(text(), labels);
            case "sv", "en" -> text();
            case "answers" -> word(Answers.class);
            case "change" -> words();
            default -> throw unknown(key);
        });
        field.putArray("allOf")
                .add(when("kind", Kind.NUMBER.name(), has("unit"), not(has("unit"))))
                .add(when("kind", Kind.CHOICE.name(), has("words"), not(has("words"))));
        ObjectNode type = object(VocabularyFile.TYPE_KEYS, List.of("change"), key -> switch (key) {
            case "label", "called", "change" -> words();
            case "sv", "en" -> text();
            case "fields" -> map("", field);
            default -> throw unknown(key);
        });
        return object(
                VocabularyFile.KEYS, List.of("words"), key -> map("", key.equals("words") ? labels.deepCopy() : type));
    }
}
