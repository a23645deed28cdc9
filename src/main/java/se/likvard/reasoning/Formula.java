package se.likvard.reasoning;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is true in some worlds and false in others. One that is written twice is one: {@link Formulas} makes them.
 *
 * @see Worlds
 */
public abstract sealed class Formula {

    private final int number;
    private int @Nullable [] things;
    /** What says that it does not hold, once it has been made. */
    @Nullable
    Formula contrary;

    private Formula(int number) {
        this.number = number;
    }

    /** In the order in which they were made. */
    final int number() {
        return number;
    }

    /** Whether it holds in every world, by its form alone. */
    public boolean isTrue() {
        return this instanceof All all && all.parts.isEmpty();
    }

    /** Whether it holds in no world, by its form alone. */
    public boolean isFalse() {
        return this instanceof Not not && not.inner.isTrue();
    }

    /** The numbers of the choices that it is about, ascending; worked out once, and not to be written to. */
    final int[] things() {
        if (this instanceof Not not) {
            return not.inner.things();
        }
        if (things == null) {
            things = this instanceof Is is
                    ? new int[] {is.thing}
                    : ((All) this)
                            .parts.stream()
                                    .flatMapToInt(part -> IntStream.of(part.things()))
                                    .sorted()
                                    .distinct()
                                    .toArray();
        }
        return things;
    }

    /** The things that it is about, each by its number: formulas that share none say nothing of each other. */
    public int[] spoken() {
        return things().clone();
    }

    /** Statements that must all hold for it to hold, and nothing else; of one that always holds there are none. */
    public List<Formula> conjuncts() {
        return this instanceof All all ? all.parts : List.of(this);
    }

    /** A choice turns out as one of its values. */
    static final class Is extends Formula {
        /** The number of the choice, in the order in which they were first spoken of. */
        final int thing;

        final Choice choice;
        final int value;

        Is(int number, int thing, Choice choice, int value) {
            super(number);
            this.thing = thing;
            this.choice = choice;
            this.value = value;
        }
    }

    /** Not so. */
    static final class Not extends Formula {
        final Formula inner;

        Not(int number, Formula inner) {
            super(number);
            this.inner = inner;
        }
    }

    /** All of them; of none, always. */
    static final class All extends Formula {
        final List<Formula> parts;

        All(int number, List<Formula> parts) {
            super(number);
            this.parts = parts;
        }
    }
}
