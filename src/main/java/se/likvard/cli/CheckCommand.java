package se.likvard.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.rulebook.Memory;
import se.likvard.rulebook.RulebookFolder;

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
        Rules rules = Rules.nearest(folder);
        if (base != null || rules.folder().isEmpty()) {
            Check check = new Check(Optional.ofNullable(base), Memory.lost());
            return RulebookCommand.ask(rules, check::of, console);
        }
        Path there = rules.folder().get();
        return of(rules, there, Memories.of(there), console);
    }

    /** Checks a folder, with what is remembered of it. */
    static ExitCode of(Rules rules, Path folder, Memory memory, Console console) {
        Check check = new Check(Optional.empty(), memory);
        RulebookFolder looked = new RulebookFolder(folder);
        return new Recall(memory, looked)
                .answer(
                        console,
                        listening -> RulebookCommand.ask(rules, () -> looked.look(memory), check::of, listening));
    }
}
