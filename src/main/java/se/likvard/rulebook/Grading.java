package se.likvard.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.likvard.assessment.Grade;
import se.likvard.assessment.GradeRange;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;

/**
 * The grades that the grade rules leave possible. The worst step whose rule surely holds is reached for sure; one that may
 * hold is possible; where none holds, the grade is HIGH.
 */
final class Grading {

    private final List<Judged> judged;
    private final List<Judged> steps;

    Grading(List<Judged> judged) {
        this.judged = judged;
        this.steps = judged.stream()
                .filter(each -> each.rule().metadata().grade().isPresent())
                .toList();
    }

    /** The organiser's grade; empty when no concern applies to it. */
    Optional<GradeRange> overall() {
        boolean graded = judged.stream().anyMatch(this::isApplicableConcern);
        return graded ? Optional.of(range(each -> each.subject().type().equals("Organiser"))) : Optional.empty();
    }

    /** The grade of each area in which some concern applies. */
    Map<String, GradeRange> areas() {
        SortedMap<String, GradeRange> areas = new TreeMap<>();
        judged.stream()
                .filter(this::isApplicableConcern)
                .map(each -> each.rule().area())
                .filter(area -> !area.equals("PATTERNS"))
                .forEach(area -> areas.computeIfAbsent(
                        area, any -> range(each -> each.subject().key().equals("areas[" + area + "]"))));
        return areas;
    }

    private boolean isApplicableConcern(Judged each) {
        return each.rule().kind() == RuleKind.CONCERN && each.verdict() != Verdict.NOT_APPLICABLE;
    }

    private GradeRange range(Predicate<Judged> about) {
        Grade worst = Grade.HIGH;
        Grade best = Grade.HIGH;
        for (Judged each : steps) {
            Grade step = each.rule().metadata().grade().orElseThrow();
            if (about.test(each)) {
                best = each.verdict() == Verdict.FOUND ? worse(best, step) : best;
                worst = mayHold(each) ? worse(worst, step) : worst;
            }
        }
        return new GradeRange(worst, best);
    }

    private static boolean mayHold(Judged each) {
        return each.verdict() == Verdict.FOUND || each.verdict() == Verdict.NOT_ASSESSED;
    }

    private static Grade worse(Grade one, Grade other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
