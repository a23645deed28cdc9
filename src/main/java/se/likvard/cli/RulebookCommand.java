package se.likvard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Counted;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Asks something about a rulebook; every problem of an invalid one is the answer instead. */
final class RulebookCommand {

    private static final Counted ERRORS =
            new Counted("fel i regelverket", "fel i regelverket", "error in the rulebook", "errors in the rulebook");

    /** What is asked: prints the answer as the result. */
    interface Question {
        ExitCode answer(Rules rules, Rulebook rulebook, Console console);
    }

    private RulebookCommand() {}

    /** Asks it of these rules. */
    static ExitCode ask(Rules rules, Question question, Console console) {
        return ask(rules, () -> rules.load().rulebook(), question, console);
    }

    /** Asks it of these rules, read in this way. */
    static ExitCode ask(Rules rules, Supplier<Rulebook> reading, Question question, Console console) {
        try {
            return question.answer(rules, reading.get(), console);
        } catch (InvalidRulebookException e) {
            List<Problem> problems = problems(rules, e);
            tell(problems, wrong(problems.size()), console);
            return ExitCode.WRONG;
        }
    }

    /** Everything that is wrong with rules that could not be loaded, and with what lies beside them. */
    static List<Problem> problems(Rules rules, InvalidRulebookException invalid) {
        List<Problem> problems = new ArrayList<>(rules.problems(invalid));
        rules.folder().ifPresent(folder -> problems.addAll(rules.placed(SourcePolicy.check(folder))));
        problems.addAll(rules.modelProblems());
        return problems;
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
        return ERRORS.of(size);
    }
}
