package se.likvard.organiser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Listed;
import se.likvard.value.Value;

/** Reads records and their lists by their shapes. Lists come out in the order of their keys, whatever order they came in. */
final class RecordReader {

    private final Problems problems;
    private final ScalarReader scalars;
    private final ValueReader values;
    private final UnitReferences references;

    RecordReader(Problems problems) {
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
        this.values = new ValueReader(problems, scalars);
        this.references = new UnitReferences(problems);
    }

    /** The organiser; null when there are problems. */
    @Nullable
    Organiser organiser(JsonNode node) {
        Record organiser = record(Shape.of(Organiser.class), node, Pointer.ROOT);
        references.check(node.path("schoolUnits"));
        return problems.isEmpty() ? (Organiser) organiser : null;
    }

    /** The record at a place, all of whose contents are unknown when nothing is there; null when its key is wrong. */
    private @Nullable Record record(Shape shape, JsonNode node, Pointer at) {
        if (!node.isObject() && !node.isNull()) {
            Wording.mismatch(problems, at, Wording.OBJECT, node);
            return null;
        }
        node.fieldNames().forEachRemaining(name -> {
            if (shape.component(name).isEmpty()) {
                problems.unknownKey(at.key(name), shape.names());
            }
        });
        List<@Nullable Object> contents = new ArrayList<>();
        for (Component component : shape.components()) {
            contents.add(content(component, node.get(component.name()), at.key(component.name())));
        }
        return finished(shape, contents, at);
    }

    private @Nullable Record finished(Shape shape, List<@Nullable Object> contents, Pointer at) {
        Spans.check(shape, contents, at, problems);
        List<Object> present = new ArrayList<>();
        for (Object content : contents) {
            if (content == null) {
                return null;
            }
            present.add(content);
        }
        return shape.create(present);
    }

    private @Nullable Object content(Component component, @Nullable JsonNode node, Pointer at) {
        return switch (component.form()) {
            case KEY, PLAIN -> required(component, node, at);
            case VALUE -> value(component, node, at);
            case RECORD -> record(component.nested(), node == null ? NullNode.getInstance() : node, at);
            case LIST -> list(component.nested(), node == null ? MissingNode.getInstance() : node, at);
        };
    }

    private @Nullable Object required(Component component, @Nullable JsonNode node, Pointer at) {
        if (node == null || node.isNull()) {
            problems.at(
                    at,
                    "\"" + component.name() + "\" saknas. Den måste alltid anges.",
                    "\"" + component.name() + "\" is missing. It must always be given.");
            return null;
        }
        return scalars.plain(component, node, at);
    }

    private Value<?> value(Component component, @Nullable JsonNode node, Pointer at) {
        Value<?> value = values.read(component, node, at);
        references.note(component, value, at);
        return value;
    }

    private Listed<Record> list(Shape shape, JsonNode node, Pointer at) {
        if (node.isMissingNode() || node.isNull()) {
            return Listed.unknown();
        }
        if (node.isArray()) {
            return Listed.of(items(shape, node, at));
        }
        if (node.isObject() && node.size() == 1 && node.path(Wording.AT_LEAST).isArray()) {
            return Listed.atLeast(items(shape, node.path(Wording.AT_LEAST), at.key(Wording.AT_LEAST)));
        }
        Wording.mismatch(problems, at, Wording.LIST, node);
        return Listed.unknown();
    }

    private List<Record> items(Shape shape, JsonNode node, Pointer at) {
        Component key = shape.key().orElseThrow();
        Map<Object, Record> byKey = new TreeMap<>();
        Map<String, Pointer> first = new HashMap<>();
        for (int index = 0; index < node.size(); index++) {
            unrepeated(key, node.get(index), at.item(index), first);
            Record item = record(shape, node.get(index), at.item(index));
            if (item != null) {
                byKey.put(key.of(item), item);
            }
        }
        return List.copyOf(byKey.values());
    }

    private void unrepeated(Component key, JsonNode item, Pointer at, Map<String, Pointer> first) {
        JsonNode given = item.path(key.name());
        // 2025 and 2025.0 are one key
        String text =
                given.isNumber() ? given.decimalValue().stripTrailingZeros().toString() : given.asText();
        Pointer before = text.isEmpty() ? null : first.putIfAbsent(text, at);
        if (before != null) {
            problems.at(
                    at.key(key.name()),
                    "\"" + Problems.brief(given.asText()) + "\" står redan i " + before
                            + ". Varje post ska finnas en gång.",
                    "\"" + Problems.brief(given.asText()) + "\" is already in " + before
                            + ". Each record should be there once.");
        }
    }
}
