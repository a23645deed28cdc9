package se.likvard.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.likvard.allocation.Allocations;
import se.likvard.allocation.Gathering;
import se.likvard.allocation.compare.Asked;
import se.likvard.allocation.compare.Comparison;
import se.likvard.allocation.compare.ComparisonCsv;
import se.likvard.allocation.compare.ComparisonJson;
import se.likvard.allocation.compare.ComparisonPage;
import se.likvard.allocation.compare.ComparisonText;
import se.likvard.allocation.compare.Transition;

/** Compares what schools get under two models, in two years, or by two indices. */
@Command
final class CompareCommand implements Task {

    /** The form of the result, as {@code --format} names it. */
    enum Form {
        TEXT,
        JSON,
        CSV,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int YEARS = 10;

    private final Console console;

    @Mixin
    private final ModelOptions before = new ModelOptions();

    @Mixin
    private final AfterOptions after = new AfterOptions();

    @Option(names = "--limit-loss", paramLabel = "SHARE", descriptionKey = "limit-loss")
    private @Nullable BigDecimal limit;

    @Option(names = "--years", paramLabel = "N", descriptionKey = "years")
    private int years = YEARS;

    @Option(names = "--format", paramLabel = "text|json|csv|html", descriptionKey = "compared")
    private Form form = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        if (after.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    "",
                    "säg vad som är nytt: --new-model, --new-schools, --new-index, --new-budget eller --new-as-of",
                    "say what is new: --new-model, --new-schools, --new-index, --new-budget or --new-as-of");
        }
        List<Path> read = new ArrayList<>(List.of(before.file()));
        after.schools().ifPresent(read::add);
        return new SchoolsResult(console, out).of(read, () -> {
            LocalDate day = before.day(console);
            return result(comparison(before.models(after.model().orElse(before.model())), day));
        });
    }

    private Comparison comparison(Allocations models, LocalDate day) {
        Path first = before.file();
        Path second = after.schools().orElse(first);
        Gathering gathering = new Gathering();
        Optional<Comparison> comparison = SchoolsFiles.read(first, second, after.index(), gathering)
                .flatMap(files -> gathering.tried(() -> comparison(models, files, first, second, day)));
        gathering.mustBeSound();
        return comparison.orElseThrow();
    }

    private Comparison comparison(Allocations models, SchoolsFiles files, Path first, Path second, LocalDate day) {
        Asked old =
                new Asked(before.model(), files.before(), first.getFileName().toString(), false, day, before.budget());
        return Comparison.of(
                models,
                old,
                new Asked(
                        after.model().orElse(old.model()),
                        files.after(),
                        second.getFileName().toString(),
                        after.index(),
                        after.asOf().orElse(day),
                        after.budget().or(old::budget)));
    }

    private String result(Comparison comparison) {
        Optional<Transition> transition =
                Optional.ofNullable(limit).map(each -> Transition.of(comparison, each, years));
        Locale language = console.language().locale();
        return switch (form) {
            case TEXT -> ComparisonText.of(comparison, transition, language);
            case JSON -> ComparisonJson.of(comparison, transition);
            case CSV -> ComparisonCsv.of(comparison, transition);
            case HTML -> ComparisonPage.of(comparison, transition, language);
        };
    }
}
