package se.likvard.source.merge;

import java.util.List;
import java.util.Locale;
import se.likvard.value.Origin;
import se.likvard.value.Value;

/**
 * Whether a unit is special, from the only thing the file says about it: its name. A name that says so is taken at its
 * word; a name that does not is assumed to be an ordinary unit's (INF), and the source of the value says that.
 */
final class SpecialUnit {

    private static final List<String> WORDS =
            List.of("resurs", "språkintroduktion", "särskild undervisningsgrupp", "sjukhusskola");

    private SpecialUnit() {}

    static Value<Boolean> of(String unitName) {
        String name = unitName.toLowerCase(Locale.ROOT);
        boolean special = WORDS.stream().anyMatch(name::contains);
        String source = special ? "enligt det publicerade namnet" : "inte angivet i namnet; antaget";
        return Value.of(special).from(new Origin(source, null));
    }

    static boolean isNamed(String unitName) {
        return of(unitName).exact().orElse(false);
    }
}
