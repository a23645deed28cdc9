package se.likvard.change;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.likvard.organiser.Organiser;

/** Who changes, in what and why, as JSON: an object for each organiser who changes, and one for all together. */
public final class EffectsJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Attribution attribution;

    /** Of an attribution. */
    public EffectsJson(Attribution attribution) {
        this.attribution = attribution;
    }

    /** One organiser. */
    public ObjectNode of(Organiser organiser, List<Turned> turned) {
        ObjectNode json = JSON.objectNode();
        json.putObject("organiser")
                .put("id", organiser.registrationNumber())
                .put("name", organiser.name())
                .put("organiserType", organiser.organiserType().name());
        ArrayNode changes = json.putArray("changes");
        turned.forEach(each -> changes.add(turned(each)));
        return json;
    }

    private ObjectNode turned(Turned turned) {
        ObjectNode json = JSON.objectNode()
                .put("kind", turned.aspect().kind().name())
                .put("name", turned.aspect().name())
                .put("subject", turned.aspect().subject())
                .put("was", turned.was())
                .put("now", turned.now());
        json.set("shares", shares(turned.shares()));
        return json;
    }

    private ArrayNode shares(List<Long> shares) {
        ArrayNode all = JSON.arrayNode();
        shares.forEach(all::add);
        return all;
    }

    /** All together; shares are whole numbers over {@code whole}. */
    public ObjectNode sum(Totals totals) {
        ObjectNode json = JSON.objectNode();
        ObjectNode summary = json.putObject("summary");
        summary.put("organisers", totals.organisers());
        summary.put("broken", totals.broken());
        summary.put("changed", totals.changed());
        summary.put("whole", attribution.whole());
        summary.put("order", attribution.isInEveryOrder() ? "EVERY" : "AS_LISTED");
        ArrayNode parts = summary.putArray("parts");
        attribution.parts().forEach(each -> parts.add(MeaningJson.changes(each)));
        ArrayNode changes = summary.putArray("changes");
        totals.numbers().forEach((turn, number) -> {
            ObjectNode change = changes.addObject()
                    .put("kind", turn.kind().name())
                    .put("name", turn.name())
                    .put("was", turn.was())
                    .put("now", turn.now())
                    .put("number", number);
            change.set("shares", shares(totals.shares(turn)));
        });
        return json;
    }
}
