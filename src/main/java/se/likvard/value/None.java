package se.likvard.value;

import java.util.function.Function;

/** The fact that there is none: never evaluated, still running, not remedied. */
public record None<T>(Origin origin) implements Value<T> {

    @Override
    public Value<T> from(Origin other) {
        return new None<>(other);
    }

    @Override
    public <U extends Comparable<? super U>> Value<U> map(Function<? super T, ? extends U> increasing) {
        return new None<>(origin);
    }
}
