package se.likvard.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.likvard.assessment.Margin;

/** The JSON tree of margins. */
public final class MarginNode {

    private MarginNode() {}

    /** Margins, in the order in which they came. */
    public static ArrayNode of(List<Margin> margins) {
        return AssessmentNode.array(margins, MarginNode::margin);
    }

    private static ObjectNode margin(Margin margin) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("path", margin.path());
        node.set("value", ValueForm.number(margin.value()));
        node.set("limit", ValueForm.number(margin.limit()));
        node.put("unit", margin.unit() == null ? null : margin.unit().name())
                .put("steadiness", margin.steadiness().name());
        margin.chance().ifPresent(chance -> node.set("chance", ValueForm.number(chance)));
        node.set("text", WordsNode.of(margin.text()));
        node.set(
                "limits",
                AssessmentNode.array(margin.limits(), limit -> JsonNodeFactory.instance.textNode(limit.name())));
        return node;
    }
}
