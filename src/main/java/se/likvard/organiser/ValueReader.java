package se.likvard.organiser;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Kind;
import se.likvard.value.Origin;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/**
 * Reads a value: written as itself, or as an object that gives bounds, a reason why it is unknown, the fact that there
 * is none, or its source and the day it was observed.
 */
final class ValueReader {

    /** The keys that say what is known; exactly one is given, but the bounds come in pairs. */
    private static final List<String> FORMS = List.of("value", "from", "to", "unknown", "none", "notApplicable");

    private static final Set<String> KEYS =
            Set.of("value", "from", "to", "unknown", "none", "notApplicable", "source", "observed");

    /** The reasons that can be given; that a policy has no value is not for the sender to say. */
    static final Map<String, Reason> REASONS =
            EnumSet.complementOf(EnumSet.of(Reason.NOT_EXACT, Reason.NO_POLICY_VALUE)).stream()
                    .collect(Collectors.toMap(Reason::name, each -> each, (one, other) -> one, LinkedHashMap::new));

    private static final Value<?> UNREPORTED = Value.unknown(Reason.NOT_REPORTED);
    private static final Pattern SOURCE = Pattern.compile(Key.TEXT);

    private final Problems problems;
    private final ScalarReader scalars;

    ValueReader(Problems problems, ScalarReader scalars) {
        this.problems = problems;
        this.scalars = scalars;
    }

    /** The value at a place; unknown when nothing, or something wrong, stands there. */
    Value<?> read(Component component, @Nullable JsonNode node, Pointer at) {
        if (node == null || node.isNull()) {
            return UNREPORTED;
        }
        Value<?> value = node.isObject() ? written(component, node, at) : scalars.value(component, node, at);
        return value == null ? UNREPORTED : value;
    }

    private @Nullable Value<?> written(Component component, JsonNode node, Pointer at) {
        node.fieldNames().forEachRemaining(name -> {
            if (!KEYS.contains(name)) {
                problems.unknownKey(at.key(name), KEYS.stream().sorted().toList());
            }
        });
        Origin origin = origin(node, at);
        Value<?> value = form(component, node, at);
        return value == null ? null : value.from(origin);
    }

    private @Nullable Value<?> form(Component component, JsonNode node, Pointer at) {
        List<String> given = FORMS.stream().filter(node::has).toList();
        if (given.equals(List.of("from", "to"))) {
            return bounds(component, node, at);
        }
        if (given.size() != 1 || node.has("from") || node.has("to")) {
            problems.at(
                    at,
                    "Här ska stå precis ett av: value, from och to, unknown, none eller notApplicable.",
                    "There should be exactly one of: value, from and to, unknown, none or notApplicable.");
            return null;
        }
        return content(component, given.get(0), node, at);
    }

    private @Nullable Value<?> content(Component component, String form, JsonNode node, Pointer at) {
        JsonNode content = node.get(form);
        Pointer place = at.key(form);
        return switch (form) {
            case "value" -> content.isNull() ? UNREPORTED : scalars.value(component, content, place);
            case "unknown" -> unknown(content, place);
            case "none" -> isTrue(content, place) ? Value.none() : null;
            default -> isTrue(content, place) ? Value.notApplicable() : null;
        };
    }

    private @Nullable Value<?> bounds(Component component, JsonNode node, Pointer at) {
        if (component.kind() == Kind.NUMBER) {
            BigDecimal from = scalars.number(component, node.get("from"), at.key("from"), RoundingMode.FLOOR);
            BigDecimal to = scalars.number(component, node.get("to"), at.key("to"), RoundingMode.CEILING);
            return ordered(from, to, at);
        }
        if (component.kind() == Kind.DATE) {
            Value<LocalDate> from = scalars.dates().read(node.get("from"), at.key("from"));
            Value<LocalDate> to = scalars.dates().read(node.get("to"), at.key("to"));
            return from == null || to == null
                    ? null
                    : ordered(from.lowest().orElseThrow(), to.highest().orElseThrow(), at);
        }
        problems.at(
                at,
                "Bara tal och datum kan skrivas med from och to.",
                "Only numbers and dates can be written with from and to.");
        return null;
    }

    private <T extends Comparable<? super T>> @Nullable Value<T> ordered(@Nullable T from, @Nullable T to, Pointer at) {
        if (from == null || to == null) {
            return null;
        }
        if (from.compareTo(to) > 0) {
            problems.at(
                    at,
                    "from får inte vara större eller senare än to. Byt plats på dem.",
                    "from may not be greater or later than to. Let them change places.");
            return null;
        }
        return Value.between(from, to);
    }

    private @Nullable Value<?> unknown(JsonNode content, Pointer at) {
        Reason reason = scalars.choice(REASONS, content, at);
        return reason == null ? null : Value.unknown(reason);
    }

    private boolean isTrue(JsonNode content, Pointer at) {
        boolean right = content.isBoolean() && content.booleanValue();
        if (!right) {
            problems.at(
                    at,
                    "Här kan bara stå true. Gäller det inte, ta bort nyckeln.",
                    "Only true can stand here. If it is not so, remove the key.");
        }
        return right;
    }

    private Origin origin(JsonNode node, Pointer at) {
        JsonNode source = node.get("source");
        JsonNode observed = node.get("observed");
        if (source == null && observed == null) {
            return Origin.UNSTATED;
        }
        return new Origin(
                source == null ? null : scalars.text(SOURCE, source, at.key("source")),
                observed == null ? null : scalars.dates().day(observed, at.key("observed")));
    }
}
