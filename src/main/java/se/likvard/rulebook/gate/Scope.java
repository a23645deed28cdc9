package se.likvard.rulebook.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.likvard.dialect.FactType;
import se.likvard.value.Nearest;

/** The variables that can be read at a place. Those bound within or, not and exists are not seen outside; a name is used once in a rule. */
final class Scope {

    private static final String FORM = "\\$[a-z][A-Za-z0-9]*";

    private final Map<String, Optional<FactType>> visible;
    private final Set<String> used;

    private Scope(Map<String, Optional<FactType>> visible, Set<String> used) {
        this.visible = visible;
        this.used = used;
    }

    /** Nothing is bound yet. */
    static Scope empty() {
        return new Scope(new HashMap<>(), new HashSet<>());
    }

    /** A scope whose bindings stay within. */
    Scope inner() {
        return new Scope(new HashMap<>(visible), used);
    }

    /** Binds a name; the type is empty when it was misspelt. */
    void bind(String variable, Optional<FactType> type, Token at, Problems problems) {
        reserve(variable, at, problems);
        visible.put(variable, type);
    }

    /** Takes a name that no test may read, as that of a count. */
    void reserve(String variable, Token at, Problems problems) {
        if (!variable.matches(FORM)) {
            problems.at(
                    at,
                    "variabeln %s: skriv $ och sedan ett ord som börjar med liten bokstav".formatted(variable),
                    "the variable %s: write $ and then a word that begins with a small letter".formatted(variable));
        }
        if (!used.add(variable)) {
            problems.at(
                    at,
                    "%s används två gånger: ge den andra ett eget namn".formatted(variable),
                    "%s is used twice: give the second a name of its own".formatted(variable));
        }
    }

    boolean has(String variable) {
        return visible.containsKey(variable);
    }

    /** The type of a visible variable; empty when it was misspelt. */
    Optional<FactType> type(String variable) {
        return visible.getOrDefault(variable, Optional.empty());
    }

    /** The nearest visible name; between names of a letter or two nothing is near. */
    Optional<String> nearest(String variable) {
        return variable.length() < 4 ? Optional.empty() : Nearest.to(variable, List.copyOf(visible.keySet()));
    }

    /** True for a name that is bound elsewhere in the rule, where this place cannot see it. */
    boolean isHidden(String variable) {
        return used.contains(variable) && !visible.containsKey(variable);
    }
}
