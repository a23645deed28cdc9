package se.likvard.peers;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table as a DMN decision table that collects the names of the rules that hold.
 *
 * @param language of the cells; empty for FEEL
 * @param any what a cell says that takes anything
 * @param figure what a cell calls the figure of its column
 * @param equal how the language writes "is the same as"
 * @param and how it joins
 * @param wrapped how it marks an expression, with %s for the expression
 */
record Dmn(String language, String any, String figure, String equal, String and, String wrapped) {

    static final String NAMESPACE = "https://likvard.example/table";
    static final String DECISION = "found";

    /**
     * As the standard says.
     *
     * @param any a dash as the standard has it, or nothing where that saves an engine the reading of it
     */
    static Dmn feel(String any) {
        return new Dmn("", any, "?", "=", " and ", "%s");
    }

    /** With expressions of Java's unified expression language, as Camunda can. */
    static Dmn juel() {
        return new Dmn(" expressionLanguage=\"juel\"", "", "cellInput", "==", " && ", "${%s}");
    }

    String xml(Table table) {
        String inputs = table.columns().entrySet().stream()
                .map(column -> input(column.getKey(), column.getValue()))
                .collect(Collectors.joining());
        String inputData = table.columns().entrySet().stream()
                .map(column -> "<inputData id=\"in_%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"%2$s\"/></inputData>\n"
                        .formatted(column.getKey(), type(column.getValue())))
                .collect(Collectors.joining());
        String needs = table.columns().keySet().stream()
                .map(("<informationRequirement id=\"need_%1$s\"><requiredInput href=\"#in_%1$s\"/></informationRequirement>\n")::formatted)
                .collect(Collectors.joining());
        String rows = IntStream.range(0, table.rows().size())
                .mapToObj(number -> row(table, number))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="definitions" name="%1$s" namespace="%2$s">
                %3$s<decision id="%4$s" name="%4$s">
                <variable name="%4$s"/>
                %5$s<decisionTable id="table" hitPolicy="COLLECT">
                %6$s<output id="rule" name="rule" typeRef="string"/>
                %7$s</decisionTable>
                </decision>
                </definitions>
                """
                .formatted(DECISION, NAMESPACE, inputData, DECISION, needs, inputs, rows);
    }

    private static String input(String column, Class<?> kind) {
        return "<input id=\"column_%1$s\"><inputExpression id=\"of_%1$s\" typeRef=\"%2$s\"><text>%1$s</text></inputExpression></input>\n"
                .formatted(column, type(kind));
    }

    private static String type(Class<?> kind) {
        return kind == BigDecimal.class ? "number" : kind == Boolean.class ? "boolean" : "string";
    }

    private String row(Table table, int number) {
        Table.Row row = table.rows().get(number);
        String cells = table.columns().keySet().stream()
                .map(column -> entry(number + "_" + column, row.of(column)))
                .collect(Collectors.joining());
        return "<rule id=\"row_%1$d\">%2$s<outputEntry id=\"out_%1$d\"><text>\"%3$s\"</text></outputEntry></rule>\n"
                .formatted(number, cells, row.rule());
    }

    private String entry(String id, List<Table.Cell> cells) {
        String all = cells.stream().map(this::cell).collect(Collectors.joining(and));
        String text = cells.isEmpty() ? any : wrapped.formatted(all).replace("&", "&amp;").replace("<", "&lt;");
        return "<inputEntry id=\"cell_%s\"%s><text>%s</text></inputEntry>".formatted(id, language, text);
    }

    private String cell(Table.Cell cell) {
        String sign = cell.operator().sign().equals("==") ? equal : cell.operator().sign();
        String comparison = figure + " " + sign + " " + literal(cell.value());
        return cell.needsFigure() ? figure + " != null" + and + comparison : comparison;
    }

    private static String literal(@Nullable Object value) {
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }
}
