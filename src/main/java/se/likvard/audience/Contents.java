package se.likvard.audience;

import java.util.stream.Stream;
import se.likvard.organiser.Component;
import se.likvard.value.Listed;

/** What lies in a record. */
final class Contents {

    private Contents() {}

    /** The records of a component: one, many, or none when it holds something else. */
    static Stream<Record> records(Component component, Record owner) {
        return switch (component.form()) {
            case RECORD -> Stream.of((Record) component.of(owner));
            case LIST -> ((Listed<?>) component.of(owner)).stream().map(Record.class::cast);
            default -> Stream.empty();
        };
    }
}
