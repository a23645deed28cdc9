package se.likvard.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is new on the second side of a comparison; all else is as on the first. */
final class AfterOptions {

    @Option(names = "--new-model", paramLabel = "NAME", descriptionKey = "new-model")
    private @Nullable String model;

    @Option(names = "--new-schools", paramLabel = "FILE", descriptionKey = "new-schools")
    private @Nullable Path schools;

    @Option(names = "--new-index", arity = "0", descriptionKey = "new-index")
    private boolean index;

    @Option(names = "--new-budget", paramLabel = "KRONOR", descriptionKey = "new-budget")
    private @Nullable BigDecimal budget;

    @Option(names = "--new-as-of", paramLabel = "DATE", descriptionKey = "new-as-of")
    private @Nullable LocalDate asOf;

    /** Whether nothing is new. */
    boolean isEmpty() {
        return model == null && schools == null && !index && budget == null && asOf == null;
    }

    Optional<String> model() {
        return Optional.ofNullable(model);
    }

    Optional<Path> schools() {
        return Optional.ofNullable(schools);
    }

    /** Whether the newer index of the table counts. */
    boolean index() {
        return index;
    }

    Optional<BigDecimal> budget() {
        return Optional.ofNullable(budget);
    }

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }
}
