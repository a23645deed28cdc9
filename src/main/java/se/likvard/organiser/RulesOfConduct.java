package se.likvard.organiser;

import java.time.LocalDate;
import se.likvard.value.Value;

/**
 * How the unit's rules of conduct are followed up (5 kap. 5 §).
 *
 * @param reviewed when they were last followed up; none when never
 * @param causesAnalysed whether the causes of what broke the rules were analysed then
 * @param withPupils whether pupils took part in it
 */
public record RulesOfConduct(Value<LocalDate> reviewed, Value<Boolean> causesAnalysed, Value<Boolean> withPupils) {}
