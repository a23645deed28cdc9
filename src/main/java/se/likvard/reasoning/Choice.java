package se.likvard.reasoning;

import java.util.List;
import se.likvard.value.Value;

/**
 * Something that is not known and turns out one way: a field, or whether a fact is there.
 *
 * @param about the field's or the fact's path; unique
 * @param values what it may turn out to be, at least two
 */
record Choice(String about, List<Value<?>> values) {

    private static final List<Value<?>> YES_OR_NO = List.of(Value.of(true), Value.of(false));

    /** Whether the fact of a path is there. */
    static Choice presence(String path) {
        return new Choice(path, YES_OR_NO);
    }

    /** Nothing else has its name. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Choice choice && choice.about.equals(about);
    }

    @Override
    public int hashCode() {
        return about.hashCode();
    }
}
