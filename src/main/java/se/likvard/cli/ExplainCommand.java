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
import se.likvard.explain.Whole;
import se.likvard.explain.WholeJson;
import se.likvard.explain.WholeText;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.InvalidRulebookException;

/** Explains what a rule says of an organiser, or without one the assessment as a whole. */
@Command
final class ExplainCommand implements Task {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "organiser")
    private @Nullable Path file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "RULE", descriptionKey = "explained-rule")
    private @Nullable String rule;

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
            Likvard likvard = rules.recall();
            Explanations explanations = likvard.explain(organiser, likvard.assess(organiser, day));
            console.result(rule == null ? whole(explanations) : told(explanations, rule));
            return ExitCode.DONE;
        } catch (InvalidRulebookException e) {
            throw new Failure(ExitCode.RULEBOOK, rules.problems(e));
        } catch (UnexplainedException e) {
            throw new Failure(ExitCode.USAGE, e.problems());
        }
    }

    private String whole(Explanations explanations) {
        if (subject != null) {
            throw new Failure(ExitCode.USAGE, "--subject", "anges tillsammans med en regel", "goes with a rule");
        }
        Whole whole = explanations.whole();
        return format == Format.JSON
                ? WholeJson.of(whole)
                : WholeText.of(whole, console.language().locale());
    }

    private String told(Explanations explanations, String name) {
        List<Explanation> told = (subject == null ? explanations.of(name) : explanations.of(name, subject))
                .stream().map(explanations::withNext).toList();
        return format == Format.JSON
                ? ExplanationJson.of(told)
                : ExplanationText.of(told, console.language().locale());
    }
}
