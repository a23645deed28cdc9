package se.likvard.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.likvard.dialect.Fact;
import se.likvard.indicator.Context;
import se.likvard.indicator.Indicators;
import se.likvard.indicator.Policy;
import se.likvard.indicator.UnitArea;
import se.likvard.organiser.Area;
import se.likvard.organiser.AsOf;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.Shape;
import se.likvard.value.Figure;
import se.likvard.value.Gap;
import se.likvard.value.Listed;
import se.likvard.value.Reason;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * Everything that rules see of an organiser on a day: a fact for each record, with its components, its indicators and a
 * reference to each record it lies in. A list that was not given stands as one fact of which nothing is known.
 */
final class Facts {

    private static final List<Area> SPIRAL =
            List.of(Area.GOVERNANCE, Area.TEACHING, Area.STUDY_CALM, Area.SPECIAL_SUPPORT, Area.STUDENT_HEALTH);

    private final List<Fact> facts = new ArrayList<>();
    private final Organiser organiser;
    private final LocalDate asOf;
    private final Context top;
    private final Labels labels;

    private Facts(Organiser organiser, LocalDate asOf, Policy policy, Labels labels) {
        this.organiser = organiser;
        this.asOf = asOf;
        this.top = Context.of(organiser, asOf, policy);
        this.labels = labels;
    }

    /** The facts of an organiser that is already cut to the day, by their keys: the organiser's own comes first. */
    static List<Fact> of(Organiser organiser, LocalDate asOf, Policy policy, Labels labels) {
        Facts facts = new Facts(organiser, asOf, policy, labels);
        Spot top = Spot.organiser(organiser.registrationNumber(), organiser.name());
        facts.record(organiser, top);
        for (Area area : Area.values()) {
            facts.area("GradedArea", area, top, "Organiser", labels.area(area), Map.of());
        }
        facts.facts.sort(Comparator.comparing(Fact::key));
        return List.copyOf(facts.facts);
    }

    private void record(Record record, Spot spot) {
        Shape shape = Shape.of(record.getClass());
        Map<String, Figure> fields = new LinkedHashMap<>();
        for (Component component : shape.components()) {
            if (!component.isNested()) {
                fields.put(component.name(), figure(component, record, spot));
            }
        }
        fields.putAll(indicators(record, spot.path()));
        facts.add(spot.fact(shape.name(), fields));
        for (Component component : shape.components()) {
            nested(component, record, shape.name(), spot);
        }
        if (record instanceof SchoolUnit unit) {
            spiral(spot, area -> indicators(new UnitArea(unit, area), spot.path()));
        }
    }

    private static Figure figure(Component component, Record record, Spot spot) {
        Object content = component.of(record);
        if (content instanceof Value<?> value) {
            return Figure.given(spot.at(component.name()), value);
        }
        return Figure.settled(Value.of(content instanceof Integer year ? BigDecimal.valueOf(year) : content));
    }

    private Map<String, Figure> indicators(Record record, String path) {
        Context context = top.about(path);
        Map<String, Figure> figures = new LinkedHashMap<>();
        Indicators.of(record.getClass())
                .forEach(indicator -> figures.put(indicator.name(), indicator.of(record, context)));
        return figures;
    }

    private void nested(Component component, Record parent, String parentType, Spot spot) {
        if (component.form() == Component.Form.RECORD) {
            record((Record) component.of(parent), spot.single(parentType, component.name()));
        } else if (component.form() == Component.Form.LIST) {
            Listed<?> list = (Listed<?>) component.of(parent);
            list.forEach(each -> element((Record) each, component, parentType, spot));
            if (!list.given()) {
                Gap gap = new Gap(spot.at(component.name()), Reason.NOT_REPORTED);
                anyNumber(component.nested(), unknown(component, parentType, spot, gap), gap);
            }
        }
    }

    private void element(Record record, Component list, String parentType, Spot parent) {
        String key = list.nested().key().orElseThrow().of(record).toString();
        Spot spot = parent.element(parentType, list.name(), key, labels.name(record, key, parent.name(), organiser));
        boolean there = AsOf.beganForSure(record, asOf);
        record(record, there ? spot : spot.possibly(new Gap(spot.path(), Reason.NOT_REPORTED)));
    }

    private Spot unknown(Component list, String parentType, Spot parent, Gap gap) {
        return parent.anyOf(parentType, list.name(), labels.type(list.nested().name()), gap);
    }

    /** The fact that stands for a list that was not given, and for all that would lie in it. */
    private void anyNumber(Shape shape, Spot spot, Gap gap) {
        Figure unknown = new Figure(Value.unknown(gap.reason()), List.of(gap));
        Map<String, Figure> fields = new LinkedHashMap<>();
        for (Component component : shape.components()) {
            if (component.isNested()) {
                anyNumber(component.nested(), unknown(component, shape.name(), spot, gap), gap);
            } else {
                fields.put(component.name(), unknown);
            }
        }
        Indicators.of(shape.type()).forEach(indicator -> fields.put(indicator.name(), unknown));
        facts.add(spot.fact(shape.name(), fields));
        if (shape.type() == SchoolUnit.class) {
            spiral(spot, area -> Map.of("openDeficiencies", unknown));
        }
    }

    private void spiral(Spot unit, Function<Area, Map<String, Figure>> figures) {
        for (Area area : SPIRAL) {
            Words label = labels.area(area);
            Words name =
                    new Words(unit.name().sv() + ", " + label.sv(), unit.name().en() + ", " + label.en());
            area("UnitArea", area, unit, "SchoolUnit", name, figures.apply(area));
        }
    }

    private void area(String type, Area area, Spot parent, String parentType, Words name, Map<String, Figure> figures) {
        Map<String, Figure> fields = new LinkedHashMap<>(figures);
        fields.put("area", Figure.settled(Value.of(area)));
        facts.add(parent.element(parentType, "areas", area.name(), name).fact(type, fields));
    }
}
