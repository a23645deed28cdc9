package se.likvard.value;

import java.util.function.Function;

/** A value that is not known, with the reason. */
public record Unknown<T>(Reason reason, Origin origin) implements Value<T> {

    @Override
    public Value<T> from(Origin other) {
        return new Unknown<>(reason, other);
    }

    @Override
    public <U extends Comparable<? super U>> Value<U> map(Function<? super T, ? extends U> increasing) {
        return new Unknown<>(reason, origin);
    }
}
