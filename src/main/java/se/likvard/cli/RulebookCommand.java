package se.likvard.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Asks something about a rulebook; every problem of an invalid one is the answer instead. */
@Command
final class RulebookCommand implements Task {

    /** What is asked: prints the answer as the result. */
    interface Question {
        ExitCode answer(Rules rules, Rulebook rulebook, Console console);
    }

    private final Console console;
    private final Question question;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "rules")
    private @Nullable Path folder;

    RulebookCommand(Console console, Question question) {
        this.console = console;
        this.question = question;
    }

    @Override
    public ExitCode run() {
        return ask(Rules.nearest(folder), question, console);
    }

    /** Asks it of these rules. */
    static ExitCode ask(Rules rules, Question question, Console console) {
        return ask(rules, () -> rules.load().rulebook(), question, console);
    }

    /** Asks it of these rules, read in this way. */
    static ExitCode ask(Rules rules, Supplier<Rulebook> reading, Question question, Console console) {
        try {
            return question.answer(rules, reading.get(), console);
        } catch (InvalidRulebookException e) {
            List<Problem> problems = new ArrayList<>(rules.problems(e));
            rules.folder().ifPresent(folder -> problems.addAll(rules.placed(SourcePolicy.check(folder))));
            tell(problems, wrong(problems.size()), console);
            return ExitCode.WRONG;
        }
    }

    /** Prints problems, a line each, and what they come to. */
    static void tell(List<Problem> problems, Words total, Console console) {
        problems.forEach(each -> console.result(console.line(each) + "\n"));
        console.result(console.language().in(total) + "\n");
    }

    static Words wrong(int size) {
        return new Words(size + " fel i regelverket", size + (size == 1 ? " error" : " errors") + " in the rulebook");
    }
}
