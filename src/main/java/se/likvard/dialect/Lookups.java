package se.likvard.dialect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts by their type, and by the text in any field that a join asks for. For one thread. */
final class Lookups {

    private final Map<String, List<Fact>> byType = new HashMap<>();
    private final Map<String, Lookup> byText = new HashMap<>();

    Lookups(Collection<Fact> facts) {
        facts.forEach(fact ->
                byType.computeIfAbsent(fact.type(), any -> new ArrayList<>()).add(fact));
    }

    /** Those of a type, in the order in which they were given. */
    List<Fact> of(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Those whose field is the text, and those of which it may be. */
    List<Fact> of(String type, String field, String text) {
        return byText.computeIfAbsent(type + "." + field, any -> new Lookup(of(type), field))
                .of(text);
    }
}
