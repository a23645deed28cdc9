package se.likvard.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.OrganiserType;
import se.likvard.organiser.Shape;

/** Writes a case as it stands in {@code cases.yaml}: what the reader fills in is left out. */
final class CaseText {

    private static final Shape ORGANISER = Shape.of(Organiser.class);
    private static final List<String> FILLED_IN = List.of("registrationNumber", "name", "organiserType");

    private CaseText() {}

    /** The case under a name. */
    static String of(Case given, String name) {
        List<String> lines = new ArrayList<>();
        lines.add("- case: " + quoted(name));
        lines.add("asOf: " + given.asOf());
        if (given.organiserType() != OrganiserType.MUNICIPAL) {
            lines.add("organiserType: " + given.organiserType());
        }
        lines.add("given: " + organiser(given.organiser()));
        if (!given.outcomes().isEmpty()) {
            lines.add("outcomes:");
            given.outcomes()
                    .forEach(each -> lines.add("  - { rule: %s, subject: %s, verdict: %s }"
                            .formatted(each.rule(), quoted(each.subject()), each.verdict())));
        }
        given.subject().ifPresent(each -> lines.add("subject: " + quoted(each)));
        lines.add("expect: " + given.expect());
        given.missing()
                .ifPresent(paths -> lines.add("missing: "
                        + paths.stream().map(CaseText::quoted).collect(Collectors.joining(", ", "[ ", " ]"))));
        return String.join("\n  ", lines) + "\n";
    }

    private static String organiser(ObjectNode json) {
        List<String> entries = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (Component component : ORGANISER.components()) {
            JsonNode content = json.get(component.name());
            if (content != null && component.isNested()) {
                entries.add(component.nested().name() + ": " + content(content, component));
            } else if (content != null && !FILLED_IN.contains(component.name())) {
                own.add(component.name() + ": " + plain(content));
            }
        }
        if (!own.isEmpty()) {
            entries.add(0, ORGANISER.name() + ": " + braces(own));
        }
        return braces(entries);
    }

    private static String content(JsonNode content, Component component) {
        if (content instanceof ArrayNode list) {
            return IntStream.range(0, list.size())
                    .mapToObj(index -> record(list.get(index), component.nested(), index + 1))
                    .collect(Collectors.joining(", ", "[ ", " ]"));
        }
        return record(content, component.nested(), 1);
    }

    private static String record(JsonNode content, Shape shape, int number) {
        if (!(content instanceof ObjectNode)) {
            return plain(content);
        }
        List<String> entries = new ArrayList<>();
        for (Component component : shape.components()) {
            JsonNode each = content.get(component.name());
            if (each != null && !isFilledIn(each, component, shape, number)) {
                String text = component.isNested() ? content(each, component) : plain(each);
                entries.add(component.name() + ": " + text);
            }
        }
        return braces(entries);
    }

    private static boolean isFilledIn(JsonNode content, Component component, Shape shape, int number) {
        return switch (component.form()) {
            case KEY -> component.content() != int.class && content.asText().equals(component.key(number));
            case PLAIN -> content.asText().equals(shape.name() + " " + number);
            default -> false;
        };
    }

    private static String plain(JsonNode json) {
        if (json instanceof ObjectNode object) {
            List<String> entries = new ArrayList<>();
            object.properties().forEach(each -> entries.add(each.getKey() + ": " + plain(each.getValue())));
            return braces(entries);
        }
        if (json instanceof ArrayNode list) {
            List<String> items = new ArrayList<>();
            list.forEach(each -> items.add(plain(each)));
            return "[ " + String.join(", ", items) + " ]";
        }
        boolean bare = !json.isTextual() || json.asText().matches("[A-Z][A-Z_]*|\\d{4}-\\d{2}-\\d{2}");
        return json.isNull() ? "" : bare ? json.asText() : quoted(json.asText());
    }

    private static String braces(List<String> entries) {
        return entries.isEmpty() ? "{ }" : "{ " + String.join(", ", entries) + " }";
    }

    /** Double quotes, with what YAML would read otherwise escaped. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
