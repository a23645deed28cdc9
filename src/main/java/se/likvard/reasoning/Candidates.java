package se.likvard.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The things that a pattern may match, so that a join need not look at all of them. */
final class Candidates {

    private final Map<String, List<Thing>> byType = new HashMap<>();
    private final Map<String, Map<String, List<Thing>>> byText = new HashMap<>();

    void add(Thing thing) {
        byType.computeIfAbsent(thing.type(), any -> new ArrayList<>()).add(thing);
        byText.keySet().removeIf(each -> each.startsWith(thing.type() + "."));
    }

    List<Thing> of(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Those whose field is the text or may be, in the order in which they were added; what is no text may be a word. */
    List<Thing> of(String type, String field, String text) {
        return byText.computeIfAbsent(type + "." + field, any -> new HashMap<>())
                .computeIfAbsent(
                        text,
                        any -> of(type).stream()
                                .filter(thing -> thing.see(field).values().stream()
                                        .flatMap(value -> value.exact().stream())
                                        .anyMatch(each -> !(each instanceof String) || each.equals(text)))
                                .toList());
    }
}
