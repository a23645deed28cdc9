package se.likvard.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.Likvard;
import se.likvard.assessment.Audience;
import se.likvard.explain.Explanation;
import se.likvard.explain.ExplanationJson;
import se.likvard.explain.ExplanationText;
import se.likvard.explain.Explanations;
import se.likvard.explain.UnexplainedException;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.InvalidRulebookException;

/** Explains what a rule says of an organiser. */
@Command
final class ExplainCommand implements Task {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "organiser")
    private @Nullable Path file;

    @Parameters(index = "1", paramLabel = "RULE", descriptionKey = "rule")
    private String rule = "";

    @Option(names = "--subject", paramLabel = "ID")
    private @Nullable String subject;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules-or-own")
    private @Nullable Path folder;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "explained")
    private Format format = Format.TEXT;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        if (format == Format.HTML) {
            throw new Failure(
                    ExitCode.USAGE,
                    "--format",
                    "en förklaring skrivs som text eller json",
                    "an explanation is text or json");
        }
        LocalDate day = Today.or(asOf, console);
        Organiser organiser = GivenFiles.only(List.of(Objects.requireNonNull(file)), Audience.CASE);
        Rules rules = Rules.in(folder);
        try {
            Likvard likvard = rules.load();
            List<Explanation> told = explain(likvard.explain(organiser, likvard.assess(organiser, day)));
            console.result(
                    format == Format.JSON
                            ? ExplanationJson.of(told)
                            : ExplanationText.of(told, console.language().locale()));
            return ExitCode.DONE;
        } catch (InvalidRulebookException e) {
            throw new Failure(ExitCode.RULEBOOK, rules.problems(e));
        } catch (UnexplainedException e) {
            throw new Failure(ExitCode.USAGE, e.problems());
        }
    }

    private List<Explanation> explain(Explanations explanations) {
        return subject == null ? explanations.of(rule) : explanations.of(rule, subject);
    }
}
