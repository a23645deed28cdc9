package se.likvard.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.likvard.assessment.Screening;
import se.likvard.value.Words;

/**
 * The organiser on the day of one year.
 *
 * @param screening empty when the rulebook does not cover the day
 * @param uncovered why it does not; empty when it does
 * @param changes what rules, policy and law say otherwise than the year before; empty for the first year
 */
public record OneYear(LocalDate day, Optional<Screening> screening, List<Words> uncovered, List<Words> changes) {}
