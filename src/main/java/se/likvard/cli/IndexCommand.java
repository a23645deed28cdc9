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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.allocation.Allocations;
import se.likvard.allocation.Gathering;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.allocation.School;
import se.likvard.allocation.SchoolsFile;
import se.likvard.allocation.index.ByFormula;
import se.likvard.allocation.index.Estimate;
import se.likvard.allocation.index.Expecting;
import se.likvard.allocation.index.Index;
import se.likvard.allocation.index.IndexCsv;
import se.likvard.allocation.index.IndexJson;
import se.likvard.allocation.index.IndexText;
import se.likvard.allocation.index.Specification;
import se.likvard.allocation.index.SpecificationFile;

/** Computes what each school is expected to reach by its composition, and its index. */
@Command
final class IndexCommand implements Task {

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "composition")
    private @Nullable Path file;

    @Option(names = "--formula", paramLabel = "NAME", descriptionKey = "formula")
    private @Nullable String formula;

    @Option(names = "--estimate", paramLabel = "YAML", descriptionKey = "estimate")
    private @Nullable Path estimate;

    @Option(names = "--cohorts", paramLabel = "FILE", descriptionKey = "cohorts")
    private @Nullable Path cohorts;

    @Option(
            names = "--pupils",
            paramLabel = "COLUMN,...",
            hideParamSyntax = true,
            split = ",",
            descriptionKey = "pupils")
    private List<String> pupils = List.of();

    @Option(names = "--reference", paramLabel = "NUMBER", descriptionKey = "reference")
    private @Nullable BigDecimal reference;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "formula-in-force")
    private @Nullable LocalDate asOf;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules-or-own")
    private @Nullable Path folder;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "indexed")
    private AllocateCommand.Form form = AllocateCommand.Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    IndexCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        refuse();
        Path given = Objects.requireNonNull(file);
        List<Path> read = new ArrayList<>(List.of(given));
        Stream.of(Optional.ofNullable(estimate), Optional.ofNullable(cohorts))
                .flatMap(Optional::stream)
                .forEach(read::add);
        return new SchoolsResult(console, out).of(read, () -> {
            Optional<ByFormula> declared = Optional.ofNullable(formula).map(this::declared);
            return told(index(given, declared));
        });
    }

    private void refuse() {
        if ((formula == null) == (estimate == null)) {
            throw usage(
                    "--formula", "ange antingen --formula eller --estimate", "state either --formula or --estimate");
        }
        if (cohorts != null && estimate == null) {
            throw usage("--cohorts", "hör bara till --estimate", "belongs to --estimate only");
        }
        if (reference != null && reference.signum() <= 0) {
            throw usage("--reference", "ska vara större än noll", "must be above zero");
        }
    }

    private static Failure usage(String option, String sv, String en) {
        return new Failure(ExitCode.USAGE, option, sv, en);
    }

    private ByFormula declared(String name) {
        Allocations models = Rules.in(folder).soundAllocations();
        try {
            return ByFormula.on(models.formula(name), Today.or(asOf, console));
        } catch (InvalidAllocationException e) {
            throw new Failure(ExitCode.USAGE, e.problems());
        }
    }

    private Index index(Path given, Optional<ByFormula> declared) {
        Gathering gathering = new Gathering();
        Optional<List<School>> schools = SchoolsFile.read(given, gathering).map(SchoolsFile::schools);
        Optional<Index> index = declared.isPresent()
                ? schools.flatMap(each -> gathering.tried(() -> index(declared.get(), each, "pupils")))
                : estimated(schools, gathering);
        gathering.mustBeSound();
        return index.orElseThrow();
    }

    private Optional<Index> estimated(Optional<List<School>> schools, Gathering gathering) {
        Optional<Specification> specification =
                gathering.tried(() -> SpecificationFile.read(Objects.requireNonNull(estimate)));
        Optional<List<School>> past =
                cohorts == null ? schools : SchoolsFile.read(cohorts, gathering).map(SchoolsFile::schools);
        return specification.flatMap(wanted -> past.flatMap(each -> gathering.tried(() -> Estimate.of(wanted, each)))
                .flatMap(found -> schools.flatMap(each -> gathering.tried(() -> index(found, each, wanted.pupils())))));
    }

    private Index index(Expecting expecting, List<School> schools, String counted) {
        return Index.of(
                expecting, schools, pupils.isEmpty() ? List.of(counted) : pupils, Optional.ofNullable(reference));
    }

    private String told(Index index) {
        return switch (form) {
            case TEXT -> IndexText.of(index, console.language().locale());
            case JSON -> IndexJson.of(index);
            case CSV -> IndexCsv.of(index);
        };
    }
}
