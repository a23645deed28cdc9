package se.likvard.peers;

import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.likvard.dialect.Operator;

/** JSON Logic: one expression that merges the names of the rows that hold. */
public record JsonLogicPeer(Table table) implements Peer {

    @Override
    public String name() {
        return "JSON Logic";
    }

    @Override
    public String expresses() {
        return "missing counts as zero in < and <=: each such cell is guarded";
    }

    @Override
    public Judge over(List<Given> organisers) {
        JsonLogic logic = new JsonLogic();
        String rules = array("merge", table.rows().stream().map(JsonLogicPeer::row).toList());
        return TableJudge.each(table, organisers, figures -> figures, figures -> apply(logic, rules, figures));
    }

    @SuppressWarnings("unchecked") // merge makes a list, and only names of rules are merged
    private static Collection<String> apply(JsonLogic logic, String rules, Object figures) {
        try {
            return (Collection<String>) logic.apply(rules, figures);
        } catch (JsonLogicException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String row(Table.Row row) {
        String all = array("and", row.cells().stream().map(JsonLogicPeer::cell).toList());
        return array("if", List.of(all, "[" + literal(row.rule()) + "]", "[]"));
    }

    private static String cell(Table.Cell cell) {
        String comparison = compare(cell.column(), cell.operator(), cell.value());
        return cell.needsFigure()
                ? array("and", List.of(compare(cell.column(), Operator.NOT_EQUAL, null), comparison))
                : comparison;
    }

    private static String compare(String column, Operator operator, @Nullable Object value) {
        return array(operator.sign(), List.of("{\"var\":" + literal(column) + "}", literal(value)));
    }

    private static String array(String operation, List<String> operands) {
        return operands.stream().collect(Collectors.joining(",", "{\"" + operation + "\":[", "]}"));
    }

    private static String literal(@Nullable Object value) {
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }
}
