package se.likvard.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the numbers of a sweep answer, in a sentence for the grade and one for each rule. */
final class SweepAnswer {

    private final Basis basis;
    private final List<Sweep.Point> points;
    private final boolean isCurve;
    private final SweepRows rows;

    SweepAnswer(Sweep sweep, SweepRows rows) {
        this.basis = sweep.basis();
        this.points = sweep.points();
        this.isCurve = sweep.varied().size() == 1;
        this.rows = rows;
    }

    /** What becomes of each rule and of the grade, what stays as it is, and who is left out. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        basis.nobody().ifPresentOrElse(none -> sentences.add(rows.in(none)), () -> sentences.addAll(told()));
        basis.leftOut().ifPresent(left -> sentences.add(rows.in(left)));
        sentences.add(rows.notes().get(0));
        return sentences;
    }

    private List<String> told() {
        List<String> sentences = new ArrayList<>();
        List<String> level = new ArrayList<>();
        for (Course each : courses()) {
            if (each.isLevel()) {
                level.add(each.what() + " (" + each.first() + ")");
            } else {
                sentences.add(each.what() + ": " + (isCurve ? curve(each.told()) : grid(each.told())));
            }
        }
        if (!level.isEmpty()) {
            sentences.add(level() + String.join("; ", level) + ".");
        }
        return sentences;
    }

    private String level() {
        return points.size() > 1
                ? rows.say("Lika många vid alla värden: ", "As many at all values: ")
                : rows.say(
                                "Bara ett är prövat (%s), så det finns inget att jämföra med: ",
                                "Only one is tried (%s), so there is nothing to compare it with: ")
                        .formatted(value(0));
    }

    private List<Course> courses() {
        List<Course> all = new ArrayList<>();
        rows.rules()
                .forEach(rule ->
                        all.add(course(rows.title(rule), rows.kindsInWords(rule), point -> rows.said(point, rule))));
        all.add(course(
                rows.say("Bedömning sammantaget", "Overall grade"),
                rows.grades().stream().map(rows::grade).toList(),
                rows::grades));
        return all;
    }

    private Course course(String what, List<String> kinds, Function<Sweep.Point, List<Integer>> numbers) {
        return new Course(what, kinds, points.stream().map(numbers).toList());
    }

    /** From the first value to the last, and between which two most happens. */
    private String curve(Course.Line line) {
        int last = points.size() - 1;
        int step = IntStream.rangeClosed(1, last)
                .boxed()
                .max(Comparator.comparing((Integer each) -> Math.abs(change(line, each)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        int from = line.numbers().get(0);
        int to = line.numbers().get(last);
        return rows.say(
                        "från %s till %s %s antalet huvudmän med ”%s” %s; störst är skillnaden mellan %s och %s (%s).",
                        "from %1$s to %2$s the number of organisers with “%4$s” %3$s %5$s; the difference is greatest between %6$s and %7$s (%8$s).")
                .formatted(
                        value(0),
                        value(last),
                        way(from, to),
                        line.kind(),
                        ends(from, to),
                        value(step - 1),
                        value(step),
                        signed(change(line, step)));
    }

    private static int change(Course.Line line, int step) {
        return line.numbers().get(step) - line.numbers().get(step - 1);
    }

    private static String signed(int change) {
        return change < 0 ? "−" + -change : "+" + change;
    }

    private String way(int from, int to) {
        if (from == to) {
            return rows.say("varierar", "varies");
        }
        return from < to ? rows.say("stiger", "rises") : rows.say("sjunker", "falls");
    }

    private String ends(int from, int to) {
        return from == to
                ? rows.say("men är %s i båda ändar", "but is %s at both ends").formatted(from)
                : rows.say("från %s till %s", "from %s to %s").formatted(from, to);
    }

    /** Where it is least and where most; of equals the first. */
    private String grid(Course.Line line) {
        return rows.say(
                        "antalet huvudmän med ”%s” är minst %s (vid %s) och mest %s (vid %s).",
                        "the number of organisers with “%s” is least %s (at %s) and most %s (at %s).")
                .formatted(line.kind(), line.least(), where(line, line.least()), line.most(), where(line, line.most()));
    }

    private String where(Course.Line line, int wanted) {
        return value(line.numbers().indexOf(wanted));
    }

    /** The values at a point: of several parameters each by its name. */
    private String value(int point) {
        return points.get(point).values().entrySet().stream()
                .map(each -> (isCurve ? "" : each.getKey() + " ") + rows.value(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }
}
