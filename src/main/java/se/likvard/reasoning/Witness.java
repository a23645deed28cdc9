package se.likvard.reasoning;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Looks for a world by taking the first way that offers itself, where nothing is required of any choice. What it finds is so; what
 * it does not find may be all the same, and is then searched for in full.
 */
final class Witness {

    /** So many parts are looked at: a bound in steps, so that every run ends alike. */
    private static final int MOST_LOOKED = 10_000;

    private final Map<Choice, BitSet> left = new HashMap<>();
    private final Deque<Step> steps = new ArrayDeque<>();

    /** What a choice could still be before a step. */
    private record Step(Choice choice, BitSet before) {}

    private int looked;

    private Witness() {}

    /** Whether a world was found in which the formula holds with the one value of a choice and not with the other. */
    static boolean tells(Formula formula, Choice choice, int one, int other) {
        Witness witness = new Witness();
        witness.left.put(choice, only(other));
        if (!witness.make(formula, false)) {
            return false;
        }
        witness.left.put(choice, only(one));
        return witness.make(formula, true);
    }

    private static BitSet only(int value) {
        BitSet only = new BitSet();
        only.set(value);
        return only;
    }

    /** Leaves of each choice only what makes the formula hold, or fail. */
    private boolean make(Formula formula, boolean holds) {
        if (++looked > MOST_LOOKED) {
            return false;
        }
        if (formula instanceof Formula.Not not) {
            return make(not.inner, !holds);
        }
        if (formula instanceof Formula.Is is) {
            return narrow(is, holds);
        }
        Formula.All all = (Formula.All) formula;
        return holds
                ? all.parts.stream().allMatch(part -> make(part, true))
                : all.parts.stream().anyMatch(this::fails);
    }

    /** Tries to make one part fail, and takes back what it did in vain. */
    private boolean fails(Formula part) {
        int done = steps.size();
        if (make(part, false)) {
            return true;
        }
        while (steps.size() > done) {
            Step last = steps.pop();
            left.put(last.choice(), last.before());
        }
        return false;
    }

    private boolean narrow(Formula.Is is, boolean holds) {
        BitSet before = left.computeIfAbsent(is.choice, choice -> {
            BitSet all = new BitSet();
            all.set(0, choice.values().size());
            return all;
        });
        BitSet after = (BitSet) before.clone();
        if (holds) {
            after.and(only(is.value));
        } else {
            after.clear(is.value);
        }
        if (after.isEmpty()) {
            return false;
        }
        if (!after.equals(before)) {
            steps.push(new Step(is.choice, before));
            left.put(is.choice, after);
        }
        return true;
    }
}
