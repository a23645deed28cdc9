package se.likvard.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts of a type by the text or reference in one field, so that a join need not look at all of them. */
final class Lookup {

    private final Map<String, List<Fact>> byText = new HashMap<>();
    private final List<Fact> open = new ArrayList<>();

    Lookup(List<Fact> facts, String field) {
        for (Fact fact : facts) {
            if (fact.see(field).value().exact().orElse(null) instanceof String text) {
                byText.computeIfAbsent(text, any -> new ArrayList<>()).add(fact);
            } else {
                open.add(fact);
            }
        }
    }

    /** The facts whose field is the text, and those of which it may be. */
    List<Fact> of(String text) {
        List<Fact> own = byText.getOrDefault(text, List.of());
        if (open.isEmpty()) {
            return own;
        }
        List<Fact> all = new ArrayList<>(own);
        all.addAll(open);
        return all;
    }
}
