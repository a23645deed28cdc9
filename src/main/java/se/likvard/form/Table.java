package se.likvard.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.likvard.form.Column.Role;
import se.likvard.organiser.Component;
import se.likvard.organiser.Shape;
import se.likvard.value.Words;

/**
 * The questions about the records of one list, or about the organiser itself.
 *
 * @param lists the lists that lead to the records, from the organiser; empty for the organiser itself
 * @param own whether the organiser itself keeps the list, so that records may be taken away
 */
record Table(List<Component> lists, Shape shape, Words label, Words meaning, boolean own, List<Column> columns) {

    /** A record that is asked about, and the record it lies in. */
    record Row(ObjectNode owner, ObjectNode node) {}

    /** Whether it is about the organiser itself. */
    boolean isSingle() {
        return lists.isEmpty();
    }

    /** Where its records belong: {@code schoolUnits.needsAssessments}; empty for the organiser. */
    String path() {
        return lists.stream().map(Component::name).collect(Collectors.joining("."));
    }

    /** The name of the list in the record that has it. */
    String list() {
        return lists.get(lists.size() - 1).name();
    }

    /** The list in which the owners of its records lie; empty when the organiser owns them. */
    Optional<Component> ownerList() {
        return lists.size() < 2 ? Optional.empty() : Optional.of(lists.get(lists.size() - 2));
    }

    /** The owners of its records. */
    List<ObjectNode> owners(ObjectNode organiser) {
        List<ObjectNode> owners = List.of(organiser);
        for (Component list : lists.subList(0, Math.max(0, lists.size() - 1))) {
            owners = owners.stream()
                    .flatMap(each -> Tree.items(each, list.name()).stream())
                    .toList();
        }
        return owners;
    }

    /** The records there are. */
    List<Row> rows(ObjectNode organiser) {
        if (isSingle()) {
            return List.of(new Row(organiser, organiser));
        }
        List<Row> rows = new ArrayList<>();
        owners(organiser).forEach(owner -> Tree.items(owner, list()).forEach(item -> rows.add(new Row(owner, item))));
        return rows;
    }

    /** The columns of a role. */
    List<Column> columns(Role role) {
        return columns.stream().filter(each -> each.role() == role).toList();
    }

    /** The column of a role that a table has at most one of. */
    Optional<Column> column(Role role) {
        return columns(role).stream().findFirst();
    }

    /** The same table with other columns. */
    Table with(List<Column> others) {
        return new Table(lists, shape, label, meaning, own, others);
    }
}
