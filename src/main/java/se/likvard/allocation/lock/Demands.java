package se.likvard.allocation.lock;

import java.util.List;

/**
 * What is demanded of an allocation model, and which of its numbers may be varied to meet it.
 *
 * @param knobs at least one
 * @param demands at least one
 */
public record Demands(List<Knob> knobs, List<Demand> demands) {}
