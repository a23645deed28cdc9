package se.likvard.allocation.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Numbers from 0 to 1 that keep every margin at or above zero. The margins are linear in them. */
final class LinearProgram {

    private final int variables;
    private final List<double[]> rows;

    /**
     * A programme.
     *
     * @param rows each the coefficients of the variables, and last what is left over when all are zero
     */
    LinearProgram(int variables, List<double[]> rows) {
        this.variables = variables;
        this.rows = rows;
    }

    /** Nearest to a point: the sum of the distances is the least that there is. Empty where no numbers keep the margins. */
    Optional<double[]> nearest(double[] point) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> chosen = chosen(model, 0);
        for (int variable = 0; variable < variables; variable++) {
            Variable distance =
                    model.newVariable("distance " + variable).lower(0).weight(1);
            model.newExpression("above " + variable)
                    .lower(-point[variable])
                    .set(distance, 1)
                    .set(chosen.get(variable), -1);
            model.newExpression("below " + variable)
                    .lower(point[variable])
                    .set(distance, 1)
                    .set(chosen.get(variable), 1);
        }
        margins(model, chosen, Optional.empty());
        return solved(model.minimise());
    }

    /** As far inside all margins as can be. Empty where no numbers keep them. */
    Optional<double[]> innermost() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> chosen = chosen(model, 0);
        Variable inside = model.newVariable("inside").lower(0).upper(1).weight(1);
        margins(model, chosen, Optional.of(inside));
        return solved(model.maximise());
    }

    private List<Variable> chosen(ExpressionsBasedModel model, double least) {
        List<Variable> chosen = new ArrayList<>();
        for (int variable = 0; variable < variables; variable++) {
            chosen.add(model.newVariable("number " + variable).lower(least).upper(1));
        }
        return chosen;
    }

    /** Each row is made of the size of one, since sums of a town and of a school stand beside each other. */
    private void margins(ExpressionsBasedModel model, List<Variable> chosen, Optional<Variable> inside) {
        for (double[] row : rows) {
            double size = 0;
            for (int variable = 0; variable < variables; variable++) {
                size = Math.max(size, Math.abs(row[variable]));
            }
            size = size == 0 ? Math.max(1, Math.abs(row[variables])) : size;
            Expression expression = model.newExpression("margin " + model.countExpressions());
            expression.lower(-row[variables] / size);
            for (int variable = 0; variable < variables; variable++) {
                expression.set(chosen.get(variable), row[variable] / size);
            }
            inside.ifPresent(each -> expression.set(each, -1));
        }
    }

    private Optional<double[]> solved(Optimisation.Result result) {
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        double[] numbers = new double[variables];
        for (int variable = 0; variable < variables; variable++) {
            numbers[variable] = result.doubleValue(variable);
        }
        return Optional.of(numbers);
    }
}
