package se.likvard.organiser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.likvard.value.Nearest;
import se.likvard.value.Value;

/** The school units that other records speak of: each must be among the organiser's own, when those are given. */
final class UnitReferences {

    /** What a reference is called, and the key it refers to. */
    private static final String CODE = "schoolUnitCode";

    private final Map<Pointer, String> noted = new LinkedHashMap<>();
    private final Problems problems;

    UnitReferences(Problems problems) {
        this.problems = problems;
    }

    /** Remembers a value if it refers to a school unit. */
    void note(Component component, Value<?> value, Pointer at) {
        if (component.name().equals(CODE)) {
            value.exact().ifPresent(code -> noted.put(at, code.toString()));
        }
    }

    /** Tells every reference to a unit that is not in the list; malformed codes in the list are told elsewhere. */
    void check(JsonNode schoolUnits) {
        if (!schoolUnits.isArray()) {
            return;
        }
        Set<String> codes = new TreeSet<>();
        schoolUnits.forEach(unit -> codes.add(unit.path(CODE).asText()));
        noted.forEach((at, code) -> {
            if (!codes.contains(code)) {
                tell(at, code, codes);
            }
        });
    }

    private void tell(Pointer at, String code, Set<String> codes) {
        String near = Nearest.to(code, codes).orElse("");
        problems.at(
                at,
                "Skolenheten " + Problems.brief(code) + " finns inte i schoolUnits."
                        + (near.isEmpty() ? "" : " Menas " + Problems.brief(near) + "?"),
                "The school unit " + Problems.brief(code) + " is not in schoolUnits."
                        + (near.isEmpty() ? "" : " Is " + Problems.brief(near) + " meant?"));
    }
}
