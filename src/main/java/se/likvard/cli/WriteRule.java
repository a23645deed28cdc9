package se.likvard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.rulebook.NewRule;
import se.likvard.value.Words;

/** Begins a new rule. */
@Command
final class WriteRule implements Task {

    private final Console console;

    @Parameters(paramLabel = "AREA/NAME", descriptionKey = "new-rule")
    private String name = "";

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "new-rules")
    private @Nullable Path folder;

    WriteRule(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        Path rules = folder == null ? Path.of("rules") : folder;
        if (!Files.isDirectory(rules)) {
            throw new Failure(
                    ExitCode.RULEBOOK,
                    rules.toString(),
                    "mappen med regler finns inte; ange den med --rules",
                    "there is no such rules folder; name it with --rules");
        }
        try {
            for (String file : NewRule.write(rules, name, console.language().locale())) {
                console.result(rules.resolve(name).resolve(file) + "\n");
            }
        } catch (InvalidRulebookException e) {
            throw new Failure(ExitCode.WRONG, Rules.in(rules).problems(e));
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.OUTPUT,
                    rules.resolve(name).toString(),
                    "mappen går inte att skriva; får du skriva där och finns det plats?",
                    "the folder cannot be written; may you write there and is there room?");
        }
        console.message(next(rules));
        return ExitCode.DONE;
    }

    private static Words next(Path rules) {
        return new Words(
                "Fyll i det som står efter FYLL I; kör sedan likvard check %1$s och likvard test %1$s."
                        .formatted(rules),
                "Fill in what FILL IN marks; then run likvard check %1$s and likvard test %1$s.".formatted(rules));
    }
}
