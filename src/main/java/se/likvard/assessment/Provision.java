package se.likvard.assessment;

import se.likvard.value.Words;

/**
 * A provision of the law as it stood on the day of the assessment.
 *
 * @param key its key in the law table, {@code 2:8b}
 * @param text how it is cited and what it asks for
 */
public record Provision(String key, Words text) {}
