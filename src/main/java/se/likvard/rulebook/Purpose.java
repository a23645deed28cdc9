package se.likvard.rulebook;

import java.util.List;
import se.likvard.assessment.Provision;
import se.likvard.value.Words;

/**
 * A rule that needs an answer.
 *
 * @param rule its name, {@code allocation/model-not-revised}
 * @param title what it observes or recommends, in a few words
 * @param law the provisions it rests on, as they stood on the day
 */
public record Purpose(String rule, Words title, List<Provision> law) {}
