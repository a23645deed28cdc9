package se.likvard.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import se.likvard.assessment.AppliedLimit;

/** Limits in JSON, each with how sure it is and where it is from. */
public final class LimitNode {

    private LimitNode() {}

    /** Limits in their order. */
    public static ArrayNode of(Collection<AppliedLimit> limits) {
        return AssessmentNode.array(limits, LimitNode::of);
    }

    private static ObjectNode of(AppliedLimit limit) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("name", limit.name())
                .put("value", limit.value())
                .put("from", limit.from())
                .put("status", limit.status().name());
        node.set("source", WordsNode.of(limit.source()));
        return node;
    }
}
