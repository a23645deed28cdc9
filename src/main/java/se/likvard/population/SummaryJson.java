package se.likvard.population;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import se.likvard.assessment.Grade;
import se.likvard.assessment.GradeRange;
import se.likvard.population.Summary.ByClass;
import se.likvard.report.WordsNode;
import se.likvard.rulebook.Computed;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Words;

/** A summary as a JSON tree. */
final class SummaryJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Summary summary;

    private SummaryJson(Summary summary) {
        this.summary = summary;
    }

    static ObjectNode of(Summary summary, Rulebook rulebook) {
        return new SummaryJson(summary).tree(rulebook);
    }

    private ObjectNode tree(Rulebook rulebook) {
        ObjectNode node = JSON.objectNode();
        Run run = summary.run();
        node.put("asOf", run.asOf()).put("engine", run.likvard()).put("audience", run.audience());
        node.putObject("rulebook").put("hash", run.rulebook()).put("rules", rulebook.size());
        ArrayNode inputs = node.putArray("inputs");
        for (Run.Input each : run.inputs()) {
            ObjectNode input = inputs.addObject().put("name", each.name());
            if (!each.sha256().isEmpty()) {
                input.put("bytes", each.bytes()).put("sha256", each.sha256());
            }
        }
        node.put("faultsInTables", summary.faults());
        node.putObject("organisers")
                .put("assessed", summary.assessed())
                .put("broken", summary.broken())
                .put("repeated", summary.repeated());
        node.set("grade", grades());
        node.set("rules", rules(rulebook));
        node.set("recommendations", recommendations());
        node.set("missing", missing(rulebook));
        node.set("models", models());
        node.set("cautions", WordsNode.of(Cautions.of(summary)));
        return node;
    }

    private ObjectNode grades() {
        ObjectNode node = JSON.objectNode();
        node.set("overall", grades(summary.overall()));
        grades(node.putObject("areas"), summary.areas());
        grades(node.putObject("organiserTypes"), summary.types());
        ArrayNode sizes = node.putArray("schoolUnits");
        List<Words> classes = Sizes.SCHOOLS.words();
        for (int size = 0; size < classes.size(); size++) {
            ObjectNode each = grades(summary.sizes().get(size));
            each.set("class", WordsNode.of(classes.get(size)));
            sizes.add(each);
        }
        grades(node.putObject("municipalityGroups"), summary.groups());
        return node;
    }

    private static void grades(ObjectNode node, Map<?, Distribution> counts) {
        counts.forEach((key, each) -> node.set(key.toString(), grades(each)));
    }

    private static ObjectNode grades(Distribution grades) {
        ObjectNode node = JSON.objectNode().put("number", grades.total());
        for (Grade grade : Grade.values()) {
            node.putObject(grade.name()).put("sure", grades.sure(grade)).put("possible", grades.possible(grade));
        }
        ArrayNode ranges = node.putArray("ranges");
        for (GradeRange range : Distribution.all()) {
            ranges.addObject()
                    .put("worst", range.worst().name())
                    .put("best", range.best().name())
                    .put("number", grades.of(range));
        }
        return node.put("noRuleApplies", grades.none());
    }

    private ObjectNode rules(Rulebook rulebook) {
        ObjectNode node = JSON.objectNode();
        rulebook.described().forEach(rule -> {
            RuleCount count = summary.rules().get(rule.name());
            if (count != null) {
                node.putObject(rule.name())
                        .put("kind", rule.metadata().kind().name())
                        .put("found", count.found())
                        .put("clear", count.clear())
                        .put("notAssessed", count.notAssessed())
                        .put("notApplicable", count.notApplicable())
                        .put("organisersFound", count.organisersFound())
                        .put("organisersNotAssessed", count.organisersOpen());
            }
        });
        return node;
    }

    private ObjectNode recommendations() {
        ObjectNode node = JSON.objectNode();
        summary.recommendations()
                .forEach((rule, count) -> node.putObject(rule)
                        .put("organisersCertain", count.certain())
                        .put("organisersPossible", count.possible()));
        return node;
    }

    private ArrayNode missing(Rulebook rulebook) {
        ArrayNode node = JSON.arrayNode();
        Computed words = summary.words(rulebook);
        summary.missing().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(RuleTables.MOST_FIRST))
                .forEach(each -> {
                    LackCount count = each.getValue();
                    ObjectNode lack = node.addObject()
                            .put("path", each.getKey().shape())
                            .put("reason", each.getKey().reason().name());
                    lack.set("text", WordsNode.of(words.at(each.getKey().shape())));
                    lack.put("organisers", count.organisers())
                            .put("outcomes", count.outcomes())
                            .put("settles", count.settles());
                    ArrayNode rules = lack.putArray("rules");
                    count.rules().forEach(rules::add);
                });
        return node;
    }

    private ObjectNode models() {
        ObjectNode node = JSON.objectNode();
        summary.models().forEach((form, told) -> {
            ObjectNode models = model(told.all());
            ArrayNode by = models.putArray("by");
            told.by().forEach(each -> by.add(model(each)));
            node.set(form.name(), models);
        });
        return node;
    }

    private static ObjectNode model(ByClass by) {
        ObjectNode node = JSON.objectNode();
        node.set("figure", WordsNode.of(by.figure()));
        ArrayNode classes = node.putArray("classes");
        for (int each = 0; each < by.classes().size(); each++) {
            ObjectNode count = model(by.counts().get(each));
            count.set("class", WordsNode.of(by.classes().get(each)));
            classes.add(count);
        }
        return node;
    }

    private static ObjectNode model(ModelCount count) {
        return JSON.objectNode()
                .put("yes", count.with())
                .put("no", count.without())
                .put("unknown", count.unknown());
    }
}
