package se.likvard.organiser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Optional;
import se.likvard.value.Between;
import se.likvard.value.Known;
import se.likvard.value.Listed;
import se.likvard.value.None;
import se.likvard.value.NotApplicable;
import se.likvard.value.Origin;
import se.likvard.value.Reason;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** Writes records as the reader reads them, and leaves out what is merely not reported. */
final class RecordWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordWriter() {}

    /** The record as a tree. */
    static ObjectNode write(Record written) {
        ObjectNode object = NODES.objectNode();
        for (Component component : Shape.of(written.getClass()).components()) {
            content(component, component.of(written)).ifPresent(node -> object.set(component.name(), node));
        }
        return object;
    }

    private static Optional<JsonNode> content(Component component, Object content) {
        return switch (component.form()) {
            case KEY, PLAIN -> Optional.of(plain(content));
            case VALUE -> value((Value<?>) content);
            case RECORD -> Optional.<JsonNode>of(write((Record) content)).filter(node -> !node.isEmpty());
            case LIST -> list((Listed<?>) content);
        };
    }

    private static Optional<JsonNode> list(Listed<?> list) {
        ArrayNode array = NODES.arrayNode();
        list.forEach(item -> array.add(write((Record) item)));
        if (list.given()) {
            return Optional.of(array);
        }
        return array.isEmpty()
                ? Optional.empty()
                : Optional.of(NODES.objectNode().set(Wording.AT_LEAST, array));
    }

    private static Optional<JsonNode> value(Value<?> value) {
        boolean stated = !value.origin().equals(Origin.UNSTATED);
        if (value instanceof Known<?> known && !stated) {
            return Optional.of(plain(known.value()));
        }
        if (value instanceof Unknown<?> unknown && unknown.reason() == Reason.NOT_REPORTED && !stated) {
            return Optional.empty();
        }
        ObjectNode object = form(value);
        Origin origin = value.origin();
        Optional.ofNullable(origin.source()).ifPresent(source -> object.put("source", source));
        Optional.ofNullable(origin.observed()).ifPresent(day -> object.put("observed", day.toString()));
        return Optional.of(object);
    }

    private static ObjectNode form(Value<?> value) {
        ObjectNode object = NODES.objectNode();
        if (value instanceof Known<?> known) {
            object.set("value", plain(known.value()));
        } else if (value instanceof Between<?> between) {
            object.set("from", plain(between.from()));
            object.set("to", plain(between.to()));
        } else if (value instanceof Unknown<?> unknown) {
            object.put("unknown", unknown.reason().name());
        } else if (value instanceof None) {
            object.put("none", true);
        } else if (value instanceof NotApplicable) {
            object.put("notApplicable", true);
        }
        return object;
    }

    private static JsonNode plain(Object content) {
        if (content instanceof BigDecimal number) {
            return DecimalNode.valueOf(number);
        }
        if (content instanceof Integer year) {
            return DecimalNode.valueOf(BigDecimal.valueOf(year));
        }
        return content instanceof Boolean flag ? BooleanNode.valueOf(flag) : TextNode.valueOf(content.toString());
    }
}
