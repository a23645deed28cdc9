package se.likvard.reasoning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.value.Figure;
import se.likvard.value.Value;

/** One way in which everything that is not known may turn out. What nobody asked about stays as it was. */
public final class World {

    private final Map<Choice, Integer> found;
    private final Things things;

    World(Map<Choice, Integer> found, Things things) {
        this.found = found;
        this.things = things;
    }

    /** What a field turns out to be; empty when it makes no difference. */
    public Optional<Value<?>> value(String key, String field) {
        return things.find(key).flatMap(thing -> value(thing.see(field)));
    }

    private Optional<Value<?>> value(Term term) {
        return term.choice().isEmpty()
                ? Optional.of(term.values().get(0))
                : Optional.ofNullable(found.get(term.choice().get()))
                        .map(value -> term.values().get(value));
    }

    /** How everything that matters turns out, by the path of the field; by the path of a record, whether it is there. */
    public SortedMap<String, Value<?>> told() {
        SortedMap<String, Value<?>> told = new TreeMap<>();
        found.forEach(
                (choice, value) -> told.put(choice.about(), choice.values().get(value)));
        return told;
    }

    /** Whether the fact of a key is there; one that makes no difference is not. */
    public boolean isThere(String key) {
        return things.facts().stream().filter(fact -> fact.key().equals(key)).anyMatch(this::isThere);
    }

    Optional<Integer> turned(Choice choice) {
        return Optional.ofNullable(found.get(choice));
    }

    /** Whether more may lie in a list than what is known to: only where some worlds are partly known. */
    public boolean isOpen(String list) {
        Integer open = found.get(Choice.presence(list));
        return open != null && open == 0;
    }

    private boolean isThere(Fact fact) {
        return fact.presence() == Presence.SURE
                || fact.presence() == Presence.POSSIBLE
                        && fact.absence().stream()
                                .map(gap -> found.get(Choice.presence(gap.path())))
                                .allMatch(value -> value != null && value == 0);
    }

    /** The facts as they are in this world: those that are there, with all their fields as they turn out. */
    public List<Fact> facts() {
        return things.facts().stream().filter(this::isThere).map(this::settled).toList();
    }

    private Fact settled(Fact fact) {
        Thing thing = things.at(fact.key());
        Map<String, Figure> fields = new LinkedHashMap<>(fact.fields());
        fields.replaceAll((name, any) -> Figure.settled(
                value(thing.see(name)).orElse(thing.see(name).values().get(0))));
        return fact.with(fields).there(Presence.SURE, List.of());
    }
}
