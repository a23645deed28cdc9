package se.likvard.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.Recommendation;
import se.likvard.rulebook.Described;
import se.likvard.value.Place;
import se.likvard.value.Words;

/** Recommendations that are declared to exclude each other, and can be given together about one subject. */
final class Exclusions {

    private final List<Universe> universes;
    private final Witnesses witnesses;
    private final Map<String, Described> rules = new LinkedHashMap<>();

    private Exclusions(List<Universe> universes, Witnesses witnesses) {
        this.universes = universes;
        this.witnesses = witnesses;
        Rules.of(universes).keySet().forEach(rule -> rules.put(rule.name(), rule));
    }

    static List<Fault> of(List<Universe> universes, Witnesses witnesses) {
        return new Exclusions(universes, witnesses).faults();
    }

    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        rules.values()
                .forEach(rule -> rule.measure()
                        .ifPresent(measure -> measure.excludes()
                                .forEach((name, place) -> Optional.ofNullable(rules.get(name))
                                        .flatMap(other -> fault(rule, other, place))
                                        .ifPresent(faults::add))));
        return faults;
    }

    private Optional<Fault> fault(Described rule, Described other, Place place) {
        if (!rule.tree().subject().type().equals(other.tree().subject().type())) {
            return Optional.of(Fault.error(
                    place,
                    new Words(
                            "%s handlar om annat än %s: bara rekommendationer om samma sak kan utesluta varandra"
                                    .formatted(other.name(), rule.name()),
                            "%s is about something else than %s: only recommendations about the same thing can exclude each other"
                                    .formatted(other.name(), rule.name()))));
        }
        Words what = new Words(
                "%s och %s utesluter varandra men kan ges samtidigt".formatted(rule.name(), other.name()),
                "%s and %s exclude each other but can be given together".formatted(rule.name(), other.name()));
        return witnesses.fault(
                place,
                what,
                universes,
                universe -> universe.worlds()
                        .any(universe.subjects(rule).stream()
                                .map(fact -> universe.worlds()
                                        .all(List.of(universe.found(rule, fact), universe.found(other, fact))))
                                .toList()),
                assessment -> meet(assessment, rule, other));
    }

    private static boolean meet(Assessment assessment, Described rule, Described other) {
        return assessment.recommendations().stream()
                .filter(each -> is(each, rule))
                .anyMatch(each -> assessment.recommendations().stream()
                        .anyMatch(
                                second -> is(second, other) && second.subject().equals(each.subject())));
    }

    private static boolean is(Recommendation recommendation, Described rule) {
        return recommendation.rule().equals(rule.name()) && recommendation.certainty() == Certainty.CERTAIN;
    }
}
