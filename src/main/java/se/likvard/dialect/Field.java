package se.likvard.dialect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
 * @param change what it takes to change it, where the organiser can do so by itself; never for pupils, results or history
 */
public record Field(
        String name,
        Kind kind,
        @Nullable Unit unit,
        Map<String, Words> words,
        Words meaning,
        Answers answers,
        Optional<Words> change) {

    /** A field that nobody can change. */
    public Field(
            String name, Kind kind, @Nullable Unit unit, Map<String, Words> words, Words meaning, Answers answers) {
        this(name, kind, unit, words, meaning, answers, Optional.empty());
    }

    public Field {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
}
