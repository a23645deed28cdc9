package se.likvard.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Grade;
import se.likvard.assessment.GradeRange;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Fact;
import se.likvard.reasoning.Formula;
import se.likvard.rulebook.Logic;
import se.likvard.value.Words;

/**
 * The table of the grade: a gap is a concern that is found while no step is reached, so that the grade is the best one in spite
 * of it; an overlap is a step that is never the grade, because a worse one is always reached with it.
 */
final class GradeTable {

    private final Universes universes;
    private final Witnesses witnesses;

    private GradeTable(Universes universes, Witnesses witnesses) {
        this.universes = universes;
        this.witnesses = witnesses;
    }

    static List<Fault> of(Universes universes, Witnesses witnesses) {
        GradeTable table = new GradeTable(universes, witnesses);
        List<Fault> faults = new ArrayList<>();
        universes.rules().stream()
                .filter(rule -> rule.metadata().kind() == RuleKind.CONCERN)
                .forEach(concern -> {
                    table.gap(concern, "Organiser", fact -> true, table::isBestOverall)
                            .forEach(faults::add);
                    if (!concern.area().equals("PATTERNS")) {
                        table.gap(concern, "GradedArea", fact -> isOf(fact, concern), table::isBestInArea)
                                .forEach(faults::add);
                    }
                });
        universes.steps().forEach(step -> faults.addAll(table.overlap(step)));
        return faults;
    }

    private static boolean isOf(Fact area, Logic concern) {
        return area.read("area")
                .value()
                .exact()
                .filter(each -> each.toString().equals(concern.area()))
                .isPresent();
    }

    private List<Logic> about(String type) {
        return universes.steps().stream()
                .filter(step -> step.tree().subject().type().equals(type))
                .toList();
    }

    private interface Best {
        boolean in(Assessment assessment, Logic concern);
    }

    private List<Fault> gap(Logic concern, String type, Predicate<Fact> meant, Best best) {
        List<Logic> own = about(type);
        if (own.isEmpty() || isReachedByItself(concern, type, meant)) {
            return List.of();
        }
        List<Logic> needed = universes.needed(with(own, concern));
        return universes.ask(
                "gap " + type + " " + concern.name(),
                needed,
                () -> witnesses
                        .fault(
                                concern.tree().subject().place(),
                                gap(concern, type),
                                List.of(concern),
                                universes.of(needed),
                                universe -> gap(universe, concern, type, meant),
                                assessment -> best.in(assessment, concern))
                        .stream()
                        .toList());
    }

    /**
     * Whether a step is reached by the concern alone. Then one is whatever others find besides, unless a step holds because
     * an outcome is not there.
     */
    private boolean isReachedByItself(Logic concern, String type, Predicate<Fact> meant) {
        List<Logic> alone = with(universes.steps(), concern);
        return alone.stream()
                        .flatMap(step -> Parts.readings(step.tree()))
                        .noneMatch(reading ->
                                reading.againstIt() && reading.pattern().type().equals("Outcome"))
                && universes.isProven(
                        "reached " + type + " " + concern.name(),
                        alone,
                        () -> universes.of(alone).stream()
                                .allMatch(universe ->
                                        universe.worlds().isImpossible(gap(universe, concern, type, meant))));
    }

    private static List<Logic> with(List<Logic> steps, Logic concern) {
        return Stream.concat(steps.stream(), Stream.of(concern)).toList();
    }

    private static Words gap(Logic concern, String type) {
        boolean overall = type.equals("Organiser");
        return new Words(
                "lucka i bedömningen: %s kan vara iakttagen medan %s är i hög utsträckning"
                        .formatted(concern.name(), overall ? "den samlade bedömningen" : "områdets bedömning"),
                "gap in the grade: %s can be found while the %s is to a high extent"
                        .formatted(concern.name(), overall ? "overall grade" : "grade of the area"));
    }

    private Formula gap(Universe universe, Logic concern, String type, Predicate<Fact> meant) {
        return universe.worlds()
                .all(List.of(universe.told(concern), universe.worlds().not(reached(universe, about(type), meant))));
    }

    private static Formula reached(Universe universe, List<Logic> steps, Predicate<Fact> meant) {
        return universe.worlds()
                .any(steps.stream()
                        .flatMap(step ->
                                universe.subjects(step).stream().filter(meant).map(fact -> universe.found(step, fact)))
                        .toList());
    }

    private boolean isBestOverall(Assessment assessment, Logic concern) {
        return isFound(assessment, concern)
                && assessment.overall().filter(GradeTable::isBest).isPresent();
    }

    private boolean isBestInArea(Assessment assessment, Logic concern) {
        return isFound(assessment, concern)
                && Optional.ofNullable(assessment.areas().get(concern.area()))
                        .filter(GradeTable::isBest)
                        .isPresent();
    }

    private static boolean isBest(GradeRange range) {
        return range.worst() == Grade.HIGH;
    }

    private static boolean isFound(Assessment assessment, Logic concern) {
        return assessment.outcomes().stream()
                .anyMatch(each -> each.rule().equals(concern.name()) && each.verdict() == Verdict.FOUND);
    }

    private List<Fault> overlap(Logic step) {
        List<Logic> worse = about(step.tree().subject().type()).stream()
                .filter(other -> grade(other).compareTo(grade(step)) > 0)
                .toList();
        List<Logic> needed = universes.needed(with(worse, step));
        return universes.ask(
                "hidden " + step.name(),
                needed,
                () -> isHidden(step, worse, universes.of(needed)) ? List.of(hidden(step)) : List.of());
    }

    private static boolean isHidden(Logic step, List<Logic> worse, List<Universe> in) {
        return in.stream().noneMatch(universe -> canBe(universe, step, worse))
                && in.stream().anyMatch(universe -> canBe(universe, step, List.of()));
    }

    private static Fault hidden(Logic step) {
        return Fault.error(
                step.tree().subject().place(),
                new Words(
                        "överlapp i bedömningen: när %s gäller, gäller alltid ett sämre steg också"
                                .formatted(step.name()),
                        "overlap in the grade: when %s holds, a worse step always holds too".formatted(step.name())));
    }

    private static Grade grade(Logic step) {
        return step.metadata().grade().orElseThrow();
    }

    private static boolean canBe(Universe universe, Logic step, List<Logic> worse) {
        return universe.subjects(step).stream()
                .anyMatch(fact -> !universe.worlds()
                        .isImpossible(universe.worlds()
                                .all(List.of(
                                        universe.found(step, fact),
                                        universe.worlds().not(reached(universe, worse, fact::equals))))));
    }
}
