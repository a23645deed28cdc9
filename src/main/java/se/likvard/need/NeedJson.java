package se.likvard.need;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.Audience;
import se.likvard.dialect.Truth;
import se.likvard.indicator.Apartness;
import se.likvard.indicator.Segregation;
import se.likvard.report.LimitNode;
import se.likvard.report.ValueForm;
import se.likvard.report.WordsNode;

/** The answer in JSON: shares 0–1, texts in both languages. */
public final class NeedJson {

    /** Decimals of a computed figure. */
    private static final int DECIMALS = 6;

    private NeedJson() {}

    /** One object. */
    public static ObjectNode of(Need need) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putObject("organiser")
                .put("id", need.organiserId())
                .put("name", need.organiserName())
                .put("organiserType", need.organiserType().name());
        node.put("audience", Audience.CASE.toString());
        node.put("asOf", need.asOf().toString()).put("answer", need.answer().name());
        node.set("says", WordsNode.of(need.answer().words()));
        node.set("because", WordsNode.of(NeedWords.because(need)));
        node.set("follows", WordsNode.of(NeedWords.follows(need)));
        answers(node.putArray("possible"), need.possible());
        answers(node.putArray("byFigures"), need.byFigures());
        node.put("modelInUse", flag(need.modelInUse())).put("alternativeCompensation", flag(need.compensated()));
        need.differences().ifPresent(each -> differences(node.putObject("differences"), each));
        ArrayNode missing = node.putArray("missing");
        need.missing()
                .forEach(each -> missing.addObject()
                        .put("path", each.path())
                        .put("reason", each.reason().name())
                        .set("what", WordsNode.of(each.what())));
        node.putArray("rules").add(Needs.CALLED_FOR).add(Needs.NOT_CALLED_FOR);
        node.set("limits", LimitNode.of(need.limits()));
        node.set("law", WordsNode.of(need.law()));
        return node;
    }

    private static void differences(ObjectNode node, Differences differences) {
        node.put("schoolYear", differences.schoolYear());
        ArrayNode criteria = node.putArray("criteria");
        for (Criterion each : differences.criteria()) {
            ObjectNode one = criteria.addObject().put("field", each.field().name());
            one.set("value", ValueForm.of(each.value()));
            one.put("operator", each.operator().sign()).put("limit", each.bound());
            one.put("limitName", each.limit().name()).put("speaksFor", flag(each.speaksFor()));
            one.set("says", WordsNode.of(CriterionWords.whole(each)));
        }
        ArrayNode units = node.putArray("units");
        differences
                .units()
                .forEach(each -> units.addObject()
                        .put("schoolUnitCode", each.unit().schoolUnitCode())
                        .put("part", each.part().name()));
        differences.measures().ifPresent(each -> measures(node.putObject("knownUnits"), each));
        differences.merit().ifPresent(each -> apart(node.putObject("meritValue"), each));
        differences.education().ifPresent(each -> apart(node.putObject("parentsEducation"), each));
    }

    private static void measures(ObjectNode node, Segregation measures) {
        node.put("units", measures.units())
                .put("pupils", number(measures.pupils()))
                .put("dissimilarity", number(measures.dissimilarity()))
                .put("betweenShare", number(measures.betweenShare()))
                .put("chiSquare", number(measures.chiSquare()))
                .put("degreesOfFreedom", measures.degreesOfFreedom())
                .put("chiSquareP", number(measures.chance()))
                .put("isolation", number(measures.isolation()))
                .put("exposure", number(measures.exposure()))
                .put("theil", number(measures.information().theil()))
                .put("mutualInformation", number(measures.information().nats()));
    }

    private static void apart(ObjectNode node, Apartness apart) {
        node.put("units", apart.units())
                .put("mean", number(apart.mean()))
                .put("deviation", number(apart.deviation()))
                .put("range", number(apart.range()));
    }

    private static BigDecimal number(double number) {
        BigDecimal plain = BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static void answers(ArrayNode array, Collection<Answer> answers) {
        answers.forEach(each -> array.add(each.name()));
    }

    private static @Nullable Boolean flag(Truth truth) {
        return truth == Truth.UNKNOWN ? null : truth == Truth.TRUE;
    }
}
