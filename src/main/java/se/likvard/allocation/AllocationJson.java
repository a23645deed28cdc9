package se.likvard.allocation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;
import se.likvard.report.WordsNode;
import se.likvard.value.Value;

/** An allocation in JSON: amounts in kronor, shares 0–1, texts in both languages. */
public final class AllocationJson {

    /** Decimals of what is no amount. */
    private static final int DECIMALS = 8;

    private AllocationJson() {}

    /** One object over many lines; ends with a line feed. */
    public static String of(Allocation allocation, Optional<Shift> shift) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        head(node, allocation);
        ArrayNode schools = node.putArray("schools");
        allocation.schools().forEach(each -> schools.add(school(each)));
        totals(node.putObject("totals"), allocation);
        shift.ifPresent(each -> shift(node.putObject("newerIndex"), each));
        rests(node, allocation);
        return node.toPrettyString() + "\n";
    }

    /** Adds what was shared by what. */
    public static void head(ObjectNode node, Allocation allocation) {
        node.put("model", allocation.model().name())
                .put("modelHash", allocation.model().hash());
        node.set("title", WordsNode.of(allocation.model().title()));
        node.put("asOf", allocation.asOf().toString())
                .put("from", allocation.version().from().toString());
        node.set("source", WordsNode.of(allocation.version().source()));
        node.put("budget", allocation.budget());
    }

    /** Adds how much the model moves, and every number that it rests on. */
    public static void rests(ObjectNode node, Allocation allocation) {
        measures(node.putObject("measures"), allocation.measures());
        ArrayNode numbers = node.putArray("numbers");
        allocation.declared().forEach(each -> numbers.add(declared(each)));
    }

    private static ObjectNode school(Allotment school) {
        ObjectNode node =
                JsonNodeFactory.instance.objectNode().put("id", school.school().id());
        school.school().type().ifPresent(type -> node.put("organiserType", type.name()));
        school.index().ifPresent(index -> node.put("index", plain(index)).put("indexEstimated", school.estimated()));
        ArrayNode pools = node.putArray("pools");
        school.parts()
                .forEach(part -> pools.addObject()
                        .put("pool", part.pool().id())
                        .put("pupils", plain(part.pupils()))
                        .put("weightedPupils", plain(part.weighted()))
                        .put("base", part.base().rounded())
                        .put("structural", part.structural().rounded()));
        node.put("gross", school.gross().rounded());
        ArrayNode terms = node.putArray("terms");
        school.terms()
                .forEach(each -> terms.add(WordsNode.of(each.term().name())
                        .put("amount", each.amount().rounded())));
        node.put("net", school.net().rounded()).put("netRowByRow", school.net().rowByRow());
        paid(node, school.paid());
        return node;
    }

    /** A number, or the two that it lies between. */
    private static void paid(ObjectNode node, Value<BigDecimal> paid) {
        paid.exact()
                .ifPresentOrElse(
                        amount -> node.put("paid", amount),
                        () -> node.putObject("paid")
                                .put("from", paid.lowest().orElseThrow())
                                .put("to", paid.highest().orElseThrow()));
    }

    private static void totals(ObjectNode node, Allocation allocation) {
        node.put("gross", allocation.sum(each -> each.gross().rounded()))
                .put("grossRowByRow", allocation.sum(each -> each.gross().rowByRow()))
                .put("net", allocation.sum(each -> each.net().rounded()))
                .put("netRowByRow", allocation.sum(each -> each.net().rowByRow()));
        paid(node, allocation.paid());
    }

    private static void measures(ObjectNode node, Measures measures) {
        node.put("weightedShare", plain(measures.weightedShare())).put("movedShare", plain(measures.movedShare()));
        ArrayNode ranges = node.putArray("perPupil");
        measures.ranges()
                .forEach(range -> ranges.addObject()
                        .put("pool", range.pool().id())
                        .put("lowestIndex", plain(range.lowestIndex()))
                        .put("least", Exact.rounded(range.least(), Amount.ORE))
                        .put("highestIndex", plain(range.highestIndex()))
                        .put("most", Exact.rounded(range.most(), Amount.ORE)));
    }

    private static void shift(ObjectNode node, Shift shift) {
        node.put("misplaced", Exact.rounded(shift.misplaced(), Amount.ORE))
                .put("misplacedShare", plain(shift.misplacedShare()));
        ArrayNode schools = node.putArray("schools");
        shift.schools()
                .forEach(each -> schools.addObject()
                        .put("id", each.school().id())
                        .put("inUse", each.inUse().rounded())
                        .put("newer", each.newer().rounded())
                        .put("more", each.more()));
    }

    private static ObjectNode declared(Declared each) {
        ObjectNode node = WordsNode.of(each.name());
        node.set("value", WordsNode.of(each.value()));
        node.put("status", each.status().name());
        node.set("source", WordsNode.of(each.source()));
        return node;
    }

    /** A number that is no amount, without zeros at its end. */
    public static BigDecimal plain(BigFraction number) {
        BigDecimal plain = Exact.rounded(number, DECIMALS).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
