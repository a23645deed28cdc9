package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import se.likvard.dialect.Fact;
import se.likvard.indicator.Context;
import se.likvard.indicator.Indicator;
import se.likvard.indicator.Indicators;
import se.likvard.indicator.Policy;
import se.likvard.indicator.UnitArea;
import se.likvard.organiser.Area;
import se.likvard.organiser.AsOf;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolUnit;
import se.likvard.value.Figure;
import se.likvard.value.Gap;
import se.likvard.value.Listed;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/**
 * Everything that rules see of an organiser on a day: a fact for each record, with its components, its indicators and a
 * reference to each record it lies in. A list that was not given stands as one fact of which nothing is known.
 */
final class Facts {

    private static final List<Area> SPIRAL =
            List.of(Area.GOVERNANCE, Area.TEACHING, Area.STUDY_CALM, Area.SPECIAL_SUPPORT, Area.STUDENT_HEALTH);

    private final List<Fact> facts = new ArrayList<>();
    private final LocalDate asOf;
    private final Context top;
    private final Names names;

    private Facts(Organiser organiser, LocalDate asOf, Policy policy, Labels labels) {
        this.asOf = asOf;
        this.top = Context.of(organiser, asOf, policy);
        this.names = new Names(labels, organiser);
    }

    /** The facts of an organiser that is already cut to the day, by their keys: the organiser's own comes first. */
    static List<Fact> of(Organiser organiser, LocalDate asOf, Policy policy, Labels labels) {
        Facts facts = new Facts(organiser, asOf, policy, labels);
        Spot top = Spot.organiser(organiser.registrationNumber(), organiser.name());
        facts.record(organiser, FactShape.ORGANISER, top);
        for (Area area : Area.values()) {
            facts.gradedArea(area, top);
        }
        facts.facts.sort(Comparator.comparing(Fact::key));
        return List.copyOf(facts.facts);
    }

    private void record(Record record, FactShape shape, Spot spot) {
        RecordFigures figures = new RecordFigures(shape, record, spot, top);
        facts.add(spot.fact(shape.name(), new Fields(shape.places(), figures)));
        if (record instanceof SchoolUnit unit) {
            spiral(spot, (area, each) -> each.of(new UnitArea(unit, area), top.about(spot.path())));
        }
        shape.nested().forEach((component, nested) -> nested(component, nested, record, spot));
    }

    private void nested(Component component, FactShape shape, Record parent, Spot spot) {
        if (component.form() == Component.Form.RECORD) {
            record((Record) component.of(parent), shape, spot.single(component.name()));
        } else {
            Listed<?> list = (Listed<?>) component.of(parent);
            list.forEach(each -> element((Record) each, component, shape, spot));
            if (!list.given()) {
                Gap gap = new Gap(spot.at(component.name()), Reason.NOT_REPORTED);
                anyNumber(shape, unknown(component, spot, gap), gap);
            }
        }
    }

    private void element(Record record, Component list, FactShape shape, Spot parent) {
        String key = list.nested().key().orElseThrow().of(record).toString();
        Spot spot = parent.element(list.name(), key, names.of(record, key, parent.name()));
        boolean there = AsOf.beganForSure(record, asOf);
        record(record, shape, there ? spot : spot.possibly(new Gap(spot.path(), Reason.NOT_REPORTED)));
    }

    private Spot unknown(Component list, Spot parent, Gap gap) {
        return parent.anyOf(list.name(), names.type(list.nested().name()), gap);
    }

    /** The fact that stands for a list that was not given, and for all that would lie in it. */
    private void anyNumber(FactShape shape, Spot spot, Gap gap) {
        Figure unknown = new Figure(Value.unknown(gap.reason()), List.of(gap));
        int references = shape.ancestors().size();
        Fields.Source figures = place -> place < references ? spot.reference(references - place) : unknown;
        facts.add(spot.fact(shape.name(), new Fields(shape.places(), figures)));
        if (shape.type() == SchoolUnit.class) {
            spiral(spot, (area, each) -> unknown);
        }
        shape.nested().forEach((list, nested) -> anyNumber(nested, unknown(list, spot, gap), gap));
    }

    private void spiral(Spot unit, BiFunction<Area, Indicator<?>, Figure> figure) {
        for (Area area : SPIRAL) {
            Spot spot = unit.element("areas", area.name(), names.area(area, unit.name()));
            List<Indicator<?>> indicators = Indicators.of(UnitArea.class);
            Fields.Source figures = place -> place < 2
                    ? spot.reference(2 - place)
                    : place - 2 < indicators.size() ? figure.apply(area, indicators.get(place - 2)) : word(area);
            facts.add(spot.fact("UnitArea", new Fields(FactShape.UNIT_AREA, figures)));
        }
    }

    private void gradedArea(Area area, Spot top) {
        Spot spot = top.element("areas", area.name(), names.area(area));
        Fields.Source figures = place -> place == 0 ? spot.reference(1) : word(area);
        facts.add(spot.fact("GradedArea", new Fields(FactShape.GRADED_AREA, figures)));
    }

    private static Figure word(Area area) {
        return Figure.settled(Value.of(area));
    }
}
