package se.likvard.reasoning;

import java.util.Map;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.value.Value;

/**
 * A fact that may be there, with fields that may turn out one way or another.
 *
 * @param there when it is
 * @param possible when it may be, for all that is known
 * @param many whether it stands for any number of facts
 */
record Thing(String type, String key, Formula there, Formula possible, boolean many, Map<String, Term> fields) {

    /** A fact that may be there is when nothing of what it lies in is missing. */
    static Formula presence(Fact fact, Formulas formulas) {
        return fact.presence() == Presence.SURE
                ? formulas.of(true)
                : formulas.all(fact.absence().stream()
                        .map(gap -> formulas.is(Choice.presence(gap.path()), value -> value == 0))
                        .toList());
    }

    /**
     * What a field holds, or for {@code this} the fact's own key.
     *
     * @throws IllegalArgumentException if the type has no such field
     */
    Term see(String field) {
        if (field.equals(Fact.THIS)) {
            return Term.settled(Value.of(key));
        }
        Term term = fields.get(field);
        if (term == null) {
            throw new IllegalArgumentException(type + " has no field " + field);
        }
        return term;
    }
}
