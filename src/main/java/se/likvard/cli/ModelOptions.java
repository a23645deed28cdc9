package se.likvard.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.likvard.allocation.Allocations;
import se.likvard.value.Problem;

/** Which schools share money by which allocation model, of which rules, on which day and with which budget. */
final class ModelOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Not required of a command under {@code allocate}, so that it is asked for here; the same goes for the model. */
    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "schools")
    private @Nullable Path file;

    @Option(names = "--model", paramLabel = "NAME", descriptionKey = "model")
    private @Nullable String model;

    @Option(names = "--budget", paramLabel = "KRONOR", descriptionKey = "budget")
    private @Nullable BigDecimal budget;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "in-force")
    private @Nullable LocalDate asOf;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules-or-own")
    private @Nullable Path folder;

    /**
     * The table of schools.
     *
     * @throws MissingParameterException if it or the model is not named
     */
    Path file() {
        CommandSpec own = Objects.requireNonNull(command);
        List<ArgSpec> missing = new ArrayList<>();
        if (model == null) {
            missing.add(own.findOption("--model"));
        }
        if (file == null) {
            missing.add(own.positionalParameters().get(0));
        }
        if (!missing.isEmpty()) {
            throw new MissingParameterException(own.commandLine(), missing, "");
        }
        return Objects.requireNonNull(file);
    }

    String model() {
        return Objects.requireNonNull(model);
    }

    Optional<BigDecimal> budget() {
        return Optional.ofNullable(budget);
    }

    LocalDate day(Console console) {
        return Today.or(asOf, console);
    }

    /** The models of the rules, the one that is meant among them, and any other that is named. */
    Allocations models(String... others) {
        Allocations models = Rules.in(folder).soundAllocations();
        List<Problem> unknown = Stream.concat(Stream.of(model()), Stream.of(others))
                .distinct()
                .flatMap(each -> models.unknown(each).stream())
                .toList();
        if (!unknown.isEmpty()) {
            throw new Failure(ExitCode.USAGE, unknown);
        }
        return models;
    }
}
