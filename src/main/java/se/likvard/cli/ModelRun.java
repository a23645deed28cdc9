package se.likvard.cli;

import java.util.List;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.allocation.ModelCaseResult;
import se.likvard.value.Counted;
import se.likvard.value.Problem;

/** Runs the examples of the allocation models that lie with the rules. */
final class ModelRun {

    private ModelRun() {}

    /** Prints those that fail and how many there are, or what is wrong with the models; true when all hold. */
    private static final Counted ERRORS = new Counted(
            "fel i fördelningsmodellerna",
            "fel i fördelningsmodellerna",
            "error in the allocation models",
            "errors in the allocation models");

    private static final Counted EXAMPLES = new Counted("exempel", "exempel", "example", "examples");

    private static final Counted MODELS =
            new Counted("fördelningsmodell", "fördelningsmodeller", "allocation model", "allocation models");

    static boolean of(Rules rules, Console console) {
        try {
            return of(rules.allocations().tested(), rules, console);
        } catch (InvalidAllocationException e) {
            List<Problem> problems = rules.placed(e.problems());
            RulebookCommand.tell(problems, ERRORS.of(problems.size()), console);
            return false;
        }
    }

    private static boolean of(List<ModelCaseResult> results, Rules rules, Console console) {
        if (results.isEmpty()) {
            return true;
        }
        List<Problem> failures =
                results.stream().flatMap(each -> each.failures().stream()).toList();
        long wrong = results.stream().filter(each -> !each.failures().isEmpty()).count();
        long models = results.stream().map(ModelCaseResult::model).distinct().count();
        RulebookCommand.tell(
                rules.placed(failures),
                CaseRun.totals(EXAMPLES.of(results.size()), MODELS.of(models), results.size() - wrong, wrong),
                console);
        return wrong == 0;
    }
}
