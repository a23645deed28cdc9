package se.likvard.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/**
 * One organiser assessed on the same day of each year of a range.
 *
 * @param titles what each rule says in a few words, by its name
 * @param years in order of time, never empty
 */
public record Years(
        String organiserId, String organiserName, String rulebookHash, Map<String, Words> titles, List<OneYear> years) {

    /** More would not fit beside each other, and no rulebook covers them. */
    public static final int MOST = 30;

    /**
     * Assesses an organiser as it was known on a day and on the same day of the years before it; 29 February is 28 February in
     * other years.
     *
     * @param from the first year
     * @param last the day of the last year
     * @throws IllegalArgumentException if the range is empty or has more than {@link #MOST} years
     */
    public static Years of(Rulebook rulebook, Organiser organiser, int from, LocalDate last) {
        int length = last.getYear() - from + 1;
        if (length < 1 || length > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " years, not " + length);
        }
        List<LocalDate> days = IntStream.rangeClosed(1, length)
                .mapToObj(each -> last.minusYears(length - (long) each))
                .toList();
        Changed changed = new Changed(rulebook);
        List<OneYear> years = new ArrayList<>();
        for (LocalDate day : days) {
            List<Words> changes = years.isEmpty() ? List.of() : changed.between(day.minusYears(1), day);
            years.add(year(rulebook, organiser, day, changes));
        }
        return new Years(
                organiser.registrationNumber(),
                organiser.name(),
                rulebook.hash(),
                rulebook.described().stream().collect(Collectors.toMap(Described::name, Described::title)),
                List.copyOf(years));
    }

    private static OneYear year(Rulebook rulebook, Organiser organiser, LocalDate day, List<Words> changes) {
        try {
            return new OneYear(day, Optional.of(rulebook.screen(organiser, day)), List.of(), changes);
        } catch (InvalidRulebookException e) {
            List<Words> why =
                    e.problems().stream().map(Problem::what).distinct().toList();
            return new OneYear(day, Optional.empty(), why, changes);
        }
    }
}
