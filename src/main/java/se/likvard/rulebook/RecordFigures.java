package se.likvard.rulebook;

import java.math.BigDecimal;
import se.likvard.indicator.Context;
import se.likvard.organiser.Component;
import se.likvard.value.Figure;
import se.likvard.value.Value;

/**
 * The figures of a record's fact: references to the records that it lies in, what was given, and indicators.
 *
 * @param top the context of the organiser
 */
record RecordFigures(FactShape shape, Record record, Spot spot, Context top) implements Fields.Source {

    @Override
    public Figure at(int place) {
        int references = shape.ancestors().size();
        if (place < references) {
            return spot.reference(references - place);
        }
        int own = place - references;
        int given = shape.components().size();
        return own < given
                ? given(shape.components().get(own))
                : shape.indicators().get(own - given).of(record, top.about(spot.path()));
    }

    private Figure given(Component component) {
        Object content = component.of(record);
        if (content instanceof Value<?> value) {
            return value.isSettled() ? Figure.settled(value) : Figure.given(spot.at(component.name()), value);
        }
        return Figure.settled(Value.of(content instanceof Integer year ? BigDecimal.valueOf(year) : content));
    }
}
