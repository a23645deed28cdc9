package se.likvard.reasoning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** The things that a pattern may match, so that a join need not look at all of them. */
final class Candidates {

    private final Map<String, List<Thing>> byType = new HashMap<>();
    private final Map<String, ByText> byText = new HashMap<>();

    /**
     * The things of a type by the texts that a field holds or may hold.
     *
     * @param words those whose field may hold what is no text: it may be a word, or not be known
     */
    private record ByText(Map<String, List<Thing>> texts, List<Thing> words) {

        static ByText of(List<Thing> things, String field) {
            ByText index = new ByText(new HashMap<>(), new ArrayList<>());
            things.forEach(thing -> index.add(thing, thing.see(field)));
            return index;
        }

        private void add(Thing thing, Term term) {
            Set<String> own = new LinkedHashSet<>();
            boolean word = false;
            for (Value<?> value : term.values()) {
                Object exact = value.exact().orElse(null);
                word |= value instanceof Unknown || exact != null && !(exact instanceof String);
                if (exact instanceof String text) {
                    own.add(text);
                }
            }
            own.forEach(text ->
                    texts.computeIfAbsent(text, any -> new ArrayList<>()).add(thing));
            if (word) {
                words.add(thing);
            }
        }
    }

    void add(Thing thing) {
        byType.computeIfAbsent(thing.type(), any -> new ArrayList<>()).add(thing);
        byText.keySet().removeIf(each -> each.startsWith(thing.type() + "."));
    }

    List<Thing> of(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Those whose field is the text or may be, in the order in which they were added; what is no text may be a word. */
    List<Thing> of(String type, String field, String text) {
        ByText index = byText.computeIfAbsent(type + "." + field, any -> ByText.of(of(type), field));
        List<Thing> own = index.texts().getOrDefault(text, List.of());
        if (index.words().isEmpty()) {
            return own;
        }
        Set<Thing> either = Collections.newSetFromMap(new IdentityHashMap<>());
        either.addAll(own);
        either.addAll(index.words());
        return of(type).stream().filter(either::contains).toList();
    }
}
