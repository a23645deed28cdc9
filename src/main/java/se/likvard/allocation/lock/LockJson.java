package se.likvard.allocation.lock;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import se.likvard.allocation.Allocation;
import se.likvard.allocation.Allotment;
import se.likvard.allocation.lock.Demand.Margin;
import se.likvard.report.WordsNode;

/** A budget lock in JSON: amounts in kronor, texts in both languages. */
public final class LockJson {

    private static final int ORE = 2;

    private LockJson() {}

    /** One object over many lines; ends with a line feed. */
    public static String of(Demands demands, Locked locked) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("model", locked.today().model().name())
                .put("budget", locked.today().budget());
        ArrayNode demanded = node.putArray("demands");
        node.put("met", locked instanceof Locked.Met);
        if (locked instanceof Locked.Met met) {
            ObjectNode numbers = node.putObject("numbers");
            met.numbers().forEach(numbers::put);
            demands.demands().forEach(each -> demanded.add(demand(each, Optional.of(met))));
            schools(node.putArray("schools"), met.today(), met.allocation());
        } else if (locked instanceof Locked.Conflict conflict) {
            demands.demands()
                    .forEach(each -> demanded.add(demand(each, Optional.empty())
                            .put("inConflict", conflict.core().contains(each))));
        }
        return node.toPrettyString() + "\n";
    }

    private static ObjectNode demand(Demand demand, Optional<Locked.Met> met) {
        ObjectNode node = WordsNode.of(demand.words());
        met.flatMap(each -> demand.margins(each.allocation(), each.today()).stream()
                        .min(Comparator.comparing(Margin::kronor)))
                .ifPresent(each -> {
                    node.put("leastMargin", each.kronor().bigDecimalValue(ORE, RoundingMode.FLOOR));
                    node.set("about", WordsNode.of(each.about()));
                });
        return node;
    }

    private static void schools(ArrayNode schools, Allocation today, Allocation found) {
        for (int row = 0; row < found.schools().size(); row++) {
            Allotment after = found.schools().get(row);
            schools.addObject()
                    .put("id", after.school().id())
                    .put("indexEstimated", after.estimated())
                    .put("today", today.schools().get(row).net().rounded())
                    .put("net", after.net().rounded());
        }
    }
}
