package se.likvard.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.likvard.allocation.Allocation;
import se.likvard.allocation.AllocationCsv;
import se.likvard.allocation.AllocationJson;
import se.likvard.allocation.AllocationText;
import se.likvard.allocation.Allocations;
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

    @Mixin
    private final ModelOptions chosen = new ModelOptions();

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "allocated")
    private Form form = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    AllocateCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        Path given = chosen.file();
        return new SchoolsResult(console, out).of(List.of(given), () -> {
            LocalDate day = chosen.day(console);
            return result(chosen.models(), SchoolsFile.read(given), day);
        });
    }

    private String result(Allocations models, SchoolsFile schools, LocalDate day) {
        String model = chosen.model();
        Optional<BigDecimal> money = chosen.budget();
        Allocation allocation = models.of(model, schools.schools(), day, money);
        Optional<Shift> shift = schools.newer().map(newer -> models.shift(model, schools.schools(), newer, day, money));
        return switch (form) {
            case TEXT -> AllocationText.of(allocation, shift, console.language().locale());
            case JSON -> AllocationJson.of(allocation, shift);
            case CSV -> AllocationCsv.of(allocation, shift);
        };
    }
}
