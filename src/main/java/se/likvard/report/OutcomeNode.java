package se.likvard.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Match;
import se.likvard.assessment.Missing;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Sentence;
import se.likvard.assessment.Why;
import se.likvard.value.Words;

/** The JSON tree of one outcome. */
final class OutcomeNode {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private OutcomeNode() {}

    static ObjectNode of(Outcome o, Grounds grounds) {
        ObjectNode node = JSON.objectNode();
        node.put("rule", o.rule())
                .put("criterion", o.criterion())
                .put("kind", o.kind().name())
                .put("basis", o.basis().name());
        node.set("law", AssessmentNode.law(o.law()));
        node.set("subject", AssessmentNode.subject(o.subject()));
        node.put("verdict", o.verdict().name());
        node.set("matches", AssessmentNode.array(o.matches(), OutcomeNode::match));
        node.set("limits", AssessmentNode.array(o.limits(), OutcomeNode::limit));
        node.set("missing", AssessmentNode.array(o.missing(), OutcomeNode::missing));
        node.set("text", WordsNode.of(o.text()));
        node.set("title", WordsNode.of(o.title()));
        o.grade().ifPresent(step -> node.put("grade", step.name()));
        if (!grounds.uncertain(o).isEmpty()) {
            node.set("margins", MarginNode.of(grounds.uncertain(o)));
        }
        grounds.why(o.rule(), o.subject()).ifPresent(why -> node.set("explanation", why(why)));
        return node;
    }

    static ObjectNode why(Why why) {
        ObjectNode node = JSON.objectNode();
        node.set("answer", WordsNode.of(why.answer()));
        node.set("reasons", AssessmentNode.array(why.reasons(), OutcomeNode::sentence));
        node.put("ties", why.ties());
        node.set("notes", AssessmentNode.array(why.notes(), OutcomeNode::sentence));
        return node;
    }

    private static ObjectNode sentence(Sentence sentence) {
        ObjectNode node = WordsNode.of(sentence.text());
        return sentence.parts().isEmpty()
                ? node
                : node.set("parts", AssessmentNode.array(sentence.parts(), OutcomeNode::sentence));
    }

    /** Where something is missing and why, without the words for it. */
    static ObjectNode gap(Missing missing) {
        return JSON.objectNode()
                .put("path", missing.path())
                .put("reason", missing.reason().name());
    }

    private static ObjectNode missing(Missing missing) {
        return gap(missing).set("what", WordsNode.of(missing.what()));
    }

    static ObjectNode match(Match match) {
        ObjectNode node = JSON.objectNode();
        ObjectNode values = node.putObject("values");
        match.values().forEach((field, value) -> values.set(field, ValueForm.of(value)));
        return node;
    }

    private static ObjectNode limit(AppliedLimit limit) {
        ObjectNode node = JSON.objectNode().put("name", limit.name());
        node.set("value", value(limit));
        node.put("unit", limit.unit() == null ? null : limit.unit().name()).put("from", limit.from());
        return node.put("status", limit.status().name()).put("source", source(limit.source()));
    }

    /** One text, as the key has always held: in both languages where they differ. */
    private static String source(Words source) {
        return source.sv().equals(source.en()) ? source.sv() : source.sv() + " / " + source.en();
    }

    private static JsonNode value(AppliedLimit limit) {
        return LimitWords.number(limit).map(ValueForm::number).orElse(JSON.textNode(limit.value()));
    }
}
