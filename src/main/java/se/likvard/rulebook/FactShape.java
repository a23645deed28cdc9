package se.likvard.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.likvard.indicator.Indicator;
import se.likvard.indicator.Indicators;
import se.likvard.indicator.UnitArea;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;

/**
 * What the fact of a record at one level of the organiser's tree has, in order: a reference to each record it lies in, the
 * components of its own and its indicators. Worked out once for all organisers.
 *
 * @param type the record type
 * @param ancestors the names of the references, the outermost first
 * @param components those that hold no records
 * @param places of all the names
 * @param nested the components that hold records, with the shape of those, by name
 */
record FactShape(
        Class<? extends Record> type,
        String name,
        List<String> ancestors,
        List<Component> components,
        List<Indicator<?>> indicators,
        Map<String, Integer> places,
        Map<Component, FactShape> nested) {

    private static final String AREA = "area";

    /** The organiser's own. */
    static final FactShape ORGANISER = of(Shape.of(Organiser.class), List.of());

    /** The places of the fields of an area of the organiser. */
    static final Map<String, Integer> GRADED_AREA = Fields.places(List.of("organiser", AREA));

    /** The places of the fields of an area at a unit. */
    static final Map<String, Integer> UNIT_AREA = Fields.places(Stream.of(
                    Stream.of("organiser", "schoolUnit"),
                    Indicators.of(UnitArea.class).stream().map(Indicator::name),
                    Stream.of(AREA))
            .flatMap(names -> names)
            .toList());

    private static FactShape of(Shape shape, List<String> ancestors) {
        List<Component> own =
                shape.components().stream().filter(each -> !each.isNested()).toList();
        List<Indicator<?>> indicators = Indicators.of(shape.type());
        Stream<String> names = Stream.concat(
                Stream.concat(ancestors.stream(), own.stream().map(Component::name)),
                indicators.stream().map(Indicator::name));
        Map<String, Integer> places = Fields.places(names.toList());
        return new FactShape(shape.type(), shape.name(), ancestors, own, indicators, places, nested(shape, ancestors));
    }

    /** By name, so that facts come in the order of their keys, or nearly so. */
    private static Map<Component, FactShape> nested(Shape shape, List<String> ancestors) {
        List<String> lineage = new ArrayList<>(ancestors);
        lineage.add(shape.name().substring(0, 1).toLowerCase(Locale.ROOT)
                + shape.name().substring(1));
        Map<Component, FactShape> nested = new LinkedHashMap<>();
        shape.components().stream()
                .filter(Component::isNested)
                .sorted(Comparator.comparing(Component::name))
                .forEach(each -> nested.put(each, of(each.nested(), List.copyOf(lineage))));
        return nested;
    }
}
