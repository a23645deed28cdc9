package se.likvard.cli;

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
import se.likvard.allocation.Gathering;
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
            return result(chosen.models(), given, day);
        });
    }

    private String result(Allocations models, Path given, LocalDate day) {
        Gathering gathering = new Gathering();
        Optional<SchoolsFile> schools = SchoolsFile.read(given, gathering);
        Optional<Allocation> inUse = schools.flatMap(
                each -> gathering.tried(() -> models.of(chosen.model(), each.schools(), day, chosen.budget())));
        Optional<Allocation> newer = schools.flatMap(SchoolsFile::newer)
                .flatMap(each -> gathering.tried(() -> models.of(chosen.model(), each, day, chosen.budget())));
        gathering.mustBeSound();
        Allocation allocation = inUse.orElseThrow();
        Optional<Shift> shift = newer.map(each -> Shift.between(allocation, each));
        return switch (form) {
            case TEXT -> AllocationText.of(allocation, shift, console.language().locale());
            case JSON -> AllocationJson.of(allocation, shift);
            case CSV -> AllocationCsv.of(allocation, shift);
        };
    }
}
