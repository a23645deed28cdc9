package se.likvard.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.likvard.rulebook.CaseResult;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Runs the cases of a rulebook. */
@Command
final class TestCommand implements Task {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "rules")
    private @Nullable Path folder;

    TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        Rules rules = Rules.nearest(folder);
        try {
            List<CaseResult> results = rules.load().rulebook().test();
            List<Problem> failures = results.stream()
                    .flatMap(each -> each.failure().map(words -> failure(rules, each, words)).stream())
                    .toList();
            failures.forEach(each -> console.result(console.line(each) + "\n"));
            console.result(console.language().in(totals(results, failures.size())) + "\n");
            return failures.isEmpty() ? ExitCode.DONE : ExitCode.WRONG;
        } catch (InvalidRulebookException e) {
            return CheckCommand.wrong(console, rules.problems(e));
        }
    }

    private static Problem failure(Rules rules, CaseResult result, Words words) {
        String about = result.rule() + ", \"" + result.name() + "\": ";
        return Problem.at(rules.placed(result.where()), about + words.sv(), about + words.en());
    }

    private static Words totals(List<CaseResult> results, int failures) {
        long rules = results.stream().map(CaseResult::rule).distinct().count();
        return new Words(
                "%s fall för %s regler: %s stämmer, %s stämmer inte"
                        .formatted(results.size(), rules, results.size() - failures, failures),
                "%s cases of %s rules: %s hold, %s fail"
                        .formatted(results.size(), rules, results.size() - failures, failures));
    }
}
