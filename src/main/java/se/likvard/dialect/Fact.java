package se.likvard.dialect;

import java.util.List;
import java.util.Map;
import se.likvard.value.Figure;
import se.likvard.value.Gap;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * What rules see of one record on one day.
 *
 * @param type a type of the vocabulary
 * @param key where it belongs among the organiser's records, by their own keys; unique; empty for the organiser
 * @param id its own key among those of its type: a school unit code, "12345678/2025"
 * @param name what people call it
 * @param presence how surely it is there
 * @param absence what is missing when it is not surely there
 * @param fields every field of its type
 */
public record Fact(
        String type,
        String key,
        String id,
        Words name,
        Presence presence,
        List<Gap> absence,
        Map<String, Figure> fields) {

    /** The name by which a pattern speaks of the fact itself. */
    public static final String THIS = "this";

    /**
     * The field's value with its gaps.
     *
     * @throws IllegalArgumentException if the type has no such field
     */
    public Figure read(String field) {
        Figure figure = fields.get(field);
        if (figure == null) {
            throw new IllegalArgumentException(type + " has no field " + field);
        }
        return figure;
    }

    /** Where one of its fields stands in the organiser. */
    public String path(String field) {
        return key.isEmpty() ? field : key + "." + field;
    }

    /** The same fact with other fields. */
    public Fact with(Map<String, Figure> others) {
        return new Fact(type, key, id, name, presence, absence, others);
    }

    /**
     * The same fact, there as surely as is said.
     *
     * @param gaps what is missing when it is not surely there
     */
    public Fact there(Presence as, List<Gap> gaps) {
        return new Fact(type, key, id, name, as, gaps, fields);
    }

    /** The field's value, or for {@code this} the fact's own key. */
    Figure see(String field) {
        return field.equals(THIS) ? Figure.settled(Value.of(key)) : read(field);
    }
}
