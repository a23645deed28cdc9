package se.likvard.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSession;
import se.likvard.peers.Given;
import se.likvard.peers.Peer;
import se.likvard.peers.Table;
import se.likvard.peers.TableJudge;

/** A table as a newcomer to Drools would write it: a rule for each row, over figures as they are; a new session for each organiser. */
record DroolsTable(String name, DrlCompiler compiler, Table table) implements Peer {

    private static final String PACKAGE = "table";

    @Override
    public String expresses() {
        return "figures as they are: what is missing is null";
    }

    @Override
    public Judge over(List<Given> organisers) {
        KieBase base = compiler.compile(drl());
        FactType type = base.getFactType(PACKAGE, table.type());
        return TableJudge.together(table, organisers, figures -> carrier(type, figures), all -> judge(base, type, all));
    }

    private static List<? extends Collection<String>> judge(KieBase base, FactType type, List<Object> carriers) {
        List<List<String>> found = new ArrayList<>();
        KieSession session = base.newKieSession();
        session.setGlobal("found", found);
        for (Object carrier : carriers) {
            type.set(carrier, "number", found.size());
            found.add(new ArrayList<>());
            session.insert(carrier);
        }
        session.fireAllRules();
        session.dispose();
        return found;
    }

    private static Object carrier(FactType type, Map<String, @Nullable Object> figures) {
        try {
            Object carrier = type.newInstance();
            figures.forEach((column, value) ->
                    type.set(carrier, column, value instanceof BigDecimal number ? Double.valueOf(number.doubleValue()) : value));
            return carrier;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private String drl() {
        StringBuilder drl = new StringBuilder("package " + PACKAGE + "\nglobal java.util.List found;\n");
        drl.append("declare ").append(table.type()).append("\n  number : int\n");
        table.columns().forEach((column, kind) -> drl.append("  %s : %s\n".formatted(column, type(kind))));
        drl.append("end\n");
        for (int row = 0; row < table.rows().size(); row++) {
            drl.append(rule(row, table.rows().get(row)));
        }
        return drl.toString();
    }

    private static String type(Class<?> kind) {
        return kind == BigDecimal.class ? "Double" : kind.getSimpleName();
    }

    private String rule(int number, Table.Row row) {
        return """
                rule "row %d"
                when
                  $it : %s( %s )
                then
                  ((java.util.List) found.get($it.getNumber())).add("%s");
                end
                """
                .formatted(
                        number,
                        table.type(),
                        String.join(", ", row.cells().stream().map(DroolsTable::constraint).toList()),
                        row.rule());
    }

    private static String constraint(Table.Cell cell) {
        String comparison = cell.column() + " " + cell.operator().sign() + " " + literal(cell.value());
        return cell.needsFigure() ? cell.column() + " != null, " + comparison : comparison;
    }

    private static String literal(@Nullable Object value) {
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }
}
