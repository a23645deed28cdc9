package se.likvard.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.likvard.form.Column.Role;
import se.likvard.form.Table.Row;

/** Which of all questions a form asks, and of which records: all of them, or those that are open. */
final class Plan {

    private static final Pattern KEYS = Pattern.compile("\\[[^]]*]");

    private final List<Table> all;
    private final boolean everything;

    /** The open places, and the places of their lists and fields without keys, each with its rank. */
    private final Map<String, Integer> open = new HashMap<>();

    private final Map<String, Integer> kinds = new HashMap<>();

    Plan(List<Table> all, Optional<List<String>> open) {
        this.all = all;
        this.everything = open.isEmpty();
        open.orElse(List.of()).forEach(path -> {
            this.open.putIfAbsent(path, this.open.size());
            kinds.putIfAbsent(KEYS.matcher(path).replaceAll(""), kinds.size());
        });
    }

    /** The tables that have something to ask, with the columns that are asked; those that settle most first. */
    List<Table> tables() {
        if (everything) {
            return all;
        }
        return all.stream()
                .map(table -> table.with(columns(table)))
                .filter(table -> rank(table) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(this::rank))
                .toList();
    }

    private List<Column> columns(Table table) {
        List<Column> columns = new ArrayList<>(table.columns().stream()
                .filter(each -> !isQuestion(each) || isWanted(table) || kinds.containsKey(path(table, each)))
                .toList());
        if (table.isSingle()) {
            columns.sort(Comparator.comparing(each -> rank(path(table, each))));
        }
        return columns;
    }

    private int rank(Table table) {
        int own = rank(table.path());
        return table.columns().stream()
                .filter(each -> isQuestion(each) && !(table.isSingle() && each.role() == Role.WHOLE))
                .mapToInt(each -> rank(path(table, each)))
                .reduce(own, Math::min);
    }

    private int rank(String kind) {
        return kinds.getOrDefault(kind, Integer.MAX_VALUE);
    }

    /** Whether the table's records themselves are missing somewhere. */
    private boolean isWanted(Table table) {
        return !table.isSingle() && kinds.containsKey(table.path());
    }

    private static boolean isQuestion(Column column) {
        return column.role() == Role.ANSWER || column.role() == Role.WHOLE;
    }

    private static String path(Table table, Column column) {
        return table.isSingle() ? column.id() : table.path() + "." + column.id();
    }

    /** Whether all of a list is there, asked where the list belongs to the organiser itself. */
    Optional<Column> whole(Table table) {
        boolean first = table.lists().size() == 1;
        return all.stream()
                .filter(each -> first && each.isSingle())
                .flatMap(each -> each.columns(Role.WHOLE).stream())
                .filter(each -> each.id().equals(table.path()))
                .findFirst();
    }

    /** The records of a table that are asked about. */
    List<Row> rows(Table table, ObjectNode organiser) {
        return table.rows(organiser).stream()
                .filter(row -> everything || table.isSingle() || isOpen(table, row))
                .toList();
    }

    private boolean isOpen(Table table, Row row) {
        String owner = table.ownerList()
                .map(list -> item(list.name(), list.nested().key().orElseThrow().name(), row.owner()) + ".")
                .orElse("");
        String item =
                owner + item(table.list(), table.shape().key().orElseThrow().name(), row.node());
        return open.containsKey(owner + table.list())
                || table.columns().stream().anyMatch(each -> open.containsKey(item + "." + each.id()));
    }

    private static String item(String list, String key, ObjectNode node) {
        return list + "[" + Tree.key(node, key) + "]";
    }
}
