package se.likvard.organiser;

import java.time.LocalDate;
import se.likvard.value.Value;

/**
 * The organiser's systematic quality work (4 kap. 3 §).
 *
 * @param lastCycle when a full cycle was last closed; none when never
 * @param documented whether it is documented
 * @param spreadsWhatWorks whether efforts that gave effect are spread between the units
 * @param coversNationalGoals whether the follow-up covers all national goals
 * @param includesStudentHealth whether student health is part of it
 */
public record QualityWork(
        Value<LocalDate> lastCycle,
        Value<Boolean> documented,
        Value<Boolean> spreadsWhatWorks,
        Value<Boolean> coversNationalGoals,
        Value<Boolean> includesStudentHealth) {}
