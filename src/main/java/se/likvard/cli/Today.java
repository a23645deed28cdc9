package se.likvard.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The day that a command is about. */
final class Today {

    /** Where the law that the rules rest on applies. */
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private Today() {}

    /** The day asked for, or today, which is then told: the only clock in the program. */
    static LocalDate or(@Nullable LocalDate asked, Console console) {
        if (asked != null) {
            return asked;
        }
        LocalDate today = LocalDate.now(SWEDEN);
        console.message(
                "Bedömningsdag: " + today + " (i dag; en annan anges med --as-of)",
                "As of " + today + " (today; name another with --as-of)");
        return today;
    }
}
