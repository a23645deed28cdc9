package se.likvard.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.ClosesWhen;
import se.likvard.assessment.Provision;
import se.likvard.assessment.Recommendation;
import se.likvard.assessment.Subject;

/** The JSON tree of a sorted assessment; keys in the order in which users were promised them. */
final class AssessmentNode {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AssessmentNode() {}

    static ObjectNode of(Assessment a, Grounds grounds) {
        ObjectNode node = JSON.objectNode();
        node.putObject("organiser")
                .put("id", a.organiserId())
                .put("name", a.organiserName())
                .put("organiserType", a.organiserType());
        node.put("asOf", a.asOf().toString())
                .put("audience", a.audience().toString())
                .put("engine", a.engine());
        node.put("lawKnownUntil", a.lawKnownUntil().toString());
        node.putObject("rulebook").put("hash", a.rulebookHash()).put("rules", a.rules());
        node.set("grade", GradeNode.of(a.overall(), a.areas()));
        node.set("outcomes", array(a.outcomes(), each -> OutcomeNode.of(each, grounds)));
        node.set("recommendations", array(a.recommendations(), each -> recommendation(each, grounds)));
        grounds.ahead().ifPresent(ahead -> node.set("whole", ahead.tree()));
        return node;
    }

    static <T> ArrayNode array(Collection<T> items, Function<? super T, ? extends JsonNode> form) {
        ArrayNode array = JSON.arrayNode();
        items.forEach(item -> array.add(form.apply(item)));
        return array;
    }

    static ObjectNode subject(Subject subject) {
        return JSON.objectNode()
                .put("type", subject.type())
                .put("id", subject.id())
                .put("key", subject.key());
    }

    static ArrayNode law(List<Provision> law) {
        return array(
                law,
                provision -> JSON.objectNode().put("key", provision.key()).set("text", WordsNode.of(provision.text())));
    }

    private static ObjectNode recommendation(Recommendation r, Grounds grounds) {
        ObjectNode node = JSON.objectNode().put("rule", r.rule());
        node.set("subject", subject(r.subject()));
        node.put("certainty", r.certainty().name());
        node.set("text", WordsNode.of(r.text()));
        node.set(
                "because",
                array(
                        r.because(),
                        reason -> JSON.objectNode()
                                .put("rule", reason.rule())
                                .<ObjectNode>set("subject", subject(reason.subject()))
                                .put("verdict", reason.verdict().name())));
        node.set("replaces", array(r.replaces(), each -> JSON.textNode(each.rule())));
        node.set("law", law(r.law()));
        node.set("measure", WordsNode.of(r.measure()));
        node.set("owner", WordsNode.of(r.owner()));
        node.put("followUpBy", r.followUpBy().toString());
        node.set("closesWhen", closesWhen(r.closesWhen()));
        node.set("title", WordsNode.of(r.title()));
        node.set("missing", array(r.missing(), OutcomeNode::gap));
        node.set("matches", array(r.matches(), OutcomeNode::match));
        grounds.newerIndex(r).ifPresent(each -> node.set("newerIndex", NewerIndexNode.of(each)));
        grounds.why(r.rule(), r.subject()).ifPresent(why -> node.set("explanation", OutcomeNode.why(why)));
        return node;
    }

    private static ObjectNode closesWhen(ClosesWhen closesWhen) {
        return JSON.objectNode()
                .put("evidence", closesWhen.evidence().name())
                .set("indicator", WordsNode.of(closesWhen.indicator()));
    }
}
