package se.likvard.years;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.likvard.assessment.Screening;
import se.likvard.assessment.Screening.Screened;
import se.likvard.assessment.Verdict;
import se.likvard.report.GradeNode;
import se.likvard.report.WordsNode;

/** The years in JSON: of each, the grades, the subjects that each rule found and may find something of, and the advice. */
public final class YearsJson {

    private YearsJson() {}

    /** One object. */
    public static ObjectNode of(Years years) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putObject("organiser").put("id", years.organiserId()).put("name", years.organiserName());
        node.putObject("rulebook").put("hash", years.rulebookHash());
        years.years().forEach(each -> year(each, node.withArray("years").addObject()));
        return node;
    }

    private static void year(OneYear year, ObjectNode node) {
        node.put("asOf", year.day().toString());
        node.set("uncovered", WordsNode.of(year.uncovered()));
        node.set("changes", WordsNode.of(year.changes()));
        year.screening().ifPresent(each -> screening(each, node));
    }

    private static void screening(Screening screening, ObjectNode node) {
        node.set("grade", GradeNode.of(screening.overall(), screening.areas()));
        outcomes(screening, Verdict.FOUND, node.putObject("found"));
        outcomes(screening, Verdict.NOT_ASSESSED, node.putObject("notAssessed"));
        screening
                .recommendations()
                .forEach(each -> node.withArray("recommendations")
                        .addObject()
                        .put("rule", each.rule())
                        .put("subject", each.subject())
                        .put("certainty", each.certainty().name()));
    }

    /** The subjects by rule; the organiser itself is an empty text. */
    private static void outcomes(Screening screening, Verdict verdict, ObjectNode node) {
        Map<String, List<String>> subjects = screening.outcomes().stream()
                .filter(each -> each.verdict() == verdict)
                .collect(Collectors.groupingBy(
                        Screened::rule, TreeMap::new, Collectors.mapping(Screened::subject, Collectors.toList())));
        subjects.forEach((rule, all) -> all.forEach(node.putArray(rule)::add));
    }
}
