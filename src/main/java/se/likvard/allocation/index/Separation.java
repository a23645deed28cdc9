package se.likvard.allocation.index;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hipparchus.linear.RealMatrix;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Whether covariates part those whom the event is of from the others, so that their coefficients have no end. A linear
 * programme: there is such a direction where every cell with none of the event can lie on one side of it, every cell of
 * only such pupils on the other, and every mixed cell on the border (Albert and Anderson 1984; Konis 2007).
 */
final class Separation {

    private static final double SMALL = 1e-6;

    private Separation() {}

    /** The columns whose coefficients have no end, from 0; empty where none. */
    static SortedSet<Integer> columns(List<Cell> cells, RealMatrix rows) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> direction = new ArrayList<>();
        double[] gain = new double[rows.getColumnDimension()];
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < gain.length && !cells.get(row).isMixed(); column++) {
                gain[column] += side(cells.get(row)) * rows.getEntry(row, column);
            }
        }
        for (int column = 0; column < gain.length; column++) {
            direction.add(
                    model.newVariable("column " + column).lower(-1).upper(1).weight(gain[column]));
        }
        for (int row = 0; row < cells.size(); row++) {
            Expression border = model.newExpression("cell " + row).lower(0);
            if (cells.get(row).isMixed()) {
                border.upper(0);
            }
            for (int column = 0; column < gain.length; column++) {
                border.set(direction.get(column), side(cells.get(row)) * rows.getEntry(row, column));
            }
        }
        Optimisation.Result result = model.maximise();
        SortedSet<Integer> endless = new TreeSet<>();
        for (int column = 0; column < gain.length; column++) {
            if (result.getState().isFeasible() && Math.abs(result.doubleValue(column)) > SMALL) {
                endless.add(column);
            }
        }
        return endless;
    }

    private static int side(Cell cell) {
        return cell.events() > 0 ? 1 : -1;
    }
}
