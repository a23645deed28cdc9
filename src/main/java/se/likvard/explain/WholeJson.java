package se.likvard.explain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.likvard.report.WordsNode;

/** An assessment explained as a whole, in JSON, both languages. */
public final class WholeJson {

    private WholeJson() {}

    /** One object over many lines; ends with a line feed. */
    public static String of(Whole whole) {
        return node(whole).toPrettyString() + "\n";
    }

    static ObjectNode node(Whole whole) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("of", whole.of())
                .put("asOf", whole.asOf().toString());
        node.set("outlook", outlook(whole.outlook()));
        node.set("plan", plan(whole.plan()));
        whole.better().ifPresent(each -> node.set("better", changes(each)));
        return node;
    }

    private static ObjectNode outlook(Outlook outlook) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("decided", outlook.isDecided());
        node.set("overall", grade(outlook.overall()));
        ObjectNode areas = node.putObject("areas");
        outlook.areas().forEach(each -> areas.set(each.scope(), grade(each)));
        ArrayNode advice = node.putArray("recommendations");
        outlook.recommendations().forEach(each -> advice.add(advice(each)));
        return node;
    }

    private static ObjectNode grade(GradeOutlook grade) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("settled", grade.isSettled());
        ArrayNode possible = node.putArray("possible");
        grade.possible().forEach(each -> possible.add(each.name()));
        ArrayNode undecided = node.putArray("notDecided");
        grade.undecided().forEach(each -> undecided.add(each.name()));
        node.put("ungraded", grade.ungraded().name());
        node.set("reasons", ExplanationJson.lines(grade.reasons()));
        return node;
    }

    private static ObjectNode advice(AdviceOutlook advice) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("rule", advice.rule());
        node.set("title", WordsNode.of(advice.title()));
        node.set("subject", ExplanationJson.subject(advice.subject()));
        node.put("standing", advice.standing().name());
        node.set("reasons", ExplanationJson.lines(advice.reasons()));
        return node;
    }

    private static ObjectNode plan(Plan plan) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("settled", plan.isSettled())
                .put("worst", plan.worst())
                .put("exact", plan.exact())
                .put("matter", plan.matter());
        ArrayNode questions = node.putArray("questions");
        plan.questions().forEach(each -> questions.add(question(each)));
        return node;
    }

    private static ObjectNode question(Question question) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode what = node.putArray("what");
        question.what().forEach(each -> what.add(WordsNode.of(each)));
        ArrayNode paths = node.putArray("paths");
        question.paths().forEach(paths::add);
        ArrayNode who = node.putArray("answers");
        question.who().forEach(each -> who.add(each.name()));
        ArrayNode why = node.putArray("why");
        question.why().forEach(purpose -> {
            ArrayNode law = why.addObject().put("rule", purpose.rule()).putArray("law");
            purpose.law().forEach(each -> law.add(WordsNode.of(each.text()).put("key", each.key())));
        });
        return node;
    }

    private static ObjectNode changes(Changes changes) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("exact", changes.exact())
                .put("more", changes.more());
        ArrayNode nearest = node.putArray("nearest");
        changes.nearest().forEach(change -> {
            ArrayNode facts = nearest.addArray();
            change.facts().forEach(each -> {
                ObjectNode fact = facts.addObject().put("path", each.path()).put("steps", each.steps());
                fact.set("where", WordsNode.of(each.where()));
                fact.set("takes", WordsNode.of(each.takes()));
            });
        });
        return node;
    }
}
