package se.likvard.peers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.Type;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.jspecify.annotations.Nullable;

/** Evrete: a rule for each row, with a condition for each cell; a new session for each organiser. */
public record EvretePeer(Table table) implements Peer {

    /** A school as Evrete sees it. */
    record Unit(Map<String, @Nullable Object> figures, List<String> found) {}

    @Override
    public String name() {
        return "Evrete";
    }

    @Override
    public String expresses() {
        return "conditions are Java; of the whole set it lacks not, exists and counts";
    }

    @Override
    public Judge over(List<Given> organisers) {
        Knowledge knowledge = knowledge(new KnowledgeService());
        return TableJudge.together(
                table, organisers, figures -> figures, figures -> judge(knowledge, figures));
    }

    private static List<? extends Collection<String>> judge(
            Knowledge knowledge, List<Map<String, @Nullable Object>> figures) {
        List<Unit> units =
                figures.stream().map(each -> new Unit(each, new ArrayList<>())).toList();
        knowledge.newStatelessSession().insertAndFire(units.toArray());
        return units.stream().map(Unit::found).toList();
    }

    private Knowledge knowledge(KnowledgeService service) {
        Knowledge knowledge = service.newKnowledge();
        Type<Unit> type = knowledge.getTypeResolver().getOrDeclare(Unit.class);
        table.columns().keySet().forEach(column -> type.declareField(
                column, Object.class, unit -> unit.figures().get(column)));
        RuleSetBuilder<Knowledge> rules = knowledge.builder();
        for (int number = 0; number < table.rows().size(); number++) {
            Table.Row row = table.rows().get(number);
            LhsBuilder<Knowledge> conditions = rules.newRule("row " + number).forEach("$it", Unit.class);
            for (Table.Cell cell : row.cells()) {
                ValuesPredicate holds = values -> holds(cell, values.get(0));
                conditions = conditions.where(holds, "$it." + cell.column());
            }
            rules = conditions.execute(match -> match.<Unit>get("$it").found().add(row.rule()));
        }
        return rules.build();
    }

    private static boolean holds(Table.Cell cell, @Nullable Object figure) {
        if (cell.value() instanceof BigDecimal limit) {
            return figure instanceof BigDecimal number && cell.operator().holds(number.compareTo(limit));
        }
        boolean same = String.valueOf(figure).equals(String.valueOf(cell.value()));
        return cell.needsFigure() && figure == null ? false : cell.operator().holds(same ? 0 : 1);
    }
}
