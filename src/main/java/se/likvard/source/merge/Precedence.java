package se.likvard.source.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Observation;
import se.likvard.source.told.Publication;
import se.likvard.source.told.UnitClaim;

/**
 * Which publication is believed when two differ, the first most. Policy, from {@code rules/sources.yaml}.
 *
 * @param figures for figures
 * @param identities for who runs a unit, what it is called and where it lies
 * @param exceptions for single measures
 */
public record Precedence(
        List<Publication> figures, List<Publication> identities, Map<Measure, List<Publication>> exceptions) {

    public Precedence {
        figures = List.copyOf(figures);
        identities = List.copyOf(identities);
        exceptions = Map.copyOf(exceptions);
    }

    /** The most believed first: those that are named for the measure alone, then the others in the general order. */
    Comparator<Observation> ofFigures(Measure measure) {
        List<Publication> order = Stream.concat(exceptions.getOrDefault(measure, List.of()).stream(), figures.stream())
                .distinct()
                .toList();
        return Comparator.comparingInt((Observation each) -> order.indexOf(each.publication()));
    }

    /** How much a publication is believed on figures, 0 most. */
    int of(Publication publication) {
        return figures.indexOf(publication);
    }

    /** How much a publication is believed on who a unit or an organiser is, 0 most. */
    int ofIdentity(Publication publication) {
        return identities.indexOf(publication);
    }

    Comparator<UnitClaim> ofUnits() {
        return Comparator.comparingInt((UnitClaim each) -> ofIdentity(each.publication()));
    }
}
