package se.likvard.value;

import java.util.Optional;
import java.util.function.Function;

/**
 * What is known of one figure, date or answer.
 *
 * <p>Missing is never zero: a value is {@link Known}, {@link Between} two bounds, {@link Unknown} with a reason,
 * {@link None} (a fact: never evaluated, still running, not remedied) or {@link NotApplicable}.
 *
 * @param <T> {@code BigDecimal} for every number, {@code LocalDate}, {@code Boolean}, {@code String} or an enum
 */
public sealed interface Value<T> permits Known, Between, Unknown, None, NotApplicable {

    /** Where the value comes from and when it was observed. */
    Origin origin();

    /** The same value as seen with another origin. */
    Value<T> from(Origin origin);

    /** The figure itself when it is exactly known. */
    default Optional<T> exact() {
        return Optional.empty();
    }

    /** The lowest the figure can be, where there is a figure with bounds. */
    default Optional<T> lowest() {
        return exact();
    }

    /** The highest the figure can be, where there is a figure with bounds. */
    default Optional<T> highest() {
        return exact();
    }

    /** True when nothing is left to find out: the value is exact, none or not applicable. */
    default boolean isSettled() {
        return !(this instanceof Unknown) && !(this instanceof Between);
    }

    /** True for the fact that there is none. */
    default boolean isNone() {
        return this instanceof None;
    }

    /** Applies an increasing function to a figure and its bounds; everything else stays what it is. */
    <U extends Comparable<? super U>> Value<U> map(Function<? super T, ? extends U> increasing);

    /** A value that is exactly known. */
    static <T> Value<T> of(T value) {
        return new Known<>(value, Origin.UNSTATED);
    }

    /** A value somewhere in a closed interval; exactly known when both ends agree. */
    static <T extends Comparable<? super T>> Value<T> between(T from, T to) {
        return from.compareTo(to) == 0 ? of(from) : new Between<>(from, to, Origin.UNSTATED);
    }

    /** A value that nobody has told, with the reason. */
    static <T> Value<T> unknown(Reason reason) {
        return new Unknown<>(reason, Origin.UNSTATED);
    }

    /** The fact that there is none. */
    static <T> Value<T> none() {
        return new None<>(Origin.UNSTATED);
    }

    /** The question does not arise. */
    static <T> Value<T> notApplicable() {
        return new NotApplicable<>(Origin.UNSTATED);
    }
}
