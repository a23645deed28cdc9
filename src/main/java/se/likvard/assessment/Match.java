package se.likvard.assessment;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * One way in which a condition holds, or may hold.
 *
 * @param values the figures that the condition read, by {@code variable.field}
 * @param names what people call them; a count has no name but its own
 */
public record Match(SortedMap<String, Value<?>> values, Map<String, Words> names) {

    /** Figures that go by their own names. */
    public Match(SortedMap<String, Value<?>> values) {
        this(values, Map.of());
    }

    public Match {
        names = new TreeMap<>(names);
    }
}
