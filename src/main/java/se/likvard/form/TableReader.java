package se.likvard.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.likvard.form.Column.Role;
import se.likvard.form.Table.Row;

/** Reads the rows of a table into the records of a draft. */
final class TableReader {

    private final Table table;
    private final Grid grid;
    private final Map<Column, Integer> at;
    private final Draft draft;
    private final AnswerReader answers;
    private final Units units;
    private final Findings findings;
    private final Set<ObjectNode> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<ObjectNode, Integer> seen = new IdentityHashMap<>();

    TableReader(
            Table table,
            Grid grid,
            Map<Column, Integer> at,
            Draft draft,
            AnswerReader answers,
            Units units,
            Findings findings) {
        this.table = table;
        this.grid = grid;
        this.at = at;
        this.draft = draft;
        this.answers = answers;
        this.units = units;
        this.findings = findings;
    }

    /** Reads the rows; those that the form showed and that are gone are taken away, unless some row was not understood. */
    void read(List<Integer> rows, List<Row> filledIn) {
        int before = findings.problems().size();
        filledIn.forEach(each -> shown.add(each.node()));
        for (int row : rows) {
            if (at.values().stream().anyMatch(column -> !grid.at(row, column).isEmpty())) {
                owner(row).ifPresent(owner -> read(row, owner, rows));
            }
        }
        if (findings.problems().size() == before) {
            filledIn.stream().filter(each -> !seen.containsKey(each.node())).forEach(this::gone);
        }
    }

    /** The record that the row's record lies in. */
    private Optional<ObjectNode> owner(int row) {
        Optional<Column> parent = table.column(Role.PARENT);
        if (parent.isEmpty()) {
            return Optional.of(draft.organiser());
        }
        Cell cell = cell(row, parent.get());
        String where = place(row, parent.get());
        String key = parent.get().isUnit() ? units.code(cell.text()).orElse(cell.text()) : cell.text();
        String name = parent.get().component().name();
        Optional<ObjectNode> owner = table.owners(draft.organiser()).stream()
                .filter(each -> !cell.computed() && Tree.key(each, name).strip().equals(key))
                .findFirst();
        if (owner.isEmpty() && !answers.isBad(cell, where, parent.get(), "")) {
            String found = cell.isEmpty() ? "" : " " + Listener.brief(cell.text());
            findings.wrong(
                    where,
                    "raden hör inte till något som finns" + (found.isEmpty() ? "; välj i listan" : ":" + found),
                    "the row belongs to nothing that there is"
                            + (found.isEmpty() ? "; choose from the list" : ":" + found));
        }
        return owner;
    }

    private void read(int row, ObjectNode owner, List<Integer> rows) {
        Column key = table.column(Role.KEY).orElseThrow();
        Cell cell = cell(row, key);
        String where = place(row, key);
        Optional<ObjectNode> known = Tree.items(owner, table.list()).stream()
                .filter(each -> Tree.key(each, table.shape().key().orElseThrow().name())
                        .strip()
                        .equals(cell.text()))
                .findFirst();
        if (known.isEmpty()) {
            begun(row, owner, rows).ifPresent(record -> answers(row, record));
        } else if (seen.containsKey(known.get()) || !shown.contains(known.get())) {
            String other = seen.containsKey(known.get()) ? place(seen.get(known.get()), key) : "";
            findings.wrong(
                    where,
                    Listener.brief(cell.text()) + " finns redan" + (other.isEmpty() ? "" : " i " + other)
                            + "; varje rad är en egen sak",
                    Listener.brief(cell.text()) + " is there already" + (other.isEmpty() ? "" : " in " + other)
                            + "; each row is a thing of its own");
        } else {
            answers(row, known.get());
        }
    }

    /** A record for a new row. */
    private Optional<ObjectNode> begun(int row, ObjectNode owner, List<Integer> rows) {
        Column key = table.column(Role.KEY).orElseThrow();
        Cell cell = cell(row, key);
        String where = place(row, key);
        boolean said = at.entrySet().stream()
                .anyMatch(each -> each.getKey().role() != Role.PARENT
                        && !grid.at(row, each.getValue()).isEmpty());
        if (!said) {
            findings.wrong(
                    where,
                    "raden säger ingenting; fyll i den eller töm den helt",
                    "the row says nothing; fill it in or empty it");
            return Optional.empty();
        }
        if (answers.isBad(cell, where, key, "")) {
            return Optional.empty();
        }
        boolean named = key.component().name().equals("id") && cell.isEmpty();
        Heard heard = named ? Heard.of(free(owner, rows, key)) : new Listener(units).hear(key, cell);
        if (heard.value().isEmpty()) {
            findings.wrong(where, heard.problem());
            return Optional.empty();
        }
        return Optional.of(added(owner, key, heard.value().get(), where));
    }

    private ObjectNode added(ObjectNode owner, Column key, JsonNode name, String where) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.set(key.component().name(), name);
        List<ObjectNode> items = Tree.items(owner, table.list());
        items.add(record);
        Tree.Extent extent = Tree.extent(owner, table.list());
        Tree.replace(owner, table.list(), items, extent == Tree.Extent.WHOLE || extent == Tree.Extent.EMPTY);
        findings.changed(where, "ny rad " + name.asText(), "new row " + name.asText());
        return record;
    }

    /** The first identifier that no other record of the owner has or is given. */
    private String free(ObjectNode owner, List<Integer> rows, Column key) {
        Set<String> taken = Tree.items(owner, table.list()).stream()
                .map(each -> Tree.key(each, "id"))
                .collect(Collectors.toSet());
        rows.forEach(row -> taken.add(cell(row, key).text()));
        return IntStream.iterate(1, each -> each + 1)
                .mapToObj(each -> "form-" + each)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
    }

    private void answers(int row, ObjectNode record) {
        seen.put(record, row);
        Map<List<String>, String> cells = new HashMap<>();
        for (Column column : table.columns()) {
            String where = place(row, column);
            cells.put(column.path(), where);
            switch (column.role()) {
                case ANSWER -> answers.read(cell(row, column), where, column, record);
                case WHOLE -> draft.whole(record, column, cell(row, column), where);
                case GIVEN -> given(row, column, record);
                default -> {
                    // says which record it is
                }
            }
        }
        draft.stands(
                record, new Draft.Standing(place(row, table.column(Role.KEY).orElseThrow()), cells));
    }

    private void given(int row, Column column, ObjectNode record) {
        if (cell(row, column).isEmpty()) {
            findings.wrong(
                    place(row, column),
                    column.question().sv() + " måste anges",
                    column.question().en() + " must be given");
        } else {
            answers.read(cell(row, column), place(row, column), column, record);
        }
    }

    private void gone(Row row) {
        String key = Tree.key(row.node(), table.shape().key().orElseThrow().name());
        if (table.own()) {
            List<ObjectNode> items = Tree.items(row.owner(), table.list());
            items.removeIf(each -> each == row.node());
            Tree.Extent extent = Tree.extent(row.owner(), table.list());
            Tree.replace(row.owner(), table.list(), items, extent == Tree.Extent.WHOLE);
            findings.changed(grid.name(), "borttagen rad " + key, "removed row " + key);
        } else {
            findings.wrong(
                    grid.name(),
                    "raden för " + key + " saknas; lägg tillbaka den och töm den i stället",
                    "the row of " + key + " is missing; put it back and empty it instead");
        }
    }

    private Cell cell(int row, Column column) {
        return grid.at(row, at.getOrDefault(column, -1));
    }

    private String place(int row, Column column) {
        return grid.place(row, at.getOrDefault(column, 0));
    }
}
