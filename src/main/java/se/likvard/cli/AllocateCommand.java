package se.likvard.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.likvard.allocation.Allocation;
import se.likvard.allocation.AllocationCsv;
import se.likvard.allocation.AllocationJson;
import se.likvard.allocation.AllocationText;
import se.likvard.allocation.Allocations;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.allocation.SchoolsFile;
import se.likvard.allocation.Shift;

/** Computes what each school gets under an allocation model. */
@Command
final class AllocateCommand implements Task {

    /** The form of the result, as {@code --format} names it. */
    enum Form {
        TEXT,
        JSON,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    /** Not required of {@code allocate need}, so it is the command that asks for it; the same goes for the model. */
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

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "allocated")
    private Form form = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    AllocateCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        askForWhatIsMissing();
        Path given = Objects.requireNonNull(file);
        if (out != null) {
            SameFile.refuse(List.of(given), out);
        }
        LocalDate day = Today.or(asOf, console);
        Allocations models = models();
        String result;
        try {
            result = result(models, SchoolsFile.read(given), day);
        } catch (InvalidAllocationException e) {
            throw new Failure(ExitCode.INPUT, e.problems());
        }
        try (Output output = Output.to(out, console)) {
            output.write(result);
            output.finish();
        }
        return ExitCode.DONE;
    }

    private void askForWhatIsMissing() {
        CommandSpec own = Objects.requireNonNull(spec);
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
    }

    private Allocations models() {
        Rules rules = Rules.in(folder);
        try {
            return rules.allocations();
        } catch (InvalidAllocationException e) {
            throw new Failure(ExitCode.RULEBOOK, rules.placed(e.problems()));
        }
    }

    private String result(Allocations models, SchoolsFile schools, LocalDate day) {
        Optional<BigDecimal> money = Optional.ofNullable(budget);
        String name = Objects.requireNonNull(model);
        Allocation allocation = models.of(name, schools.schools(), day, money);
        Optional<Shift> shift = schools.newer().map(newer -> models.shift(name, schools.schools(), newer, day, money));
        return switch (form) {
            case TEXT -> AllocationText.of(allocation, shift, console.language().locale());
            case JSON -> AllocationJson.of(allocation, shift);
            case CSV -> AllocationCsv.of(allocation, shift);
        };
    }
}
