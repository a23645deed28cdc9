package se.likvard.analysis;

import java.util.ArrayList;
import java.util.List;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;
import se.likvard.value.Listed;

/** An organiser as it would be if there were nothing in its lists but what is told. */
final class Closed {

    private Closed() {}

    static Organiser of(Organiser organiser) {
        return (Organiser) record(organiser);
    }

    private static Record record(Record record) {
        Shape shape = Shape.of(record.getClass());
        List<Object> contents = new ArrayList<>();
        for (Component component : shape.components()) {
            Object content = component.of(record);
            contents.add(
                    switch (component.form()) {
                        case RECORD -> record((Record) content);
                        case LIST ->
                            Listed.of(((Listed<?>) content)
                                    .stream().map(each -> record((Record) each)).toList());
                        default -> content;
                    });
        }
        return shape.create(contents);
    }
}
