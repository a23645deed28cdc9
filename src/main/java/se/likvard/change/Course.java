package se.likvard.change;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many organisers of each kind there are at each point of a sweep, by a rule or by the grade.
 *
 * @param what the rule or the grade
 * @param kinds in words, first what it stands for
 * @param numbers for each point as many as there are kinds
 */
record Course(String what, List<String> kinds, List<List<Integer>> numbers) {

    /** The numbers of one kind alone, point by point. */
    record Line(String kind, List<Integer> numbers) {

        int least() {
            return Collections.min(numbers);
        }

        int most() {
            return Collections.max(numbers);
        }

        private int spread() {
            return most() - least();
        }
    }

    /** Whether there are as many of every kind at all points: one kind may stand still while the others do not. */
    boolean isLevel() {
        return numbers.stream().distinct().count() == 1;
    }

    /** What to tell: the first kind or, if that stands still, the one that changes most; of equals the first. */
    Line told() {
        List<Line> lines = IntStream.range(0, kinds.size()).mapToObj(this::line).toList();
        return lines.get(0).spread() > 0 ? lines.get(0) : Collections.max(lines, Comparator.comparing(Line::spread));
    }

    private Line line(int kind) {
        return new Line(
                kinds.get(kind), numbers.stream().map(each -> each.get(kind)).toList());
    }

    /** The kinds that there are any of at the first point, with their numbers. */
    String first() {
        return IntStream.range(0, kinds.size())
                .filter(kind -> numbers.get(0).get(kind) > 0)
                .mapToObj(kind -> kinds.get(kind) + ": " + numbers.get(0).get(kind))
                .collect(Collectors.joining(", "));
    }
}
