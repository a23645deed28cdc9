package se.likvard.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Grade;
import se.likvard.assessment.GradeRange;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Fact;
import se.likvard.reasoning.Formula;
import se.likvard.rulebook.Described;
import se.likvard.value.Words;

/**
 * The table of the grade: a gap is a concern that is found while no step is reached, so that the grade is the best one in spite
 * of it; an overlap is a step that is never the grade, because a worse one is always reached with it.
 */
final class GradeTable {

    private final List<Universe> universes;
    private final Witnesses witnesses;
    private final List<Described> steps;

    private GradeTable(List<Universe> universes, Witnesses witnesses) {
        this.universes = universes;
        this.witnesses = witnesses;
        this.steps = Rules.of(universes).keySet().stream()
                .filter(rule -> rule.metadata().kind() == RuleKind.GRADE)
                .toList();
    }

    static List<Fault> of(List<Universe> universes, Witnesses witnesses) {
        GradeTable table = new GradeTable(universes, witnesses);
        List<Fault> faults = new ArrayList<>();
        Rules.of(universes).keySet().stream()
                .filter(rule -> rule.metadata().kind() == RuleKind.CONCERN)
                .forEach(concern -> {
                    table.gap(concern, "Organiser", fact -> true, table::isBestOverall)
                            .ifPresent(faults::add);
                    if (!concern.area().equals("PATTERNS")) {
                        table.gap(concern, "GradedArea", fact -> isOf(fact, concern), table::isBestInArea)
                                .ifPresent(faults::add);
                    }
                });
        table.steps.forEach(step -> table.overlap(step).ifPresent(faults::add));
        return faults;
    }

    private static boolean isOf(Fact area, Described concern) {
        return area.read("area")
                .value()
                .exact()
                .filter(each -> each.toString().equals(concern.area()))
                .isPresent();
    }

    private List<Described> about(String type) {
        return steps.stream()
                .filter(step -> step.tree().subject().type().equals(type))
                .toList();
    }

    private interface Best {
        boolean in(Assessment assessment, Described concern);
    }

    private Optional<Fault> gap(Described concern, String type, Predicate<Fact> meant, Best best) {
        List<Described> own = about(type);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        boolean overall = type.equals("Organiser");
        return witnesses.fault(
                Rules.place(concern),
                new Words(
                        "lucka i bedömningen: %s kan vara iakttagen medan %s är i hög utsträckning"
                                .formatted(concern.name(), overall ? "den samlade bedömningen" : "områdets bedömning"),
                        "gap in the grade: %s can be found while the %s is to a high extent"
                                .formatted(concern.name(), overall ? "overall grade" : "grade of the area")),
                universes,
                universe -> universe.worlds()
                        .all(List.of(universe.told(concern), universe.worlds().not(reached(universe, own, meant)))),
                assessment -> best.in(assessment, concern));
    }

    private static Formula reached(Universe universe, List<Described> steps, Predicate<Fact> meant) {
        return universe.worlds()
                .any(steps.stream()
                        .flatMap(step ->
                                universe.subjects(step).stream().filter(meant).map(fact -> universe.found(step, fact)))
                        .toList());
    }

    private boolean isBestOverall(Assessment assessment, Described concern) {
        return isFound(assessment, concern)
                && assessment.overall().filter(GradeTable::isBest).isPresent();
    }

    private boolean isBestInArea(Assessment assessment, Described concern) {
        return isFound(assessment, concern)
                && Optional.ofNullable(assessment.areas().get(concern.area()))
                        .filter(GradeTable::isBest)
                        .isPresent();
    }

    private static boolean isBest(GradeRange range) {
        return range.worst() == Grade.HIGH;
    }

    private static boolean isFound(Assessment assessment, Described concern) {
        return assessment.outcomes().stream()
                .anyMatch(each -> each.rule().equals(concern.name()) && each.verdict() == Verdict.FOUND);
    }

    private Optional<Fault> overlap(Described step) {
        List<Described> worse = about(step.tree().subject().type()).stream()
                .filter(other -> grade(other).compareTo(grade(step)) > 0)
                .toList();
        boolean canBe = universes.stream().anyMatch(universe -> canBe(universe, step, List.of()));
        boolean decides = universes.stream().anyMatch(universe -> canBe(universe, step, worse));
        return !canBe || decides
                ? Optional.empty()
                : Optional.of(Fault.error(
                        Rules.place(step),
                        new Words(
                                "överlapp i bedömningen: när %s gäller, gäller alltid ett sämre steg också"
                                        .formatted(step.name()),
                                "overlap in the grade: when %s holds, a worse step always holds too"
                                        .formatted(step.name()))));
    }

    private static Grade grade(Described step) {
        return step.metadata().grade().orElseThrow();
    }

    private static boolean canBe(Universe universe, Described step, List<Described> worse) {
        return universe.subjects(step).stream()
                .anyMatch(fact -> !universe.worlds()
                        .isImpossible(universe.worlds()
                                .all(List.of(
                                        universe.found(step, fact),
                                        universe.worlds().not(reached(universe, worse, fact::equals))))));
    }
}
