package se.likvard.assessment;

import java.util.SortedMap;
import se.likvard.value.Value;

/**
 * One way in which a condition holds, or may hold.
 *
 * @param values the figures that the condition read, by {@code variable.field}
 */
public record Match(SortedMap<String, Value<?>> values) {}
