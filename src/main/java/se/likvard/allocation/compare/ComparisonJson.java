package se.likvard.allocation.compare;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import se.likvard.allocation.AllocationJson;
import se.likvard.allocation.Allotment;
import se.likvard.allocation.Exact;
import se.likvard.report.WordsNode;

/** A comparison in JSON: amounts in kronor, shares 0–1, texts in both languages; what is not known is left out. */
public final class ComparisonJson {

    private static final int ORE = 2;

    private ComparisonJson() {}

    /** One object over many lines; ends with a line feed. */
    public static String of(Comparison comparison, Optional<Transition> transition) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        side(node.putObject("before"), comparison.before());
        side(node.putObject("after"), comparison.after());
        node.put("gained", comparison.gained()).put("lost", comparison.lost());
        comparison
                .shift()
                .ifPresent(each -> node.put("misplaced", Exact.rounded(each.misplaced(), ORE))
                        .put("misplacedShare", AllocationJson.plain(each.misplacedShare())));
        ArrayNode schools = node.putArray("schools");
        comparison.schools().forEach(each -> school(schools.addObject(), each));
        node.set("caveats", WordsNode.of(Caveats.of(comparison)));
        transition.ifPresent(each -> transition(node.putObject("transition"), each));
        return node.toPrettyString() + "\n";
    }

    private static void side(ObjectNode node, Side side) {
        node.put("table", side.table()).put("newerIndex", side.newerIndex());
        AllocationJson.head(node, side.allocation());
        node.put("gross", side.allocation().sum(each -> each.gross().rounded()))
                .put("grossRowByRow", side.allocation().sum(each -> each.gross().rowByRow()))
                .put("net", side.allocation().sum(each -> each.net().rounded()));
        AllocationJson.rests(node, side.allocation());
    }

    private static void school(ObjectNode node, Pair school) {
        node.put("id", school.id());
        school.rank().ifPresent(each -> node.put("rank", each));
        school.index()
                .ifPresent(each ->
                        node.put("index", AllocationJson.plain(each)).put("indexEstimated", school.estimated()));
        school.before().ifPresent(each -> amounts(node.putObject("before"), each));
        school.after().ifPresent(each -> amounts(node.putObject("after"), each));
        school.more().ifPresent(each -> node.put("moreGross", each));
        school.moreNet().ifPresent(each -> node.put("moreNet", each));
        school.morePerPupil().ifPresent(each -> node.put("morePerPupil", Exact.rounded(each, ORE)));
    }

    private static void amounts(ObjectNode node, Allotment school) {
        node.put("pupils", AllocationJson.plain(school.pupils()))
                .put("gross", school.gross().rounded())
                .put("net", school.net().rounded());
        Pair.perPupil(school).ifPresent(each -> node.put("perPupil", Exact.rounded(each, ORE)));
    }

    private static void transition(ObjectNode node, Transition transition) {
        node.put("limit", transition.limit()).put("complete", transition.complete());
        ArrayNode years = node.putArray("years");
        for (int year = 0; year < transition.years(); year++) {
            years.addObject()
                    .put("gross", transition.sum(year))
                    .put("schoolsAboveModel", transition.protectedIn(year).size())
                    .put("withheld", transition.withheld(year));
        }
        ArrayNode schools = node.putArray("schools");
        transition.schools().forEach(path -> {
            ArrayNode amounts =
                    schools.addObject().put("id", path.school().id()).putArray("gross");
            for (BigDecimal each : path.years()) {
                amounts.add(each);
            }
        });
    }
}
