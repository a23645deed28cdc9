package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import se.likvard.value.Figure;
import se.likvard.value.Gap;
import se.likvard.value.Input;
import se.likvard.value.Reason;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** Collects what is known, and what would have to be, while a figure is computed. */
final class Gaps {

    private final SortedSet<Gap> found = new TreeSet<>();
    private final Set<Input> inputs = new LinkedHashSet<>();

    /** Notes a value: as an input as far as it is known, as a gap as far as it is not. */
    Gaps add(String path, Value<?> value) {
        found.addAll(Figure.given(path, value).gaps());
        if (!(value instanceof Unknown)) {
            inputs.add(new Input(path, value));
        }
        return this;
    }

    /** Notes the policy's value for a school year. */
    Gaps addPolicy(String parameter, int schoolYear, BigDecimal value) {
        inputs.add(new Input(Input.policy(parameter, schoolYear), Value.of(value)));
        return this;
    }

    /** Notes something that is missing altogether. */
    Gaps add(String path) {
        found.add(new Gap(path, Reason.NOT_REPORTED));
        return this;
    }

    /** Notes all that another collection has found. */
    Gaps addAll(Gaps others) {
        found.addAll(others.found);
        return this;
    }

    /** Notes that the policy is silent. */
    Gaps addPolicy(String parameter) {
        found.add(new Gap("policy." + parameter, Reason.NO_POLICY_VALUE));
        return this;
    }

    /** The value with the gaps that keep it unsettled: none when it is settled all the same. */
    Figure figure(Value<?> value) {
        if (value.isSettled()) {
            return new Figure(value, List.of(), List.copyOf(inputs));
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("unsettled without a gap: " + value);
        }
        return new Figure(value, List.copyOf(found), List.copyOf(inputs));
    }

    /** Whether nothing was missing so far. */
    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Nothing can be said; the reason is that of the first gap. */
    Figure unknown() {
        return figure(Value.unknown(found.first().reason()));
    }

    /** A whole number between two bounds. */
    Figure between(long low, BigDecimal high) {
        return figure(Value.between(BigDecimal.valueOf(low), high));
    }

    /** A whole number between two bounds. */
    Figure between(long low, long high) {
        return between(low, BigDecimal.valueOf(high));
    }

    /** A flag that surely, maybe or surely not holds. */
    Figure flag(Holds holds) {
        return holds == Holds.MAYBE ? unknown() : figure(Value.of(holds == Holds.SURELY));
    }

    /** The figure when the policy has no value for a parameter. */
    static Figure noPolicy(String parameter) {
        return new Gaps().addPolicy(parameter).unknown();
    }
}
