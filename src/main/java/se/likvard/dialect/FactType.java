package se.likvard.dialect;

import java.util.List;
import java.util.Optional;
import se.likvard.value.Words;

/**
 * A type of fact that rules may match.
 *
 * @param label what people call such facts: "allocation models"
 * @param called what people call the one at hand: "the model"
 * @param meaning what one of them is
 * @param fields in order
 * @param change what it takes to add one, where the organiser can do so by itself
 */
public record FactType(
        String name, Words label, Words called, Words meaning, List<Field> fields, Optional<Words> change) {

    /** A type of facts that nobody can add. */
    public FactType(String name, Words label, Words called, Words meaning, List<Field> fields) {
        this(name, label, called, meaning, fields, Optional.empty());
    }

    /** The field of that name. */
    public Optional<Field> field(String field) {
        return fields.stream().filter(each -> each.name().equals(field)).findFirst();
    }
}
