package se.likvard.chart;

import java.time.LocalDate;
import se.likvard.value.Value;

/** Something that happens on a day, or on some day between two, on a lane of a timeline; nothing is drawn of an unknown day. */
public record Event(Value<LocalDate> day, Sign sign, String look) {}
