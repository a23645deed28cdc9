package se.likvard.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organiser's school units, as other answers speak of them: by code, and by name for people. */
final class Units {

    private static final String CODE = "schoolUnitCode";

    private final Map<String, String> names = new LinkedHashMap<>();
    private final boolean whole;

    Units(ObjectNode organiser) {
        Tree.items(organiser, "schoolUnits")
                .forEach(unit ->
                        names.put(Tree.key(unit, CODE), unit.path("name").asText()));
        this.whole = organiser.path("schoolUnits").isArray();
    }

    /** The code and the name. */
    String named(String code) {
        String name = names.getOrDefault(code, "");
        return name.isEmpty() ? code : code + " " + name;
    }

    /** All of them, each by code and name. */
    List<String> all() {
        return names.keySet().stream().map(this::named).toList();
    }

    /** Their codes. */
    List<String> codes() {
        return List.copyOf(names.keySet());
    }

    /** The code that a text begins with, of a unit that there is or, when not all are known, may be. */
    Optional<String> code(String text) {
        String code = text.strip().split("[\\s\\u00a0–-]", 2)[0];
        boolean possible = names.containsKey(code) || (!whole && code.matches("\\d{8}"));
        return possible ? Optional.of(code) : Optional.empty();
    }
}
