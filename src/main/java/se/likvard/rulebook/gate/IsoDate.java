package se.likvard.rulebook.gate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates as rule files write them. */
final class IsoDate {

    private IsoDate() {}

    /** A day that exists, as {@code 2022-08-01}, in four digits, two and two. */
    static Optional<LocalDate> parse(String text) {
        if (text.length() != 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
