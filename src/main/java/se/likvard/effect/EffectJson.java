package se.likvard.effect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.Audience;
import se.likvard.report.LimitNode;
import se.likvard.report.WordsNode;

/** Effects in JSON: shares 0–1, texts in both languages, an end of an interval that has none is null. */
public final class EffectJson {

    /** Decimals of a computed figure. */
    private static final int DECIMALS = 6;

    private EffectJson() {}

    /** One object. */
    public static ObjectNode of(Effects effects) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("audience", Audience.CASE.toString());
        node.put("asOf", effects.asOf().toString()).put("seed", effects.seed()).put("level", number(effects.level()));
        effects.organisers().forEach(node.putArray("organisers")::add);
        ArrayNode kinds = node.putArray("kinds");
        effects.kinds().forEach(each -> kind(kinds.addObject(), each));
        ArrayNode features = node.putArray("features");
        effects.features().forEach(each -> feature(features.addObject(), each));
        ArrayNode efforts = node.putArray("efforts");
        effects.efforts().forEach(each -> effort(efforts.addObject(), each));
        lacks(node.putArray("mayBeMore"), effects.lacks());
        node.set("ground", WordsNode.of(EffectGround.lines(effects)));
        node.set("limits", LimitNode.of(effects.limits()));
        return node;
    }

    private static void kind(ObjectNode node, KindEffect kind) {
        node.put("kind", kind.kind().name()).put("measured", kind.measured().name());
        counts(node.putObject("counts"), kind.counts());
        node.put("organisersCompared", kind.organisers()).put("lowerBefore", kind.lower());
        tested(node.putObject("mean"), kind.mean());
    }

    private static void feature(ObjectNode node, FeatureEffect feature) {
        node.put("feature", feature.feature().name())
                .put("measured", feature.measured().name());
        counts(node.putObject("with"), feature.with());
        counts(node.putObject("without"), feature.without());
        tested(node.putObject("difference"), feature.difference());
    }

    private static void effort(ObjectNode node, EffortEffect effect) {
        node.putObject("organiser").put("id", effect.organiserId()).put("name", effect.organiserName());
        node.put("path", effect.path())
                .put("kind", effect.kind().map(Enum::name).orElse(null));
        node.set("started", WordsNode.of(effect.started()));
        ObjectNode features = node.putObject("features");
        effect.features().forEach((feature, so) -> features.put(feature.name(), so));
        node.put("measured", effect.measured().name())
                .put("conclusion", effect.conclusion().name());
        node.set("says", WordsNode.of(effect.conclusion().words()));
        effect.before().forEach(node.putArray("before")::add);
        effect.after().forEach(node.putArray("after")::add);
        node.put("weightedByPupils", effect.weighted());
        effect.contrast().ifPresent(each -> contrast(node, each));
        effect.inference().ifPresent(each -> inference(node, each));
        lacks(node.putArray("lacks"), effect.lacks());
        node.set("cautions", WordsNode.of(effect.cautions()));
    }

    private static void contrast(ObjectNode node, Contrast contrast) {
        side(node.putObject("treated"), contrast.treated(), contrast.treatedBefore(), contrast.treatedAfter());
        side(
                node.putObject("comparison"),
                contrast.comparison(),
                contrast.comparisonBefore(),
                contrast.comparisonAfter());
        node.put("naive", number(contrast.naive()))
                .put("gapBefore", number(contrast.gapBefore()))
                .put("gapAfter", number(contrast.gapAfter()));
    }

    private static void side(ObjectNode node, List<Change> schools, double before, double after) {
        schools.stream().map(Change::id).forEach(node.putArray("schoolUnits")::add);
        node.put("before", number(before)).put("after", number(after));
    }

    private static void tested(ObjectNode node, Tested tested) {
        node.put("conclusion", tested.conclusion().name());
        tested.inference().ifPresent(each -> inference(node, each));
        tested.corrected().ifPresent(each -> node.put("pHolm", number(each)));
    }

    private static void inference(ObjectNode node, Inference inference) {
        node.put("effect", number(inference.effect()))
                .put("low", number(inference.low()))
                .put("high", number(inference.high()))
                .put("p", number(inference.chance()))
                .put("leastP", number(inference.leastChance()))
                .put("ways", inference.ways())
                .put("exact", inference.exact());
    }

    private static void counts(ObjectNode node, SortedMap<Conclusion, Integer> counts) {
        counts.forEach((conclusion, count) -> node.put(conclusion.name(), count));
    }

    private static void lacks(ArrayNode array, Collection<Lack> lacks) {
        lacks.forEach(each -> array.addObject().put("path", each.path()).set("why", WordsNode.of(each.why())));
    }

    /** Null for what is no number: the mean of no schools, or the end that an interval has not. */
    private static @Nullable BigDecimal number(double number) {
        if (!Double.isFinite(number)) {
            return null;
        }
        BigDecimal plain = BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
