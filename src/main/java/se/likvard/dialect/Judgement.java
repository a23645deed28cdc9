package se.likvard.dialect;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import se.likvard.value.Gap;

/**
 * A truth value with the gaps that keep it from being decided.
 *
 * @param gaps empty unless the truth is {@link Truth#UNKNOWN}
 */
public record Judgement(Truth truth, Set<Gap> gaps) {

    /** It holds. */
    static final Judgement TRUE = new Judgement(Truth.TRUE, Set.of());

    /** It does not hold. */
    static final Judgement FALSE = new Judgement(Truth.FALSE, Set.of());

    static Judgement of(Truth truth, Collection<Gap> gaps) {
        return switch (truth) {
            case TRUE -> TRUE;
            case FALSE -> FALSE;
            case UNKNOWN -> new Judgement(truth, new TreeSet<>(gaps));
        };
    }

    /** Whether it surely does not hold. */
    public boolean fails() {
        return truth == Truth.FALSE;
    }

    Judgement negate() {
        return new Judgement(truth.negate(), gaps);
    }

    Judgement and(Judgement other) {
        if (truth == Truth.UNKNOWN && other.truth == Truth.UNKNOWN) {
            return both(other);
        }
        return truth.compareTo(other.truth) <= 0 ? this : other;
    }

    Judgement or(Judgement other) {
        if (truth == Truth.UNKNOWN && other.truth == Truth.UNKNOWN) {
            return both(other);
        }
        return truth.compareTo(other.truth) >= 0 ? this : other;
    }

    private Judgement both(Judgement other) {
        Set<Gap> union = new TreeSet<>(gaps);
        union.addAll(other.gaps);
        return new Judgement(Truth.UNKNOWN, union);
    }
}
