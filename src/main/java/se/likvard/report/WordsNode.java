package se.likvard.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import se.likvard.value.Words;

/** Texts in JSON, in both languages: {@code sv} and {@code en}. */
public final class WordsNode {

    private WordsNode() {}

    /** One text. */
    public static ObjectNode of(Words words) {
        return JsonNodeFactory.instance.objectNode().put("sv", words.sv()).put("en", words.en());
    }

    /** Texts in their order. */
    public static ArrayNode of(Collection<Words> all) {
        return AssessmentNode.array(all, WordsNode::of);
    }
}
