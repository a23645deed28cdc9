package se.likvard.change;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.likvard.analysis.Divergence;
import se.likvard.organiser.Organisers;
import se.likvard.rulebook.Amendment;
import se.likvard.value.Words;

/** What a change of rules means, as JSON. */
public final class MeaningJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private MeaningJson() {}

    /** The answer with its changes, days and regions; each region that was shown has its organiser. */
    public static ObjectNode of(Meaning meaning) {
        ObjectNode json = JSON.objectNode();
        json.put("answer", meaning.answer().name());
        json.set("text", words(MeaningText.answer(meaning)));
        json.set("changes", changes(meaning.changes()));
        ArrayNode compared = json.putArray("compared");
        meaning.compared().forEach(day -> compared.add(day.toString()));
        RegionWords words = new RegionWords(meaning.was(), meaning.now());
        ArrayNode regions = json.putArray("regions");
        for (Meaning.Day day : meaning.days()) {
            day.regions()
                    .forEach(each -> regions.add(
                            region(each, words).put("asOf", day.day().toString())));
        }
        ArrayNode uncovered = json.putArray("uncovered");
        meaning.uncovered()
                .forEach((day, earlier) ->
                        uncovered.addObject().put("day", day.toString()).put("usable", earlier ? "OLD" : "NEW"));
        return json;
    }

    private static ObjectNode region(Divergence region, RegionWords words) {
        ObjectNode json = JSON.objectNode();
        json.put("rule", region.rule());
        json.put("was", region.was().name());
        json.put("now", region.now().name());
        json.put("decided", region.isShown());
        ArrayNode when = json.putArray("when");
        words.of(region).forEach(each -> when.add(words(each)));
        ArrayNode computed = json.putArray("computed");
        region.computed().forEach(computed::add);
        region.organiser().ifPresent(each -> json.set("organiser", Organisers.write(each)));
        return json;
    }

    static ArrayNode changes(List<Amendment> changes) {
        ArrayNode all = JSON.arrayNode();
        for (Amendment each : changes) {
            ObjectNode change = all.addObject().put("kind", each.kind().name()).put("name", each.name());
            change.set("was", words(each.was()));
            change.set("now", words(each.now()));
        }
        return all;
    }

    private static ObjectNode words(Words words) {
        return JSON.objectNode().put("sv", words.sv()).put("en", words.en());
    }
}
