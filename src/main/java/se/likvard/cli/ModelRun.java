package se.likvard.cli;

import java.util.List;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.allocation.ModelCaseResult;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Runs the examples of the allocation models that lie with the rules. */
final class ModelRun {

    private ModelRun() {}

    /** Prints those that fail and how many there are, or what is wrong with the models; true when all hold. */
    static boolean of(Rules rules, Console console) {
        try {
            return of(rules.allocations().tested(), rules, console);
        } catch (InvalidAllocationException e) {
            List<Problem> problems = rules.placed(e.problems());
            int size = problems.size();
            RulebookCommand.tell(
                    problems,
                    new Words(
                            size + " fel i fördelningsmodellerna",
                            size + (size == 1 ? " error" : " errors") + " in the allocation models"),
                    console);
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
        long right = results.size() - wrong;
        RulebookCommand.tell(
                rules.placed(failures),
                new Words(
                        "%s exempel för %s fördelningsmodeller: %s stämmer, %s stämmer inte"
                                .formatted(results.size(), models, right, wrong),
                        "%s examples of %s allocation models: %s hold, %s fail"
                                .formatted(results.size(), models, right, wrong)),
                console);
        return wrong == 0;
    }
}
