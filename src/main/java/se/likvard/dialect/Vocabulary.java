package se.likvard.dialect;

import java.util.List;
import java.util.Optional;

/** All words that rules may use. */
public record Vocabulary(List<FactType> types) {

    /** The type of that name. */
    public Optional<FactType> type(String name) {
        return types.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
