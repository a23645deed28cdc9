package se.likvard.reasoning;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is true in some worlds and false in others. One that is written twice is one: {@link Formulas} makes them.
 *
 * @see Worlds
 */
public abstract sealed class Formula {

    private final int number;
    private @Nullable SortedSet<String> about;
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

    /** The paths of everything that it is about; worked out once. */
    final SortedSet<String> about() {
        if (about == null) {
            SortedSet<String> paths = new TreeSet<>();
            choices().forEach(choice -> paths.add(choice.about()));
            about = Collections.unmodifiableSortedSet(paths);
        }
        return about;
    }

    /** Everything that it is about. */
    final Set<Choice> choices() {
        Set<Choice> choices = new HashSet<>();
        choices(choices, new HashSet<>());
        return choices;
    }

    private void choices(Set<Choice> into, Set<Formula> seen) {
        if (!seen.add(this)) {
            return;
        }
        if (this instanceof Is is) {
            into.add(is.choice);
        } else if (this instanceof Not not) {
            not.inner.choices(into, seen);
        } else {
            ((All) this).parts.forEach(part -> part.choices(into, seen));
        }
    }

    /** A choice turns out as one of its values. */
    static final class Is extends Formula {
        final Choice choice;
        final int value;

        Is(int number, Choice choice, int value) {
            super(number);
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
