package se.likvard.change;

import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.likvard.assessment.GradeRange;
import se.likvard.assessment.Screening;
import se.likvard.assessment.Verdict;

/**
 * Something that an assessment says.
 *
 * @param name the area's or the rule's; empty for the grade as a whole
 * @param subject where it belongs among the organiser's records; empty for the organiser
 */
public record Aspect(Kind kind, String name, String subject) implements Comparable<Aspect> {

    /** What kind of thing, in the order in which they are told. */
    public enum Kind {
        /** The grade as a whole. */
        OVERALL,
        /** The grade of an area. */
        AREA,
        /** What a rule says. */
        OUTCOME,
        /** A recommendation. */
        RECOMMENDATION
    }

    /** What is said of nothing. */
    public static final String NOTHING = "";

    private static final Comparator<Aspect> ORDER =
            Comparator.comparing(Aspect::kind).thenComparing(Aspect::name).thenComparing(Aspect::subject);

    @Override
    public int compareTo(Aspect other) {
        return ORDER.compare(this, other);
    }

    /** All that an assessment says: words of grades, verdicts and certainties; what is not applicable is left out. */
    static SortedMap<Aspect, String> of(Screening screening) {
        SortedMap<Aspect, String> all = new TreeMap<>();
        grade(screening.overall()).ifPresent(grade -> all.put(new Aspect(Kind.OVERALL, "", ""), grade));
        screening
                .areas()
                .forEach((area, range) ->
                        grade(Optional.of(range)).ifPresent(grade -> all.put(new Aspect(Kind.AREA, area, ""), grade)));
        screening.outcomes().stream()
                .filter(each -> each.verdict() != Verdict.NOT_APPLICABLE)
                .forEach(each -> all.put(
                        new Aspect(Kind.OUTCOME, each.rule(), each.subject()),
                        each.verdict().name()));
        screening
                .recommendations()
                .forEach(each -> all.put(
                        new Aspect(Kind.RECOMMENDATION, each.rule(), each.subject()),
                        each.certainty().name()));
        return all;
    }

    private static Optional<String> grade(Optional<GradeRange> range) {
        return range.map(each -> each.isCertain()
                ? each.worst().name()
                : each.worst().name() + "/" + each.best().name());
    }
}
