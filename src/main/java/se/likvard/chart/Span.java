package se.likvard.chart;

import java.time.LocalDate;
import se.likvard.value.Value;

/**
 * Something that lasts, on a lane of a timeline.
 *
 * @param start when it began
 * @param end when it ended; none while it lasts
 * @param planned when it is planned to end; not applicable when the question does not arise
 * @param look the class of its bar
 */
public record Span(Value<LocalDate> start, Value<LocalDate> end, Value<LocalDate> planned, String look) {}
