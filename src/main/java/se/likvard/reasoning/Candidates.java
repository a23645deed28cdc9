package se.likvard.reasoning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** The things that a pattern may match, so that a join need not look at all of them. */
final class Candidates {

    private final Map<String, List<Thing>> byType = new HashMap<>();
    private final Map<String, ByText> byText = new HashMap<>();

    /**
     * The things of a type by the text that a field holds.
     *
     * @param others those whose field may turn out one way or another, is not known, or holds what is no text: it may be a word
     */
    private record ByText(Map<String, List<Thing>> texts, List<Thing> others) {

        static ByText of(List<Thing> things, String field) {
            ByText index = new ByText(new HashMap<>(), new ArrayList<>());
            things.forEach(thing -> index.add(thing, thing.see(field)));
            return index;
        }

        private void add(Thing thing, Term term) {
            Value<?> first = term.values().get(0);
            Optional<?> exact = first.exact();
            if (term.choice().isPresent()
                    || first instanceof Unknown
                    || exact.filter(each -> !(each instanceof String)).isPresent()) {
                others.add(thing);
            } else if (exact.isPresent()) {
                texts.computeIfAbsent(exact.get().toString(), any -> new ArrayList<>())
                        .add(thing);
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

    /** Those whose field is the text or may be, in the order in which they were added, and such as may be. */
    List<Thing> of(String type, String field, String text) {
        ByText index = byText.computeIfAbsent(type + "." + field, any -> ByText.of(of(type), field));
        List<Thing> own = index.texts().getOrDefault(text, List.of());
        if (index.others().isEmpty() || own.isEmpty()) {
            return own.isEmpty() ? index.others() : own;
        }
        Set<Thing> either = Collections.newSetFromMap(new IdentityHashMap<>());
        either.addAll(own);
        either.addAll(index.others());
        return of(type).stream().filter(either::contains).toList();
    }
}
