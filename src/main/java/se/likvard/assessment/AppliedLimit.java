package se.likvard.assessment;

import org.jspecify.annotations.Nullable;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/**
 * A limit as it stood on the day of the assessment.
 *
 * @param value a number as written, or a date
 * @param from first day, or the year, that the value is for
 * @param status how sure it is
 * @param source who says so
 */
public record AppliedLimit(
        String name, String value, @Nullable Unit unit, String from, Status status, Words source) {}
