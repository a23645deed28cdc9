package se.likvard.rulebook.gate;

import se.likvard.value.Place;

/**
 * A provision that a rule rests on.
 *
 * @param key its key in the law table
 * @param place where the rule names it
 */
public record Citation(String key, Place place) {}
