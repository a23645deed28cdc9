package se.likvard.population;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.Grade;
import se.likvard.assessment.GradeRange;

/**
 * How many have which grade. A grade that is not settled is counted by the grades that are still possible, never as one of
 * them.
 *
 * @param ranges how many by what is still possible, from the worst on
 * @param none to how many no graded rule applies
 */
record Distribution(SortedMap<GradeRange, Integer> ranges, int none) {

    /** By the worst that is possible, then by the best, so that what is settled stands before what is not. */
    private static final Comparator<GradeRange> WORST_FIRST = Comparator.comparing(
                    (GradeRange range) -> -range.worst().ordinal())
            .thenComparing(range -> -range.best().ordinal());

    static Distribution empty() {
        return new Distribution(new TreeMap<>(WORST_FIRST), 0);
    }

    /** With one more; null when no graded rule applies. */
    Distribution and(@Nullable Graded grade) {
        if (grade == null) {
            return new Distribution(ranges, none + 1);
        }
        ranges.merge(grade.range(), 1, Integer::sum);
        return this;
    }

    /** All ranges there are, in order. */
    static List<GradeRange> all() {
        return Stream.of(Grade.values())
                .flatMap(worst -> Stream.of(Grade.values())
                        .filter(best -> best.ordinal() <= worst.ordinal())
                        .map(best -> new GradeRange(worst, best)))
                .sorted(WORST_FIRST)
                .toList();
    }

    int of(GradeRange range) {
        return ranges.getOrDefault(range, 0);
    }

    /** How many surely have a grade. */
    int sure(Grade grade) {
        return of(new GradeRange(grade, grade));
    }

    /** How many have it or may have it. */
    int possible(Grade grade) {
        return ranges.entrySet().stream()
                .filter(each -> each.getKey().worst().compareTo(grade) >= 0
                        && each.getKey().best().compareTo(grade) <= 0)
                .mapToInt(each -> each.getValue())
                .sum();
    }

    int total() {
        return none + ranges.values().stream().mapToInt(Integer::intValue).sum();
    }
}
