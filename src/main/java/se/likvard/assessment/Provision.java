package se.likvard.assessment;

import se.likvard.value.Words;

/**
 * A provision of the law as it stood on the day of the assessment.
 *
 * @param key its key in the law table, {@code 2:8b}; the same whatever the section was called on the day
 * @param text how it is cited: "2 kap. 8 b § skollagen (2010:800)"
 */
public record Provision(String key, Words text) {}
