package se.likvard.explain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.dialect.Fact;
import se.likvard.explain.completion.Paths;
import se.likvard.indicator.Indicator;
import se.likvard.indicator.Indicators;

/** How far moves reach: which fields a move may have a part in, though it changes them only together with others. */
interface Reach {

    /**
     * The paths of fields in which a move may have a part.
     *
     * @param touched the keys of the facts that the move alone changes, or that come with it
     */
    Stream<String> of(Move move, Set<String> touched);

    /**
     * The indicators that are declared to read what the move changes, near by: at the same school unit, or of a touched fact
     * or of one that holds it. Where a move alone touches nothing, it has no part.
     *
     * @param real the facts as they are, by key
     */
    static Reach declared(Map<String, Fact> real) {
        Map<String, List<Fact>> types = real.values().stream().collect(Collectors.groupingBy(Fact::type));
        return (move, touched) -> Indicators.all().stream()
                .filter(indicator -> reads(indicator, move, real))
                .flatMap(indicator -> types.getOrDefault(indicator.of().getSimpleName(), List.of()).stream()
                        .filter(fact -> touched.stream().anyMatch(each -> each.startsWith(place(fact))))
                        .map(fact -> fact.path(indicator.name())));
    }

    private static boolean reads(Indicator<?> indicator, Move move, Map<String, Fact> real) {
        Fact owner = real.get(Paths.owner(move.path()));
        String type = move.added()
                .map(record -> record.getClass().getSimpleName())
                .orElseGet(() -> owner == null ? "" : owner.type());
        return move.added().isPresent()
                ? indicator.inputs().stream().anyMatch(each -> each.startsWith(type + "."))
                : indicator.inputs().contains(type + "." + Paths.field(move.path()));
    }

    private static String place(Fact fact) {
        return fact.key().startsWith("schoolUnits[")
                ? fact.key().substring(0, fact.key().indexOf(']') + 1)
                : fact.key();
    }
}
