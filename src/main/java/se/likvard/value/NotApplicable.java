package se.likvard.value;

import java.util.function.Function;

/** The question does not arise, as the spread between units of an organiser with one unit. */
public record NotApplicable<T>(Origin origin) implements Value<T> {

    @Override
    public Value<T> from(Origin other) {
        return new NotApplicable<>(other);
    }

    @Override
    public <U extends Comparable<? super U>> Value<U> map(Function<? super T, ? extends U> increasing) {
        return new NotApplicable<>(origin);
    }
}
