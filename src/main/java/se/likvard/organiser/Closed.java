package se.likvard.organiser;

import se.likvard.value.Listed;

/** An organiser as it would be if there were nothing in its lists but what is told. */
public final class Closed {

    private Closed() {}

    /** Also of a list that was told to hold more. */
    public static Organiser of(Organiser organiser) {
        return (Organiser) record(organiser);
    }

    private static Record record(Record record) {
        Shape shape = Shape.of(record.getClass());
        return shape.create(component -> {
            Object content = component.of(record);
            return switch (component.form()) {
                case RECORD -> record((Record) content);
                case LIST ->
                    Listed.of(((Listed<?>) content)
                            .stream().map(each -> record((Record) each)).toList());
                default -> content;
            };
        });
    }
}
