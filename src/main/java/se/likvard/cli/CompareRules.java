package se.likvard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.analysis.Divergence;
import se.likvard.assessment.Audience;
import se.likvard.change.Attribution;
import se.likvard.change.Meaning;
import se.likvard.change.MeaningJson;
import se.likvard.change.MeaningPage;
import se.likvard.change.MeaningText;
import se.likvard.organiser.Organisers;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.rulebook.Rulebook;

/** Compares two rulebooks: for every organiser there could be, or for those in files. */
@Command
final class CompareRules implements Task {

    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old-rules")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new-rules-compared")
    private String later = "";

    @Option(names = "--data", arity = "1..*", paramLabel = "FILE", descriptionKey = "compared-data")
    private List<Path> data = List.of();

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "compared-format")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "PATH", descriptionKey = "compared-out")
    private @Nullable Path out;

    @Option(names = "--exit-code", arity = "0", descriptionKey = "compared-exit")
    private boolean exitCode;

    CompareRules(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        LocalDate day = Today.or(asOf, console);
        Rulebook was = new RuleSource(old).load().rulebook();
        Rulebook now = new RuleSource(later).load().rulebook();
        try {
            return data.isEmpty() ? meaning(was, now, day) : effects(was, now, day);
        } catch (InvalidRulebookException e) {
            throw new Failure(ExitCode.RULEBOOK, e.problems());
        }
    }

    private ExitCode effects(Rulebook was, Rulebook now, LocalDate day) {
        if (out != null) {
            SameFile.refuse(data, out);
        }
        try (GivenFiles given = new GivenFiles(data, Audience.CASE);
                Output output = Output.to(out, console)) {
            RuleEffects effects = new RuleEffects(was, now, Attribution.of(was, now, day), format, console);
            ExitCode code = effects.run(given, output, old, later);
            output.finish();
            return code == ExitCode.DONE && exitCode && effects.isAnyChanged() ? ExitCode.WRONG : code;
        }
    }

    private ExitCode meaning(Rulebook was, Rulebook now, LocalDate day) {
        Meaning meaning = Meaning.of(was, now, day);
        List<String> files = out == null ? List.of() : examples(meaning, out);
        String text = text(meaning, files);
        String name = "comparison." + (format == Format.TEXT ? "txt" : format);
        try (Output output = Output.to(out == null ? null : out.resolve(name), console)) {
            output.write(text);
            output.finish();
        }
        if (out != null) {
            console.result(out.resolve(name) + "\n");
            files.stream().filter(each -> !each.isEmpty()).forEach(each -> console.result(out.resolve(each) + "\n"));
        }
        boolean same = meaning.answer() == Meaning.Answer.EQUIVALENT;
        return exitCode && !same ? ExitCode.WRONG : ExitCode.DONE;
    }

    private String text(Meaning meaning, List<String> files) {
        MeaningText.Witnesses places =
                number -> Optional.ofNullable(number <= files.size() ? files.get(number - 1) : null)
                        .filter(each -> !each.isEmpty());
        Locale language = console.language().locale();
        return switch (format) {
            case TEXT -> MeaningText.of(meaning, places, language);
            case JSON -> Json.pretty(MeaningJson.of(meaning));
            case HTML -> MeaningPage.of(meaning, old, later, places, language);
        };
    }

    /** Writes the organiser of each region that has one; the names of the files, empty for the others. */
    private static List<String> examples(Meaning meaning, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.OUTPUT,
                    folder.toString(),
                    "mappen går inte att skriva; finns det en fil med det namnet?",
                    "the folder cannot be written; is there a file of that name?");
        }
        List<String> files = new ArrayList<>();
        for (Meaning.Day day : meaning.days()) {
            for (Divergence each : day.regions()) {
                String name = "%02d-%s-%s.json"
                        .formatted(files.size() + 1, each.rule().replace('/', '-'), day.day());
                files.add(each.organiser()
                        .map(organiser -> {
                            write(folder.resolve(name), Json.pretty(Organisers.write(organiser)));
                            return name;
                        })
                        .orElse(""));
            }
        }
        return files;
    }

    private static void write(Path file, String text) {
        try (FileOutput output = FileOutput.open(file)) {
            output.write(text);
            output.finish();
        }
    }
}
