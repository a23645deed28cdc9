package se.likvard.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Kind;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/**
 * A field that rules may read.
 *
 * @param unit of a number, else null
 * @param words of a choice, else empty
 * @param meaning what it is, for people
 */
public record Field(String name, Kind kind, @Nullable Unit unit, List<String> words, Words meaning) {}
