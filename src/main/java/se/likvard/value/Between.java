package se.likvard.value;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value somewhere in a closed interval, as {@code ~100}, {@code cirka 270} or the date "2014".
 *
 * @throws IllegalArgumentException if the bounds are out of order
 */
public record Between<T extends Comparable<? super T>>(T from, T to, Origin origin) implements Value<T> {

    public Between {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("bounds out of order: " + from + " > " + to);
        }
    }

    @Override
    public Optional<T> lowest() {
        return Optional.of(from);
    }

    @Override
    public Optional<T> highest() {
        return Optional.of(to);
    }

    @Override
    public Value<T> from(Origin other) {
        return new Between<>(from, to, other);
    }

    @Override
    public <U extends Comparable<? super U>> Value<U> map(Function<? super T, ? extends U> increasing) {
        return Value.<U>between(increasing.apply(from), increasing.apply(to)).from(origin);
    }
}
