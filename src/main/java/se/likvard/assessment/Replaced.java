package se.likvard.assessment;

import se.likvard.value.Words;

/**
 * A recommendation that another one takes the place of.
 *
 * @param rule the rule's name, {@code recommendations/support-team}
 * @param title what it would have been to do, in a few words
 */
public record Replaced(String rule, Words title) {}
