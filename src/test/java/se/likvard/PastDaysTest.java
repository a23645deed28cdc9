package se.likvard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Verdict;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;

/** An assessment of a day knows the law of that day and nothing that came later. */
class PastDaysTest {

    private static final String NAME = "alvsala-kommun";
    private static final String NOT_REVISED = "allocation/model-not-revised";
    private static final String NO_CAUSES = "quality-work/cause-analysis-missing";

    @Test
    void theDutyToAllocateByNeedWasMovedIn2018() {
        assertThat(law("2019-05-01", NOT_REVISED)).first().asString().startsWith("2 kap. 8 b §");
        assertThat(law("2018-07-01", NOT_REVISED)).first().asString().startsWith("2 kap. 8 b §");
        assertThat(law("2018-06-30", NOT_REVISED)).first().asString().startsWith("2 kap. 8 a §");
        assertThat(law("2017-05-01", NOT_REVISED)).first().asString().startsWith("2 kap. 8 a §");
        assertThat(outcomes(assess("2017-05-01"), NOT_REVISED)).allMatch(each -> each.verdict() == Verdict.FOUND);
    }

    @Test
    void causesHadToBeAnalysedFromAugust2022() {
        assertThat(outcomes(assess("2022-07-31"), NO_CAUSES))
                .singleElement()
                .matches(each -> each.verdict() == Verdict.NOT_APPLICABLE);
        assertThat(outcomes(assess("2022-08-01"), NO_CAUSES))
                .anyMatch(each -> each.verdict() == Verdict.FOUND)
                .noneMatch(each -> each.verdict() == Verdict.NOT_APPLICABLE);
    }

    @Test
    void whatHappensAfterTheDayIsNotSeen() {
        ObjectNode tree = Fixtures.tree(NAME);
        String before = reports(tree);
        list(tree, "deficiencies")
                .add(record(
                        "id", "senare", "schoolUnitCode", "99010001", "area", "TEACHING", "reported", "2025-11-02"));
        list(tree, "interventions").add(record("id", "senare", "schoolUnitCode", "99010003", "started", "2026-01-07"));
        JsonNode unit = tree.path("schoolUnits").get(0);
        list(unit, "schoolYears").add(tree.objectNode().put("schoolYear", 2027).put("meritValue", 120));
        list(unit, "needsAssessments").add(record("id", "senare", "made", "2025-11-15"));
        list(unit, "causeAnalyses").add(record("id", "senare", "made", "2026-02-01"));
        list(unit, "principalServices").add(record("id", "senare", "principalId", "p-99", "started", "2025-11-02"));
        list(unit, "organiserSupports").add(record("id", "senare", "started", "2025-12-01"));
        ((ObjectNode) tree.path("deficiencies").get(0)).put("remedied", "2025-11-02");
        list(tree.path("interventions").get(1), "readings")
                .add(tree.objectNode().put("id", "m9").put("made", "2025-11-03").put("share", 0.9));
        assertThat(reports(tree)).isEqualTo(before);
    }

    @Test
    void aFigureObservedAfterTheDayIsNotSeenWhateverItSays() {
        assertThat(reports(withMerit(120, "2025-11-02"))).isEqualTo(reports(withMerit(300, "2025-11-02")));
        assertThat(reports(withMerit(120, "2025-11-01"))).isNotEqualTo(reports(withMerit(300, "2025-11-01")));
    }

    private static ObjectNode withMerit(int points, String observed) {
        ObjectNode tree = Fixtures.tree(NAME);
        ObjectNode year =
                (ObjectNode) tree.path("schoolUnits").get(1).path("schoolYears").get(4);
        year.putObject("meritValue").put("value", points).put("observed", observed);
        return tree;
    }

    private static String reports(JsonNode tree) {
        Organiser organiser = Organisers.read(tree);
        Assessment assessment = Fixtures.LIKVARD.assess(organiser, Fixtures.DAY);
        String page = Fixtures.LIKVARD.page(
                assessment, Fixtures.LIKVARD.margins(organiser, assessment), organiser, Locale.ENGLISH);
        return String.join("\n", Fixtures.reports(organiser, assessment).values()) + page;
    }

    private static List<String> law(String day, String rule) {
        return outcomes(assess(day), rule).stream()
                .flatMap(each -> each.law().stream())
                .map(provision -> provision.text().sv())
                .toList();
    }

    private static List<Outcome> outcomes(Assessment assessment, String rule) {
        return assessment.outcomes().stream()
                .filter(outcome -> outcome.rule().equals(rule))
                .toList();
    }

    private static Assessment assess(String day) {
        return Fixtures.assess(NAME, LocalDate.parse(day));
    }

    private static ArrayNode list(JsonNode record, String name) {
        return (ArrayNode) record.path(name);
    }

    private static ObjectNode record(String... keysAndTexts) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        for (int key = 0; key < keysAndTexts.length; key += 2) {
            record.put(keysAndTexts[key], keysAndTexts[key + 1]);
        }
        return record;
    }
}
