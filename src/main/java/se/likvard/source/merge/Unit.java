package se.likvard.source.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.likvard.source.told.Publication;
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
                                .thenComparing(each -> each.registrationNumber().orElse(""))
                                .thenComparing(UnitClaim::name)
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

    /** Who tells where it lies. */
    Optional<Publication> teller() {
        return claims.stream()
                .filter(each -> each.municipalityCode().isPresent())
                .map(UnitClaim::publication)
                .findFirst();
    }

    /** What the most believed claim that tells it says. */
    private <T> Optional<T> first(Function<UnitClaim, Optional<T>> told) {
        return claims.stream().map(told).flatMap(Optional::stream).findFirst();
    }

    /** Whether some publication says that it has no grade 9 and none says that it has. */
    boolean lacksGradeNine() {
        return claims.stream().anyMatch(each -> each.gradeNine().equals(Optional.of(false)))
                && claims.stream().noneMatch(each -> each.gradeNine().equals(Optional.of(true)));
    }

    /** Whether another organiser is told to have run it. */
    boolean isTakenOver() {
        return ofAnother().findAny().isPresent();
    }

    /**
     * Whether a school year surely belongs to the organiser that runs the unit now. After a takeover the years before belong
     * to another organiser; those of which nobody has told whose they are, are nobody's.
     *
     * @param schoolYear the year it ends
     */
    boolean isOwn(int schoolYear) {
        if (!isTakenOver()) {
            return true;
        }
        LocalDate ends = LocalDate.of(schoolYear, 6, 30);
        LocalDate begins = LocalDate.of(schoolYear - 1, 7, 1);
        LocalDate another = days(ofAnother()).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        return begins.isAfter(another)
                && days(ofPresent()).filter(another::isBefore).anyMatch(day -> !day.isAfter(ends));
    }

    private Stream<UnitClaim> ofAnother() {
        return claims.stream()
                .filter(each -> each.registrationNumber().isPresent())
                .filter(each -> !each.registrationNumber().equals(registrationNumber()));
    }

    private Stream<UnitClaim> ofPresent() {
        return claims.stream().filter(each -> each.registrationNumber().equals(registrationNumber()));
    }

    private static Stream<LocalDate> days(Stream<UnitClaim> claims) {
        return claims.map(UnitClaim::asOf).filter(Objects::nonNull);
    }
}
