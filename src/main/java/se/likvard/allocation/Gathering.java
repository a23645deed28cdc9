package se.likvard.allocation;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.likvard.value.Problem;

/** What several steps find wrong, so that all of it is told at once. */
public final class Gathering {

    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<String> unreadable = new HashSet<>();

    /** Tries a step; empty when something was wrong with it. */
    public <T> Optional<T> tried(Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (InvalidAllocationException e) {
            e.problems().stream()
                    .filter(each -> !unreadable.contains(each.where()))
                    .forEach(problems::add);
            return Optional.empty();
        }
    }

    /** Adds what could not be read: that something is missing in its place is then not told. */
    public void add(Collection<Problem> found) {
        problems.addAll(found);
        found.forEach(each -> unreadable.add(each.where()));
    }

    /**
     * Says that all steps have been tried.
     *
     * @throws InvalidAllocationException with everything that was found wrong, if anything was
     */
    public void mustBeSound() {
        if (!problems.isEmpty()) {
            throw new InvalidAllocationException(List.copyOf(problems));
        }
    }
}
