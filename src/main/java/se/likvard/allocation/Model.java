package se.likvard.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.likvard.value.Words;

/**
 * A declared way to share money between schools, or between organisers.
 *
 * @param name its folder in {@code rules/allocation-models}
 * @param hash of what its file says: SHA-256, comments and spacing aside
 * @param versions in order of time, never empty
 */
public record Model(String name, Words title, String hash, List<Version> versions) {

    /** The version in force on a day; empty before the first. */
    public Optional<Version> on(LocalDate day) {
        return versions.stream().filter(each -> !each.from().isAfter(day)).reduce((earlier, later) -> later);
    }
}
