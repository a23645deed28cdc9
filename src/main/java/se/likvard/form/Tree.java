package se.likvard.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organiser as JSON, which the form shows and changes. */
final class Tree {

    private static final String AT_LEAST = "atLeast";

    private Tree() {}

    /** How much of a list is known. */
    enum Extent {
        /** Nothing. */
        UNKNOWN,
        /** A part of it. */
        PART,
        /** That it is empty. */
        EMPTY,
        /** All of it. */
        WHOLE
    }

    /** How much is known of a record's list. */
    static Extent extent(ObjectNode owner, String list) {
        JsonNode node = owner.path(list);
        if (node.isArray()) {
            return node.isEmpty() ? Extent.EMPTY : Extent.WHOLE;
        }
        return node.path(AT_LEAST).isEmpty() ? Extent.UNKNOWN : Extent.PART;
    }

    /** What is known to be in a record's list; a list of its own. */
    static List<ObjectNode> items(ObjectNode owner, String list) {
        JsonNode node = owner.path(list);
        List<ObjectNode> items = new ArrayList<>();
        (node.isArray() ? node : node.path(AT_LEAST)).forEach(item -> items.add((ObjectNode) item));
        return items;
    }

    /** Says what is in a record's list, and whether that is all. */
    static void replace(ObjectNode owner, String list, List<ObjectNode> items, boolean whole) {
        if (whole) {
            owner.putArray(list).addAll(items);
        } else if (items.isEmpty()) {
            owner.remove(list);
        } else {
            owner.putObject(list).putArray(AT_LEAST).addAll(items);
        }
    }

    /** What stands at a place in a record; missing when nothing does. */
    static JsonNode at(ObjectNode owner, List<String> path) {
        JsonNode node = owner;
        for (String name : path) {
            node = node.path(name);
        }
        return node;
    }

    /** Puts something at a place in a record; null takes away what stands there. */
    static void put(ObjectNode owner, List<String> path, @Nullable JsonNode content) {
        ObjectNode node = owner;
        for (String name : path.subList(0, path.size() - 1)) {
            node = node.path(name).isObject() ? (ObjectNode) node.get(name) : node.putObject(name);
        }
        String last = path.get(path.size() - 1);
        if (content == null) {
            node.remove(last);
        } else {
            node.set(last, content);
        }
    }

    /** The key of a record, as text. */
    static String key(ObjectNode item, String name) {
        return item.path(name).asText();
    }
}
