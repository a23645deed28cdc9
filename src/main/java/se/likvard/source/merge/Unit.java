package se.likvard.source.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import se.likvard.source.told.UnitClaim;

/**
 * A school unit as all publications together tell it.
 *
 * @param claims the most believed first
 */
record Unit(String schoolUnitCode, List<UnitClaim> claims) {

    static Unit of(List<UnitClaim> claims, Precedence precedence) {
        Comparator<UnitClaim> newestFirst =
                Comparator.comparing(UnitClaim::asOf, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));
        return new Unit(
                claims.get(0).schoolUnitCode(),
                claims.stream()
                        .sorted(precedence
                                .ofUnits()
                                .thenComparing(newestFirst)
                                .thenComparing(each -> each.where().toString()))
                        .toList());
    }

    String name() {
        return claims.get(0).name();
    }

    /** Who runs it. */
    Optional<String> registrationNumber() {
        return first(UnitClaim::registrationNumber);
    }

    Optional<String> municipalityCode() {
        return first(UnitClaim::municipalityCode);
    }

    /** The claim that a told property comes from. */
    private <T> Optional<T> first(Function<UnitClaim, Optional<T>> told) {
        return claims.stream().map(told).flatMap(Optional::stream).findFirst();
    }

    /** Whether some publication says that it has no grade 9 and none says that it has. */
    boolean lacksGradeNine() {
        return claims.stream().anyMatch(each -> each.gradeNine().equals(Optional.of(false)))
                && claims.stream().noneMatch(each -> each.gradeNine().equals(Optional.of(true)));
    }

    /** Whether another organiser has run it before. */
    boolean isTakenOver() {
        return lastOfAnother().isPresent();
    }

    /**
     * Whether a school year surely belongs to the organiser that runs the unit now. After a takeover the years before belong
     * to another organiser; those of which nobody has told whose they are, are nobody's.
     *
     * @param schoolYear the year it ends
     */
    boolean isOwn(int schoolYear) {
        Optional<LocalDate> another = lastOfAnother();
        LocalDate ends = LocalDate.of(schoolYear, 6, 30);
        LocalDate begins = LocalDate.of(schoolYear - 1, 7, 1);
        return another.isEmpty()
                || begins.isAfter(another.get())
                        && ownDays(another.get())
                                .map(first -> !first.isAfter(ends))
                                .orElse(true);
    }

    /** The last day on which another organiser is known to have run the unit. */
    private Optional<LocalDate> lastOfAnother() {
        Optional<String> own = registrationNumber();
        return claims.stream()
                .filter(each -> each.registrationNumber().isPresent())
                .filter(each -> !each.registrationNumber().equals(own))
                .map(UnitClaim::asOf)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** The first day after another organiser's on which the present one is known to run the unit. */
    private Optional<LocalDate> ownDays(LocalDate another) {
        return claims.stream()
                .filter(each -> each.registrationNumber().equals(registrationNumber()))
                .map(UnitClaim::asOf)
                .filter(Objects::nonNull)
                .filter(another::isBefore)
                .min(Comparator.naturalOrder());
    }
}
