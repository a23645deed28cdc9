package se.likvard.need;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Judgement;
import se.likvard.dialect.Limits;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Truth;
import se.likvard.value.Figure;
import se.likvard.value.Gap;
import se.likvard.value.Value;

/**
 * What the two rules say of a municipality, supposing that it has no allocation model.
 *
 * @param facts what rules see of it, without models
 * @param year whose figures are judged; empty where none are given
 */
record Supposition(RuleTree calledFor, RuleTree notCalledFor, Limits limits, List<Fact> facts, Optional<Fact> year) {

    static final String MODEL = "AllocationModel";
    static final String COMPENSATION = "alternativeCompensation";

    private static final Set<Answer> ANY = Set.of(Answer.NEEDED, Answer.TO_WEIGH, Answer.NOT_CALLED_FOR);

    static Supposition of(
            RuleTree calledFor, RuleTree notCalledFor, Limits limits, List<Fact> all, Optional<Fact> year) {
        List<Fact> facts =
                all.stream().filter(each -> !each.type().equals(MODEL)).toList();
        return new Supposition(calledFor, notCalledFor, limits, facts, year);
    }

    /** Whether there is other documented compensation. */
    Truth compensated() {
        Value<?> value = facts.get(0).read(COMPENSATION).value();
        return value.isSettled()
                ? Truth.of(value.exact().filter(Boolean.TRUE::equals).isPresent())
                : Truth.UNKNOWN;
    }

    /** Every answer that what is missing leaves possible. */
    SortedSet<Answer> possible() {
        SortedSet<Answer> possible = new TreeSet<>();
        if (compensated() == Truth.UNKNOWN) {
            possible.addAll(compensating(true).possible());
            possible.addAll(compensating(false).possible());
            return possible;
        }
        if (year.isEmpty()) {
            return new TreeSet<>(ANY);
        }
        Truth needed = judged(calledFor).truth();
        Truth not = judged(notCalledFor).truth();
        if (needed != Truth.FALSE) {
            possible.add(Answer.NEEDED);
        }
        if (not != Truth.FALSE) {
            possible.add(Answer.NOT_CALLED_FOR);
        }
        if (needed != Truth.TRUE && not != Truth.TRUE) {
            possible.add(Answer.TO_WEIGH);
        }
        return possible;
    }

    /** The same with the compensation settled one way or the other. */
    Supposition compensating(boolean otherwise) {
        Fact organiser = facts.get(0);
        Map<String, Figure> fields = new HashMap<>(organiser.fields());
        fields.put(COMPENSATION, Figure.settled(Value.of(otherwise)));
        List<Fact> supposed = Stream.concat(
                        Stream.of(organiser.with(fields)), facts.stream().skip(1))
                .toList();
        return new Supposition(calledFor, notCalledFor, limits, supposed, year);
    }

    /** What is missing where a rule is open, in order of path. */
    SortedSet<Gap> gaps() {
        SortedSet<Gap> gaps = new TreeSet<>();
        if (year.isPresent()) {
            gaps.addAll(judged(calledFor).gaps());
            gaps.addAll(judged(notCalledFor).gaps());
        }
        return gaps;
    }

    private Judgement judged(RuleTree rule) {
        return new Evaluation(facts, limits).holds(rule, year.orElseThrow());
    }
}
