package se.likvard.reasoning;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.value.Value;

/** A fact that may be there, with fields that may turn out one way or another: those that somebody asks about. */
final class Thing {

    private final String type;
    private final String key;
    private final Formula there;
    private final Formula possible;
    private final boolean many;
    private final Function<String, Term> fields;
    private final Map<String, Term> seen = new HashMap<>();

    /**
     * A thing.
     *
     * @param there when it is
     * @param possible when it may be, for all that is known
     * @param many whether it stands for any number of facts
     * @param fields what a field of the type holds
     */
    Thing(String type, String key, Formula there, Formula possible, boolean many, Function<String, Term> fields) {
        this.type = type;
        this.key = key;
        this.there = there;
        this.possible = possible;
        this.many = many;
        this.fields = fields;
    }

    /** When it may be there, for all that is known. */
    Formula possible() {
        return possible;
    }

    /** Whether it stands for any number of facts. */
    boolean many() {
        return many;
    }

    /** A fact that may be there is when nothing of what it lies in is missing. */
    static Formula presence(Fact fact, Formulas formulas) {
        return fact.presence() == Presence.SURE
                ? formulas.of(true)
                : formulas.all(fact.absence().stream()
                        .map(gap -> formulas.is(Choice.presence(gap.path()), value -> value == 0))
                        .toList());
    }

    String type() {
        return type;
    }

    String key() {
        return key;
    }

    Formula there() {
        return there;
    }

    /**
     * What a field holds, or for {@code this} the fact's own key.
     *
     * @throws IllegalArgumentException if the type has no such field
     */
    Term see(String field) {
        Term known = seen.get(field);
        if (known == null) {
            known = field.equals(Fact.THIS) ? Term.settled(Value.of(key)) : fields.apply(field);
            seen.put(field, known);
        }
        return known;
    }
}
