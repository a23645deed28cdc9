package se.likvard.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kie.api.definition.type.FactField;
import org.kie.api.definition.type.FactType;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;

/** Turns facts of one type into what Drools matches: bounds and codes, only those that some rule reads. */
final class FactLoader {

    /** More than any limit asks for: what a list that was not given weighs in a count. */
    private static final long ANY_NUMBER = 1_000_000_000L;

    private final FactType type;
    private final FactField self;
    private final FactField sure;
    private final FactField weight;
    private final List<Property> properties = new ArrayList<>();

    private record Property(String field, Slot slot, FactField target) {}

    FactLoader(FactType type, Collection<String> names) {
        this.type = type;
        this.self = type.getField("self");
        this.sure = type.getField("sure");
        this.weight = type.getField("weight");
        for (String name : names) {
            int split = name.indexOf('_');
            properties.add(new Property(
                    name.substring(split + 1), Slot.withLetter(name.substring(0, split)), type.getField(name)));
        }
    }

    /** The object that stands for a fact of the type. */
    Object carrier(Fact fact, Codes codes) {
        Object carrier = create();
        boolean anyNumber = fact.presence() == Presence.ANY_NUMBER;
        self.set(carrier, codes.fact(fact.key()));
        sure.set(carrier, fact.presence() == Presence.SURE ? 1L : 0L);
        weight.set(carrier, anyNumber ? ANY_NUMBER : 1L);
        for (Property property : properties) {
            property.target.set(carrier, codes.of(fact.read(property.field).value(), property.slot));
        }
        return carrier;
    }

    private Object create() {
        try {
            return type.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getName(), e);
        }
    }
}
