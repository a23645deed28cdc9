package se.likvard.source.merge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.likvard.yaml.YamlSchema;

/** The JSON Schema (2020-12) of {@code sources.yaml}, from the same lists that its reader goes by. */
public final class PrecedenceSchema {

    private PrecedenceSchema() {}

    /** The schema as a JSON document. */
    public static ObjectNode asJson() {
        ObjectNode some = YamlSchema.list(YamlSchema.word(PrecedenceFile.IDS)).put("uniqueItems", true);
        ObjectNode all = some.deepCopy().put("minItems", PrecedenceFile.IDS.size());
        ObjectNode exceptions =
                YamlSchema.object(PrecedenceFile.FIGURES, PrecedenceFile.FIGURES, figure -> some.deepCopy());
        return YamlSchema.document(
                PrecedenceFile.NAME,
                YamlSchema.object(
                        PrecedenceFile.KEYS,
                        List.of("exceptions"),
                        key -> key.equals("exceptions") ? exceptions : all.deepCopy()));
    }
}
