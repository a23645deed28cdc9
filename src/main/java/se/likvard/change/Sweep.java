package se.likvard.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.GradeRange;
import se.likvard.assessment.Screening;
import se.likvard.assessment.Verdict;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.Rulebook;
import se.likvard.rulebook.Trials;
import se.likvard.rulebook.Variants;
import se.likvard.rulebook.VariantsOfOne;

/** What becomes of organisers as values of a rulebook vary: each organiser is put to every combination of them. */
public final class Sweep {

    /** So many combinations are tried at most. */
    public static final int MOST = 1_000;

    private final Variants variants;
    private final List<Varied> varied;
    private final SortedSet<String> observers = new TreeSet<>();
    private final SortedSet<String> recommendations = new TreeSet<>();
    private final List<Map<String, BigDecimal>> combinations = new ArrayList<>();
    private final List<Rulebook> rulebooks;
    private final List<Point> points;
    private int organisers;
    private int broken;

    /** What came out with one combination of values. */
    public static final class Point {
        private final Map<String, BigDecimal> values;
        private final Map<String, Integer> grades = new TreeMap<>();
        private final Map<String, Map<String, Integer>> said = new TreeMap<>();

        private Point(Map<String, BigDecimal> values) {
            this.values = values;
        }

        /** The values by parameter, in the order in which they were asked for. */
        public Map<String, BigDecimal> values() {
            return values;
        }

        /** How many organisers have a grade for sure; the others' is open or there is none. */
        public int grade(String grade) {
            return grades.getOrDefault(grade, 0);
        }

        /**
         * Of how many organisers a rule says something: the most serious that it says of any subject.
         *
         * @param what a verdict or, of a recommendation, a certainty or {@link #NONE}
         */
        public int said(String rule, String what) {
            return said.getOrDefault(rule, Map.of()).getOrDefault(what, 0);
        }

        private void add(Got got) {
            grades.merge(got.grade, 1, Integer::sum);
            got.said.forEach((rule, what) ->
                    said.computeIfAbsent(rule, any -> new TreeMap<>()).merge(what, 1, Integer::sum));
        }
    }

    /**
     * What an organiser got with one combination: no more than is counted, for there are many at once.
     *
     * @param said the most serious that each rule says of any subject: a verdict, a certainty or {@link #NONE}
     */
    public record Got(String grade, Map<String, String> said) {}

    private Got got(Screening screening) {
        Map<String, String> said = new TreeMap<>();
        observers.forEach(rule -> said.put(rule, verdict(screening, rule)));
        recommendations.forEach(rule -> said.put(rule, certainty(screening, rule)));
        return new Got(screening.overall().map(Sweep::grade).orElse(NONE), said);
    }

    private static String verdict(Screening screening, String rule) {
        List<Verdict> said = screening.outcomes().stream()
                .filter(each -> each.rule().equals(rule))
                .map(Screening.Screened::verdict)
                .toList();
        return Stream.of(Verdict.FOUND, Verdict.NOT_ASSESSED, Verdict.CLEAR)
                .filter(said::contains)
                .findFirst()
                .orElse(Verdict.NOT_APPLICABLE)
                .name();
    }

    private static String certainty(Screening screening, String rule) {
        return screening.recommendations().stream()
                .filter(each -> each.rule().equals(rule))
                .map(Screening.Advised::certainty)
                .min(Comparator.naturalOrder())
                .map(Certainty::name)
                .orElse(NONE);
    }

    /** No graded rule applies, or a recommendation is not made. */
    public static final String NONE = "NONE";
    /** What is missing decides the grade. */
    public static final String OPEN = "OPEN";

    private static String grade(GradeRange range) {
        return range.isCertain() ? range.worst().name() : OPEN;
    }

    /**
     * Of a rulebook's parameters on a day.
     *
     * @throws IllegalArgumentException if there are more than {@value #MOST} combinations
     */
    public Sweep(Trials trials, List<Varied> varied, LocalDate day) {
        this.variants = new Variants(day);
        this.varied = varied;
        varied.forEach(each -> {
            observers.addAll(trials.observers(each.parameter()));
            recommendations.addAll(trials.recommendations(each.parameter()));
        });
        combine(0, new LinkedHashMap<>());
        this.rulebooks = combinations.stream().map(trials::with).toList();
        this.points = combinations.stream().map(Point::new).toList();
    }

    private void combine(int parameter, Map<String, BigDecimal> before) {
        if (combinations.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " combinations");
        }
        if (parameter == varied.size()) {
            combinations.add(new LinkedHashMap<>(before));
            return;
        }
        Varied each = varied.get(parameter);
        each.values().forEach(value -> {
            before.put(each.parameter(), value);
            combine(parameter + 1, before);
        });
    }

    /** What is varied, in the order asked for. */
    public List<Varied> varied() {
        return varied;
    }

    /** The rules that go by what is varied and tell an outcome. */
    public SortedSet<String> observers() {
        return observers;
    }

    /** The recommendations that go by what is varied. */
    public SortedSet<String> recommendations() {
        return recommendations;
    }

    /** What an organiser gets with each combination. Safe for many threads. */
    public List<Got> of(Organiser organiser) {
        VariantsOfOne each = variants.of(organiser);
        return rulebooks.stream().map(each::by).map(this::got).toList();
    }

    /** Counts what an organiser got. */
    public void add(List<Got> got) {
        organisers++;
        IntStream.range(0, got.size()).forEach(each -> points.get(each).add(got.get(each)));
    }

    /** Counts one more organiser that could not be read. */
    public void addBroken() {
        broken++;
    }

    /** How many organisers were counted. */
    public int organisers() {
        return organisers;
    }

    /** How many organisers could not be read, and are not counted. */
    public int broken() {
        return broken;
    }

    Basis basis() {
        return new Basis(organisers, broken);
    }

    /** What came out with each combination; the last parameter varies fastest. Nothing when nobody was counted. */
    public List<Point> points() {
        return organisers == 0 ? List.of() : points;
    }
}
