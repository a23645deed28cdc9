package se.likvard.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hipparchus.fraction.BigFraction;
import se.likvard.assessment.Status;
import se.likvard.value.Words;

/** The pupils that a pool is for: how many count, and with what weight. */
public sealed interface Pupils {

    /** The groups that it counts, as the columns of a file of schools name them. */
    List<String> groups();

    /** How many pupils of a school count. */
    BigFraction count(School school);

    /** How many they are when weighted. */
    BigFraction weighted(School school);

    /** Groups that may be left blank, because a school was not running. */
    Set<String> mayBeBlank();

    /**
     * Groups of one day, each with its weight.
     *
     * @param weights in the order of the file
     */
    record Weighted(Map<String, BigDecimal> weights, Status status, Words source) implements Pupils {

        @Override
        public List<String> groups() {
            return List.copyOf(weights.keySet());
        }

        @Override
        public BigFraction count(School school) {
            return Exact.sum(weights.keySet().stream().map(group -> Exact.of(school.number(group))));
        }

        @Override
        public BigFraction weighted(School school) {
            return Exact.sum(weights.entrySet().stream()
                    .map(each -> Exact.of(school.number(each.getKey()).multiply(each.getValue()))));
        }

        @Override
        public Set<String> mayBeBlank() {
            return Set.of();
        }
    }

    /**
     * The mean of the years in which a school was running; nothing if it had no pupils in the last of them.
     *
     * @param years the oldest first
     */
    record MeanOfYears(List<String> years) implements Pupils {

        @Override
        public List<String> groups() {
            return years;
        }

        @Override
        public BigFraction count(School school) {
            if (school.number(last()).signum() == 0) {
                return BigFraction.ZERO;
            }
            List<BigFraction> given = new ArrayList<>();
            years.forEach(year -> school.stated(year).number().ifPresent(number -> given.add(Exact.of(number))));
            return Exact.sum(given).divide(given.size());
        }

        @Override
        public BigFraction weighted(School school) {
            return count(school);
        }

        @Override
        public Set<String> mayBeBlank() {
            return Set.copyOf(years.subList(0, years.size() - 1));
        }

        private String last() {
            return years.get(years.size() - 1);
        }
    }
}
