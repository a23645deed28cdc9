package se.likvard.cli;

import java.util.List;
import se.likvard.rulebook.CaseResult;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Runs the cases of a rulebook. */
final class CaseRun {

    private CaseRun() {}

    static ExitCode of(Rules rules, Rulebook rulebook, Console console) {
        List<CaseResult> results = rulebook.test();
        List<Problem> failures = results.stream()
                .flatMap(each -> each.failure().map(words -> failure(rules, each, words)).stream())
                .toList();
        RulebookCommand.tell(failures, totals(results, failures.size()), console);
        return failures.isEmpty() ? ExitCode.DONE : ExitCode.WRONG;
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
