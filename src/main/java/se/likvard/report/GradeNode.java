package se.likvard.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import se.likvard.assessment.GradeRange;

/** Grades in JSON. */
public final class GradeNode {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private GradeNode() {}

    /** The grade as a whole, null where there is none, and of each area. */
    public static ObjectNode of(Optional<GradeRange> overall, Map<String, GradeRange> areas) {
        ObjectNode node = JSON.objectNode();
        node.set("overall", overall.<JsonNode>map(GradeNode::grade).orElse(JSON.nullNode()));
        ObjectNode each = node.putObject("areas");
        areas.forEach((area, range) -> each.set(area, grade(range)));
        return node;
    }

    private static ObjectNode grade(GradeRange range) {
        ObjectNode node = JSON.objectNode();
        return range.isCertain()
                ? node.put("grade", range.best().name())
                : node.put("worst", range.worst().name())
                        .put("best", range.best().name());
    }
}
