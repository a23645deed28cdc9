package se.likvard.reasoning;

import java.util.function.UnaryOperator;
import se.likvard.value.Value;

/**
 * A field of another fact, seen in another way.
 *
 * @param key the other fact's
 */
public record Link(String key, String field, UnaryOperator<Value<?>> as) {}
