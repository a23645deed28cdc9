package se.likvard.organiser;

import java.time.LocalDate;
import se.likvard.value.Value;

/**
 * The organiser's written complaints routine (4 kap. 8 §).
 *
 * @param adopted when it was adopted; none when there is no routine
 * @param madeKnown whether pupils and parents have been told of it
 */
public record ComplaintsRoutine(Value<LocalDate> adopted, Value<Boolean> madeKnown) {}
