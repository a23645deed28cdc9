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

    /** How many pupils of each school count. */
    Column count(Roll roll);

    /** How many they are when weighted. */
    Column weighted(Roll roll);

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
        public Column count(Roll roll) {
            return weights.keySet().stream()
                    .map(roll::group)
                    .reduce(Column::plus)
                    .orElseThrow();
        }

        @Override
        public Column weighted(Roll roll) {
            return weights.entrySet().stream()
                    .map(each -> roll.group(each.getKey()).times(Exact.of(each.getValue())))
                    .reduce(Column::plus)
                    .orElseThrow();
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
        public Column count(Roll roll) {
            return Column.of(roll.schools().stream().map(this::mean).toList());
        }

        private BigFraction mean(School school) {
            if (school.number(last()).signum() == 0) {
                return BigFraction.ZERO;
            }
            List<BigFraction> given = new ArrayList<>();
            years.forEach(year -> school.stated(year).number().ifPresent(number -> given.add(Exact.of(number))));
            return Exact.sum(given).divide(given.size());
        }

        @Override
        public Column weighted(Roll roll) {
            return count(roll);
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
