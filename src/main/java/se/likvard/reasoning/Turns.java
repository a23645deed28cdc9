package se.likvard.reasoning;

import java.util.List;
import se.likvard.value.Value;

/** The ways in which a field may turn out: figures in their order, then that there is none. */
public final class Turns {

    private final Term term;
    private final Formulas formulas;

    Turns(Term term, Formulas formulas) {
        this.term = term;
        this.formulas = formulas;
    }

    /** What it may be; one value where it is settled. */
    public List<Value<?>> values() {
        return term.values();
    }

    /** When it is the value of that index. */
    public Formula is(int index) {
        return term.choice()
                .map(choice -> formulas.is(choice, value -> value == index))
                .orElseGet(() -> formulas.of(true));
    }

    /** What a formula would be if this alone were the value of that index. */
    public Formula given(Formula formula, int index) {
        return term.choice()
                .map(choice -> formulas.given(formula, choice, index))
                .orElse(formula);
    }
}
