package se.likvard.value;

import java.util.Optional;
import java.util.function.Function;

/** A value that is exactly known. */
public record Known<T>(T value, Origin origin) implements Value<T> {

    @Override
    public Optional<T> exact() {
        return Optional.of(value);
    }

    @Override
    public Value<T> from(Origin other) {
        return new Known<>(value, other);
    }

    @Override
    public <U extends Comparable<? super U>> Value<U> map(Function<? super T, ? extends U> increasing) {
        return new Known<>(increasing.apply(value), origin);
    }
}
