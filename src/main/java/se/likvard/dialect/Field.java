package se.likvard.dialect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Kind;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/**
 * A field that rules may read.
 *
 * @param unit of a number, else null
 * @param words of a choice, in order, each with its label for people; else empty
 * @param meaning what it is, for people
 * @param answers who can tell what it holds
 */
public record Field(
        String name, Kind kind, @Nullable Unit unit, Map<String, Words> words, Words meaning, Answers answers) {

    public Field {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
}
