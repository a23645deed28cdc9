package se.likvard.yaml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;

/**
 * The JSON Schema (2020-12) of one kind of YAML file.
 *
 * @param name what the file is called, without its ending
 * @param content made anew each time
 */
public record FileSchema(String name, Supplier<ObjectNode> content) {

    /** The schema as a JSON document. */
    public ObjectNode asJson() {
        return YamlSchema.document(name + ".yaml", content.get());
    }
}
