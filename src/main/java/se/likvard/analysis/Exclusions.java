package se.likvard.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.Recommendation;
import se.likvard.rulebook.Logic;
import se.likvard.value.Place;
import se.likvard.value.Words;

/** Recommendations that are declared to exclude each other, and can be given together about one subject. */
final class Exclusions {

    private final Universes universes;
    private final Witnesses witnesses;

    private Exclusions(Universes universes, Witnesses witnesses) {
        this.universes = universes;
        this.witnesses = witnesses;
    }

    static List<Fault> of(Universes universes, Witnesses witnesses) {
        return new Exclusions(universes, witnesses).faults();
    }

    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        universes
                .rules()
                .forEach(rule -> rule.excludes()
                        .forEach((name, place) -> universes
                                .rule(name)
                                .map(other -> faults(rule, other, place))
                                .ifPresent(faults::addAll)));
        return faults;
    }

    private List<Fault> faults(Logic rule, Logic other, Place place) {
        return universes.ask(
                "exclude " + rule.name(),
                universes.needed(List.of(rule, other)),
                () -> fault(rule, other, place).stream().toList());
    }

    private Optional<Fault> fault(Logic rule, Logic other, Place place) {
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
                List.of(rule, other),
                universes.in(rule, other),
                universe -> universe.worlds()
                        .any(universe.subjects(rule).stream()
                                .map(fact -> universe.worlds()
                                        .all(List.of(universe.found(rule, fact), universe.found(other, fact))))
                                .toList()),
                assessment -> meet(assessment, rule, other));
    }

    private static boolean meet(Assessment assessment, Logic rule, Logic other) {
        return assessment.recommendations().stream()
                .filter(each -> is(each, rule))
                .anyMatch(each -> assessment.recommendations().stream()
                        .anyMatch(
                                second -> is(second, other) && second.subject().equals(each.subject())));
    }

    private static boolean is(Recommendation recommendation, Logic rule) {
        return recommendation.rule().equals(rule.name()) && recommendation.certainty() == Certainty.CERTAIN;
    }
}
