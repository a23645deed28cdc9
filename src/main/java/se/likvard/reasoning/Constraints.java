package se.likvard.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What holds in all worlds that are looked at, by the choices that it speaks of. */
final class Constraints {

    private final Formulas formulas;
    private final Map<Choice, List<Formula>> required = new HashMap<>();
    /** What it is that an outcome is there, by the choice that says so. */
    private final Map<Choice, List<Formula>> defined = new HashMap<>();

    Constraints(Formulas formulas) {
        this.formulas = formulas;
    }

    void require(Formula formula) {
        formulas.choices(formula)
                .forEach(choice -> required.computeIfAbsent(choice, any -> new ArrayList<>())
                        .add(formula));
    }

    /** All that others require, without what they have named. */
    void requireAll(Constraints others) {
        others.required.forEach((choice, parts) -> required.put(choice, new ArrayList<>(parts)));
    }

    /** That an outcome is there, to be asked about with what makes it so or without. */
    Formula named(String key, Formula there) {
        if (there.isTrue() || there.isFalse()) {
            return there;
        }
        Choice choice = Choice.presence(key);
        Formula name = formulas.is(choice, value -> value == 0);
        defined.put(choice, List.of(formulas.same(name, there)));
        return name;
    }

    /** Whether everything may turn out in any way. */
    boolean isFree() {
        return required.isEmpty() && defined.isEmpty();
    }

    boolean definesAny() {
        return !defined.isEmpty();
    }

    /** What must hold of a choice, whatever earlier rules find. */
    List<Formula> required(Choice choice) {
        return required.getOrDefault(choice, List.of());
    }

    /** What must hold of a choice, with what makes an outcome be there. */
    List<Formula> whole(Choice choice) {
        return defined.getOrDefault(choice, required(choice));
    }
}
