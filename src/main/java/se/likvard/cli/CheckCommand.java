package se.likvard.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells every problem of a rulebook, and what differs from an earlier one without a word of why. */
@Command
final class CheckCommand implements Task {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "rules")
    private @Nullable Path folder;

    @Option(names = "--base", paramLabel = "DIR")
    private @Nullable Path base;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        Check check = new Check(Optional.ofNullable(base));
        return RulebookCommand.ask(Rules.nearest(folder), check::of, console);
    }
}
