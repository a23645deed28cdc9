package se.likvard.allocation.index;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Exact;
import se.likvard.report.WordsNode;

/** An index in JSON: shares 0–1, texts in both languages; what was estimated to ten digits. */
public final class IndexJson {

    private static final int DECIMALS = 8;
    private static final MathContext DIGITS = new MathContext(10);

    private IndexJson() {}

    /** One object over many lines; ends with a line feed. */
    public static String of(Index index) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("title", WordsNode.of(index.by().title()));
        node.put("need", index.by().isNeed());
        put(node, "reference", index.reference());
        index.reference().ifPresent(each -> node.put("referenceStated", index.stated()));
        ArrayNode schools = node.putArray("schools");
        index.schools().forEach(each -> schools.add(school(each)));
        if (index.by() instanceof ByFormula by) {
            ObjectNode formula = node.putObject("formula");
            formula.put("name", by.formula().name())
                    .put("from", by.version().from().toString());
            formula.set("source", WordsNode.of(by.version().source()));
        } else if (index.by() instanceof Estimate estimate) {
            estimate(node.putObject("estimate"), estimate);
        }
        return node.toPrettyString() + "\n";
    }

    private static ObjectNode school(Expectation each) {
        ObjectNode node =
                JsonNodeFactory.instance.objectNode().put("id", each.school().id());
        put(node, "expected", each.expected());
        put(node, "actual", each.actual());
        put(node, "residual", each.residual());
        put(node, "index", each.index());
        ArrayNode unknown = node.putArray("unknown");
        each.unknown().forEach(unknown::add);
        return node;
    }

    private static void estimate(ObjectNode node, Estimate estimate) {
        ArrayNode coefficients = node.putArray("coefficients");
        for (Coefficient each : estimate.coefficients()) {
            ObjectNode told = coefficients.addObject().put("name", each.name());
            number(told, "estimate", each.estimate());
            number(told, "standardError", each.standardError());
            number(told, "z", each.z());
            number(told, "p", each.p());
            number(told, "low", each.low());
            number(told, "high", each.high());
            estimate.widened(each).ifPresent(wide -> {
                ObjectNode widened = told.putObject("widened");
                number(widened, "standardError", wide.standardError());
                number(widened, "p", wide.p());
                number(widened, "low", wide.low());
                number(widened, "high", wide.high());
            });
        }
        fit(node.putObject("fit"), estimate);
        calibration(node, estimate.calibration());
        ArrayNode leftOut = node.putArray("leftOut");
        estimate.leftOut().forEach(each -> leftOut.add(each.id()));
        ArrayNode doubts = node.putArray("doubts");
        for (Doubt each : estimate.doubts()) {
            ObjectNode doubt = WordsNode.of(each.words());
            each.limit().ifPresent(limit -> {
                number(doubt, "limit", limit.value());
                doubt.put("status", limit.status().name());
                doubt.set("source", WordsNode.of(limit.source()));
            });
            doubts.add(doubt);
        }
    }

    private static void fit(ObjectNode node, Estimate estimate) {
        Fit fit = estimate.fit();
        node.put("rows", fit.rows()).put("pupils", fit.pupils()).put("events", fit.events());
        number(node, "deviance", fit.deviance());
        number(node, "nullDeviance", fit.nullDeviance());
        node.put("degreesOfFreedom", fit.freedom());
        number(node, "mcFadden", fit.mcFadden());
        number(node, "aic", fit.aic());
        number(node, "pearson", fit.pearson());
        optional(node, "dispersion", fit.dispersion());
        number(node, "condition", estimate.condition());
    }

    private static void calibration(ObjectNode node, Calibration calibration) {
        ArrayNode groups = node.putArray("calibration");
        for (Calibration.Group each : calibration.groups()) {
            ObjectNode group = groups.addObject().put("pupils", each.pupils()).put("events", each.events());
            number(group, "expected", each.expected());
        }
        calibration.test().ifPresent(test -> {
            ObjectNode told = node.putObject("hosmerLemeshow");
            number(told, "chiSquare", test.chiSquare());
            number(told.put("degreesOfFreedom", test.freedom()), "p", test.p());
        });
        optional(node, "discrimination", calibration.discrimination());
    }

    private static void optional(ObjectNode node, String key, OptionalDouble number) {
        number.ifPresent(each -> number(node, key, each));
    }

    private static void number(ObjectNode node, String key, double number) {
        node.put(key, whole(new BigDecimal(number).round(DIGITS)));
    }

    private static void put(ObjectNode node, String key, Optional<BigFraction> number) {
        number.ifPresent(each -> node.put(key, whole(Exact.rounded(each, DECIMALS))));
    }

    /** Without zeros at the end, and not as a power of ten. */
    private static BigDecimal whole(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
