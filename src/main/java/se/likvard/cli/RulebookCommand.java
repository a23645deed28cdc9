package se.likvard.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        try {
            return question.answer(rules, rules.load().rulebook(), console);
        } catch (InvalidRulebookException e) {
            List<Problem> problems = new ArrayList<>(rules.problems(e));
            rules.folder().ifPresent(folder -> problems.addAll(rules.placed(SourcePolicy.check(folder))));
            tell(problems, wrong(problems.size()), console);
            return ExitCode.WRONG;
        }
    }

    /** Prints problems, a line each, and what they come to. */
    static void tell(List<Problem> problems, Words total, Console console) {
        tell(problems, List.of(), total, console);
    }

    /** Prints problems, then warnings, a line each, and what they come to. */
    static void tell(List<Problem> problems, List<Problem> warnings, Words total, Console console) {
        problems.forEach(each -> console.result(console.line(each) + "\n"));
        warnings.forEach(each -> console.result(console.warning(each) + "\n"));
        console.result(console.language().in(total) + "\n");
    }

    static Words wrong(int size) {
        return new Words(size + " fel i regelverket", size + (size == 1 ? " error" : " errors") + " in the rulebook");
    }
}
