package se.likvard.execution;

import java.util.ArrayList;
import java.util.List;
import se.likvard.dialect.Fact;

/** The fields of a type that some rule reads, by number. */
final class Columns {

    /** The number of the fact itself. */
    static final int THIS = -1;

    private final List<String> names = new ArrayList<>();

    /** The number of a field, noted as read. */
    int of(String field) {
        if (field.equals(Fact.THIS)) {
            return THIS;
        }
        int known = names.indexOf(field);
        if (known < 0) {
            names.add(field.intern()); // the same text as the fact's own name of it, so that finding it is quick
        }
        return known < 0 ? names.size() - 1 : known;
    }

    int size() {
        return names.size();
    }

    String name(int field) {
        return names.get(field);
    }
}
