package se.likvard.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Status;
import se.likvard.value.Place;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/**
 * A named value of policy or law that changes over time.
 *
 * @param values in order of time, never empty; all of them by day or all of them by year
 * @param place where it is defined
 */
public record Parameter(String name, Unit unit, List<Dated> values, Place place) {

    /**
     * Those that no rule and no indicator goes by, but the program: what the page draws, the limits below which small numbers
     * are kept from the public, and how sure figures are.
     */
    public static final Set<String> BESIDE_THE_RULES = Set.of(
            "middleMerit",
            "highMerit",
            "publicUnitPupils",
            "publicPupils",
            "publicTeachers",
            "publicPart",
            "noiseBorderline",
            "noiseMerit",
            "noiseMerit10",
            "noiseMerit30",
            "noiseMerit60",
            "noiseMerit100",
            "spreadMerit",
            "spreadSalsa",
            "spreadPassed10",
            "spreadPassed20",
            "spreadPassed50");

    /**
     * A value from a day on, or for one year.
     *
     * @param from first day; null when the value is for a year
     * @param year a calendar year or, for a school year, the year it ends; 0 when the value is from a day
     */
    public record Dated(
            @Nullable LocalDate from, int year, BigDecimal value, Status status, Words source, Place place) {

        /** The first day, or the year, as people write it. */
        public String start() {
            return from == null ? Integer.toString(year) : from.toString();
        }
    }

    /** The value in force on a day; empty before the first day, and when the values are by year. */
    Optional<Dated> on(LocalDate day) {
        return values.stream()
                .filter(each -> each.from() != null && !each.from().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** The value for a year; empty for every other year, and when the values are by day. */
    Optional<Dated> in(int year) {
        return values.stream()
                .filter(each -> each.from() == null && each.year() == year)
                .findFirst();
    }

    /** One of its values as a limit that was applied. */
    AppliedLimit applied(Dated dated) {
        return new AppliedLimit(
                name, dated.value().toPlainString(), unit, dated.start(), dated.status(), dated.source());
    }

    /** The first day, or the first year, for which there is a value. */
    String firstCovered() {
        return values.get(0).start();
    }

    /** True when each value is for one year. */
    public boolean isYearly() {
        return values.get(0).from() == null;
    }

    /** The parameter with another number in the place of one of its values. */
    Parameter with(Dated dated, BigDecimal number) {
        List<Dated> changed = values.stream()
                .map(each -> each.equals(dated)
                        ? new Dated(each.from, each.year, number, each.status, each.source, each.place)
                        : each)
                .toList();
        return new Parameter(name, unit, changed, place);
    }
}
