package se.likvard.explain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.likvard.assessment.Subject;
import se.likvard.report.LimitNode;
import se.likvard.report.MarginNode;
import se.likvard.report.WordsNode;

/** Explanations in JSON, both languages. */
public final class ExplanationJson {

    private ExplanationJson() {}

    /** A list of explanations over many lines; ends with a line feed. */
    public static String of(List<Explanation> explanations) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        explanations.forEach(each -> all.add(node(each)));
        return all.toPrettyString() + "\n";
    }

    private static ObjectNode node(Explanation each) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("rule", each.rule());
        node.set("says", WordsNode.of(each.says()));
        node.set("subject", subject(each.subject()));
        node.put("verdict", each.verdict().name());
        node.set("answer", WordsNode.of(each.answer()));
        node.set("reasons", lines(each.reasons()));
        node.put("ties", each.ties());
        node.set("notes", lines(each.notes()));
        if (!each.next().isEmpty()) {
            node.set("next", lines(each.next()));
        }
        ArrayNode law = node.putArray("law");
        each.law().forEach(provision -> law.add(WordsNode.of(provision.text()).put("key", provision.key())));
        node.set("limits", LimitNode.of(each.limits()));
        node.set("margins", MarginNode.of(each.margins()));
        return node;
    }

    static ObjectNode subject(Subject about) {
        ObjectNode subject = JsonNodeFactory.instance
                .objectNode()
                .put("type", about.type())
                .put("id", about.id())
                .put("path", about.key());
        subject.set("name", WordsNode.of(about.name()));
        return subject;
    }

    static ArrayNode lines(List<Line> lines) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Line each : lines) {
            ObjectNode node = WordsNode.of(each.text());
            if (!each.parts().isEmpty()) {
                node.set("parts", lines(each.parts()));
            }
            array.add(node);
        }
        return array;
    }
}
