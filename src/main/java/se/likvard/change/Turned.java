package se.likvard.change;

import java.util.List;

/**
 * What became otherwise for an organiser.
 *
 * @param was as {@link Aspect} words it; empty when it was not there
 * @param now likewise
 * @param shares of each part of the changes, over {@link Attribution#whole}: they add up to exactly one
 */
public record Turned(Aspect aspect, String was, String now, List<Long> shares) {}
