package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator behaves, as far as that is declared; whoever reasons about rules goes by it, so a test holds it true.
 *
 * @param least the lowest that it can be; null for the least of its unit
 * @param most the highest that it can be; null for the most of its unit
 * @param follows the components of its own record that it rises or falls with, when all others stay
 * @param noneWith the components of its own record without which it has no figure either
 */
public record Behaviour(
        @Nullable BigDecimal least, @Nullable BigDecimal most, Map<String, Monotony> follows, Set<String> noneWith) {

    static final Behaviour UNDECLARED = new Behaviour(null, null, Map.of(), Set.of());

    public Behaviour {
        follows = Map.copyOf(follows);
        noneWith = Set.copyOf(noneWith);
    }

    /** Which way an indicator goes with an input. */
    public enum Monotony {
        /** Never lower when the input is higher or later. */
        RISING,
        /** Never higher when the input is higher or later. */
        FALLING
    }

    Behaviour within(long lowest, long highest) {
        return new Behaviour(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), follows, noneWith);
    }

    Behaviour following(String component, Monotony monotony) {
        Map<String, Monotony> more = new HashMap<>(follows);
        more.put(component, monotony);
        Set<String> none = new HashSet<>(noneWith);
        none.add(component);
        return new Behaviour(least, most, more, none);
    }
}
