package se.likvard.allocation;

import static se.likvard.yaml.YamlSchema.date;
import static se.likvard.yaml.YamlSchema.has;
import static se.likvard.yaml.YamlSchema.items;
import static se.likvard.yaml.YamlSchema.map;
import static se.likvard.yaml.YamlSchema.object;
import static se.likvard.yaml.YamlSchema.range;
import static se.likvard.yaml.YamlSchema.text;
import static se.likvard.yaml.YamlSchema.textOrWords;
import static se.likvard.yaml.YamlSchema.unknown;
import static se.likvard.yaml.YamlSchema.word;
import static se.likvard.yaml.YamlSchema.words;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import se.likvard.assessment.Status;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Unit;
import se.likvard.yaml.FileSchema;
import se.likvard.yaml.YamlSchema;

/** The JSON Schemas (2020-12) of the files of allocation models, from the same lists of keys that the readers go by. */
public final class ModelSchema {

    static final FileSchema MODEL = new FileSchema("model", ModelSchema::model);
    static final FileSchema FORMULA = new FileSchema("formula", ModelSchema::formula);

    private ModelSchema() {}

    /** One for each kind of file. */
    public static List<FileSchema> all() {
        return List.of(MODEL, FORMULA);
    }

    private static ObjectNode model() {
        List<String> optional = List.of("budget", "unknownIndex", "terms");
        ObjectNode version = object(ModelFile.VERSION_KEYS, optional, key -> switch (key) {
            case "from" -> date();
            case "source" -> textOrWords();
            case "budget" -> stated(Unit.KRONOR);
            case "unknownIndex" -> ruled(UnknownIndex.Rule.class, Unit.SOCIO_ECONOMIC_INDEX, List.of("value"));
            case "rounding" -> ruled(Rounding.Rule.class, Unit.KRONOR, List.of());
            case "pools" -> map("\\S", pool());
            case "terms" -> items(term());
            default -> throw unknown(key);
        });
        return file(ModelFile.KEYS, version);
    }

    private static ObjectNode formula() {
        ObjectNode version = object(FormulaFile.VERSION_KEYS, List.of(), key -> switch (key) {
            case "from" -> date();
            case "source" -> textOrWords();
            case "unknown" -> ruled(UnknownFigure.Rule.class);
            case "constant" -> stated(Unit.PURE);
            case "terms" -> map("\\S", stated(Unit.PURE));
            default -> throw unknown(key);
        });
        return file(FormulaFile.KEYS, version);
    }

    private static ObjectNode file(List<String> keys, ObjectNode version) {
        return object(keys, List.of(), key -> switch (key) {
            case "title" -> words();
            case "gives" -> word(Formula.Gives.class);
            case "higherMeans" -> word(Formula.Direction.class);
            case "versions" -> items(version);
            default -> throw unknown(key);
        });
    }

    private static ObjectNode pool() {
        List<String> optional = List.of("weights", "years", "leastPupils", "structural");
        ObjectNode pool = object(PoolFile.KEYS, optional, key -> switch (key) {
            case "name" -> textOrWords();
            case "share" -> stated(Unit.SHARE);
            case "weights" -> weights();
            case "years" -> items(text());
            case "leastPupils" -> stated(Unit.PUPILS);
            case "structural" -> structural();
            default -> throw unknown(key);
        });
        pool.putArray("oneOf").add(has("weights")).add(has("years"));
        return pool;
    }

    private static ObjectNode weights() {
        return object(PoolFile.WEIGHT_KEYS, List.of(), key -> switch (key) {
            case "groups" -> map("\\S", number(Unit.RATIO));
            case "status" -> word(Status.class);
            case "source" -> textOrWords();
            default -> throw unknown(key);
        });
    }

    private static ObjectNode structural() {
        return object(PoolFile.STRUCTURAL_KEYS, List.of("from", "to", "cap"), key -> switch (key) {
            case "share" -> stated(Unit.SHARE);
            case "scale" -> word(Structural.Scale.class);
            case "from", "to", "cap" -> stated(Unit.SOCIO_ECONOMIC_INDEX);
            default -> throw unknown(key);
        });
    }

    private static ObjectNode term() {
        List<String> amounts =
                Stream.of(Version.Term.Of.values()).map(Version.Term.Of::key).toList();
        List<String> optional =
                Stream.concat(amounts.stream(), Stream.of("pool")).toList();
        ObjectNode term = object(TermFile.KEYS, optional, key -> switch (key) {
            case "type" -> word(OrganiserType.class);
            case "name" -> textOrWords();
            case "rate" -> stated(Unit.SHARE_DIFFERENCE);
            case "perSchool", "perPupil" -> stated(Unit.PURE);
            case "pool" -> text();
            default -> throw unknown(key);
        });
        ArrayNode one = term.putArray("oneOf");
        amounts.forEach(each -> one.add(has(each)));
        return term;
    }

    /** A number with its status and source. */
    private static ObjectNode stated(Unit unit) {
        return object(ModelFile.NUMBER_KEYS, List.of(), key -> switch (key) {
            case "value" -> number(unit);
            case "status" -> word(Status.class);
            case "source" -> textOrWords();
            default -> throw unknown(key);
        });
    }

    /** What is done, with its status and source, and a number that it may be done with. */
    private static <E extends Enum<E>> ObjectNode ruled(Class<E> rules, Unit unit, List<String> optional) {
        return object(ModelFile.UNKNOWN_KEYS, optional, key -> switch (key) {
            case "rule" -> word(rules);
            case "value" -> number(unit);
            case "status" -> word(Status.class);
            case "source" -> textOrWords();
            default -> throw unknown(key);
        });
    }

    private static <E extends Enum<E>> ObjectNode ruled(Class<E> rules) {
        return object(FormulaFile.UNKNOWN_KEYS, List.of(), key -> switch (key) {
            case "rule" -> word(rules);
            case "status" -> word(Status.class);
            case "source" -> textOrWords();
            default -> throw unknown(key);
        });
    }

    private static ObjectNode number(Unit unit) {
        ObjectNode number = YamlSchema.number();
        number.setAll(range(unit));
        return number;
    }
}
