package se.likvard.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import se.likvard.assessment.Grade;

/** What the numbers of a sweep answer, in a sentence for the grade and one for each rule. */
final class SweepAnswer {

    private final List<Sweep.Point> points;
    private final boolean isCurve;
    private final SweepRows rows;

    SweepAnswer(Sweep sweep, SweepRows rows) {
        this.points = sweep.points();
        this.isCurve = sweep.varied().size() == 1;
        this.rows = rows;
    }

    /** Something that is counted at each point. */
    private record Counted(String what, String kind, ToIntFunction<Sweep.Point> number) {

        int at(Sweep.Point point) {
            return number.applyAsInt(point);
        }
    }

    /** What becomes of each rule and of the grade, what stays as it is, and that nobody has decided on it. */
    List<String> sentences() {
        List<Counted> all = counted();
        List<String> sentences = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (Counted each : all) {
            int least = points.stream().mapToInt(each::at).min().orElse(0);
            int most = points.stream().mapToInt(each::at).max().orElse(0);
            if (least == most) {
                same.add(each.what() + " (" + each.kind() + ": " + most + ")");
            } else {
                sentences.add(each.what() + ": " + (isCurve ? curve(each) : grid(each, least, most)));
            }
        }
        if (!same.isEmpty()) {
            sentences.add(rows.say("Lika många vid alla värden: ", "As many at all values: ") + String.join("; ", same)
                    + ".");
        }
        sentences.add(rows.notes().get(0));
        return sentences;
    }

    private List<Counted> counted() {
        List<Counted> all = new ArrayList<>();
        rows.rules().forEach(rule -> {
            String kind = rows.kinds(rule).get(0);
            all.add(new Counted(rows.title(rule), rows.kind(rule, kind), point -> point.said(rule, kind)));
        });
        String low = Grade.LOW.name();
        all.add(new Counted(
                rows.say("Bedömning sammantaget", "Overall grade"), rows.grade(low), point -> point.grade(low)));
        return all;
    }

    /** From the first value to the last, and between which two most happens. */
    private String curve(Counted counted) {
        Sweep.Point first = points.get(0);
        Sweep.Point last = points.get(points.size() - 1);
        int step = IntStream.range(1, points.size())
                .boxed()
                .max(Comparator.comparing((Integer each) -> Math.abs(change(counted, each)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return rows.say(
                        "från %s till %s %s antalet huvudmän med ”%s” %s; störst är skillnaden mellan %s och %s (%s).",
                        "from %1$s to %2$s the number of organisers with “%4$s” %3$s %5$s; the difference is greatest between %6$s and %7$s (%8$s).")
                .formatted(
                        value(first),
                        value(last),
                        way(counted.at(first), counted.at(last)),
                        counted.kind(),
                        ends(counted.at(first), counted.at(last)),
                        value(points.get(step - 1)),
                        value(points.get(step)),
                        signed(change(counted, step)));
    }

    private int change(Counted counted, int step) {
        return counted.at(points.get(step)) - counted.at(points.get(step - 1));
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
    private String grid(Counted counted, int least, int most) {
        return rows.say(
                        "antalet huvudmän med ”%s” är minst %s (vid %s) och mest %s (vid %s).",
                        "the number of organisers with “%s” is least %s (at %s) and most %s (at %s).")
                .formatted(counted.kind(), least, where(counted, least), most, where(counted, most));
    }

    private String where(Counted counted, int wanted) {
        return points.stream()
                .filter(each -> counted.at(each) == wanted)
                .findFirst()
                .map(this::value)
                .orElseThrow();
    }

    private String value(Sweep.Point point) {
        return String.join(" · ", rows.values(point));
    }
}
