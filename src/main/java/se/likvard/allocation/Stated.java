package se.likvard.allocation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as it was stated.
 *
 * @param where its place: {@code file:line:column}, or a JSON pointer
 * @param number empty when nothing is stated, which is not zero
 */
public record Stated(String where, Optional<BigDecimal> number) {}
