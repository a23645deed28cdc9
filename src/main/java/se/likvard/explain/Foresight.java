package se.likvard.explain;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.Outcome;
import se.likvard.report.Ahead;
import se.likvard.report.Ahead.Still;
import se.likvard.report.WordsNode;
import se.likvard.value.Words;

/** What lies ahead of an assessment, for its reports. */
final class Foresight {

    /** With more that could not be assessed, what may still become of it takes from half a minute to several to work out. */
    static final int MOST_OPEN = 400;

    private static final Words ADVICE_SETTLED = new Words(
            "Inget som saknas kan ändra rekommendationerna.",
            "Nothing that is missing can change the recommendations.");

    private Foresight() {}

    static Ahead of(Explanations explanations, Assessment assessment) {
        long open = assessment.outcomes().stream().filter(Outcome::isOpen).count();
        return open > MOST_OPEN ? untold(open) : of(explanations.whole(), assessment);
    }

    private static Ahead of(Whole whole, Assessment assessment) {
        Outlook outlook = whole.outlook();
        Map<String, Still> grades = new LinkedHashMap<>();
        Stream.concat(Stream.of(outlook.overall()), outlook.areas().stream())
                .forEach(each -> grades.put(each.scope(), still(each)));
        List<Line> advice = OutlookWords.advice(outlook.recommendations().stream()
                .filter(each -> each.standing() != Standing.CERTAIN || !isCertain(each, assessment))
                .toList());
        return new Ahead(
                grades,
                Backing.sentences(advice.isEmpty() ? List.of(Line.of(ADVICE_SETTLED)) : advice),
                Backing.sentences(PlanWords.of(whole.plan())),
                Backing.sentences(whole.ways()),
                List.of(),
                WholeJson.node(whole));
    }

    private static Still still(GradeOutlook grade) {
        return new Still(
                grade.isSettled(),
                Backing.sentences(List.of(OutlookWords.still(grade))).get(0));
    }

    private static boolean isCertain(AdviceOutlook advice, Assessment assessment) {
        return assessment.recommendations().stream()
                .anyMatch(each -> each.rule().equals(advice.rule())
                        && each.subject().key().equals(advice.subject().key())
                        && each.certainty() == Certainty.CERTAIN);
    }

    private static Ahead untold(long open) {
        Line why = Line.of(
                "Vilka bedömningar som ännu är möjliga, vad som bör frågas och vad som skulle ge en bättre bedömning är"
                        + " inte uträknat här: " + open + " bedömningar väntar på uppgifter, och med fler än "
                        + MOST_OPEN + " tar det för lång tid. ”likvard explain” räknar ut det.",
                "Which grades are still possible, what to ask and what would give a better grade are not worked out"
                        + " here: " + open + " outcomes wait for inputs, and with more than " + MOST_OPEN
                        + " it takes too long. “likvard explain” works it out.");
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.set("untold", WordsNode.of(why.text()));
        return new Ahead(Map.of(), List.of(), List.of(), List.of(), Backing.sentences(List.of(why)), tree);
    }
}
