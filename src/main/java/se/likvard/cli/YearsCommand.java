package se.likvard.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.assessment.Audience;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.years.Years;
import se.likvard.years.YearsJson;
import se.likvard.years.YearsPage;
import se.likvard.years.YearsText;

/** Assesses one organiser on the same day of each year of a range. */
@Command
final class YearsCommand implements Task {

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "organiser")
    private @Nullable Path file;

    @Option(names = "--from", paramLabel = "YEAR", required = true, descriptionKey = "first-year")
    private int from;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "last-day")
    private @Nullable LocalDate asOf;

    @Option(names = "--rules", paramLabel = "DIR")
    private @Nullable Path folder;

    @Option(names = "--format", paramLabel = "text|json|html")
    private Format format = Format.TEXT;

    @Option(names = "--audience", paramLabel = "WHO")
    private Audience audience = Audience.CASE;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    YearsCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        return Wordless.run(audience, this::assess);
    }

    private ExitCode assess() {
        List<Path> files = List.of(Objects.requireNonNull(file));
        if (out != null) {
            SameFile.refuse(files, out);
        }
        LocalDate last = Today.or(asOf, console);
        if (from > last.getYear() || from <= last.getYear() - Years.MOST) {
            throw new Failure(
                    ExitCode.USAGE,
                    "--from",
                    "%s: ange ett år från %s till %s".formatted(from, last.getYear() - Years.MOST + 1, last.getYear()),
                    "%s: name a year from %s to %s".formatted(from, last.getYear() - Years.MOST + 1, last.getYear()));
        }
        Rules rules = Rules.in(folder);
        Organiser organiser = GivenFiles.only(files, audience);
        try (Output output = Output.to(out, console)) {
            Years years = rules.recall().years(organiser, from, last, audience);
            output.write(text(years));
            output.finish();
            return ExitCode.DONE;
        } catch (InvalidRulebookException e) {
            throw new Failure(ExitCode.RULEBOOK, rules.problems(e));
        }
    }

    private String text(Years years) {
        Locale language = console.language().locale();
        return switch (format) {
            case TEXT -> YearsText.of(years, language);
            case JSON -> Json.pretty(YearsJson.of(years));
            case HTML -> YearsPage.of(years, language);
        };
    }
}
