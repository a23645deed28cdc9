package se.likvard.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.likvard.allocation.Allocation;
import se.likvard.allocation.Allocations;
import se.likvard.allocation.Gathering;
import se.likvard.allocation.SchoolsFile;
import se.likvard.allocation.Simulation;
import se.likvard.allocation.lock.BudgetLock;
import se.likvard.allocation.lock.Demands;
import se.likvard.allocation.lock.DemandsFile;
import se.likvard.allocation.lock.LockJson;
import se.likvard.allocation.lock.LockText;
import se.likvard.allocation.lock.Locked;

/** Finds numbers of an allocation model that meet demands, or the demands that cannot all be met. */
@Command
final class LockCommand implements Task {

    /** The form of the result, as {@code --format} names it. */
    enum Form {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Option(names = "--demands", paramLabel = "YAML", descriptionKey = "demands", required = true)
    private @Nullable Path demands;

    @Mixin
    private final ModelOptions chosen = new ModelOptions();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "explained")
    private Form form = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    LockCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        Path given = chosen.file();
        Path wanted = Objects.requireNonNull(demands);
        return new SchoolsResult(console, out).of(List.of(given, wanted), () -> {
            LocalDate day = chosen.day(console);
            return result(chosen.models(), given, wanted, day);
        });
    }

    /** By the newer index where there is one: what is sought is the model to come, against today's. */
    private String result(Allocations models, Path given, Path demanded, LocalDate day) {
        Gathering gathering = new Gathering();
        Optional<SchoolsFile> schools = SchoolsFile.read(given, gathering);
        Optional<Demands> told = gathering.tried(() -> DemandsFile.read(demanded));
        Optional<Allocation> today = schools.flatMap(
                each -> gathering.tried(() -> models.of(chosen.model(), each.schools(), day, chosen.budget())));
        Optional<Simulation> simulation = schools.map(each -> each.newer().orElse(each.schools()))
                .flatMap(each -> gathering.tried(() -> models.simulation(chosen.model(), each, day, chosen.budget())));
        gathering.mustBeSound();
        Demands wanted = told.orElseThrow();
        Locked locked = BudgetLock.of(simulation.orElseThrow(), today.orElseThrow(), wanted);
        return form == Form.JSON
                ? LockJson.of(wanted, locked)
                : LockText.of(wanted, locked, console.language().locale());
    }
}
