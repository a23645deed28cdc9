package se.likvard.chart;

import java.util.List;

/**
 * A line of a timeline, with its label above.
 *
 * @param known false when nobody has told whether there is anything, or anything more, on it
 */
public record Lane(String label, List<Span> spans, List<Event> events, boolean known) {}
