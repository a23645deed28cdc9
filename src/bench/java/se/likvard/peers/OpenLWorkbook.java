package se.likvard.peers;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The workbook that OpenL Tablets reads a table from: a data type for the facts, and the table with a column for each field
 * and comparison.
 *
 * @param conditions each comparison of a field that some row makes; twice if a row makes it twice
 */
record OpenLWorkbook(Table table, List<Condition> conditions) {

    static final String METHOD = "found";

    /** A column: the comparison, and which of a row's equal ones it is for. */
    private record Condition(String column, String sign, boolean none, int turn) {

        String expression() {
            return none
                    ? "(unit.%s == null) == none".formatted(column)
                    : "unit.%1$s != null && unit.%1$s %2$s limit".formatted(column, sign);
        }
    }

    static OpenLWorkbook of(Table table) {
        List<Condition> conditions = table.rows().stream()
                .flatMap(row -> row.cells().stream().map(cell -> condition(row, cell)))
                .distinct()
                .toList();
        return new OpenLWorkbook(table, conditions);
    }

    private static Condition condition(Table.Row row, Table.Cell cell) {
        List<Table.Cell> alike = row.of(cell.column()).stream()
                .filter(each -> each.operator() == cell.operator())
                .toList();
        String sign = cell.operator().sign();
        return new Condition(cell.column(), sign, cell.value() == null, alike.indexOf(cell));
    }

    void write(Path file) throws IOException {
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            type(workbook.createSheet("type"));
            rules(workbook.createSheet("rules"));
            workbook.write(out);
        }
    }

    private void type(Sheet sheet) {
        head(sheet, "Datatype " + table.type(), 2);
        table.columns().forEach((column, kind) -> row(sheet, List.of(type(kind), column)));
    }

    private static String type(Class<?> kind) {
        return kind == BigDecimal.class ? "Double" : kind.getSimpleName();
    }

    private void rules(Sheet sheet) {
        head(sheet, "Rules String[] " + METHOD + "(" + table.type() + " unit)", conditions.size() + 1);
        row(sheet, heads("CRET1", condition -> "C" + (conditions.indexOf(condition) + 1)));
        row(sheet, heads("rule", Condition::expression));
        row(sheet, heads("String rule", this::parameter));
        row(sheet, heads("rule", condition -> condition.column + " " + condition.sign));
        table.rows().forEach(row -> row(sheet, cells(row)));
    }

    private List<String> heads(String result, Function<Condition, String> head) {
        return Stream.concat(conditions.stream().map(head), Stream.of(result)).toList();
    }

    private String parameter(Condition condition) {
        return condition.none ? "Boolean none" : type(Objects.requireNonNull(table.columns().get(condition.column))) + " limit";
    }

    private List<@Nullable Object> cells(Table.Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Condition condition : conditions) {
            cells.add(row.cells().stream()
                    .filter(cell -> condition(row, cell).equals(condition))
                    .map(cell -> condition.none ? (Object) condition.sign.equals("==") : cell.value())
                    .findFirst()
                    .orElse(null));
        }
        cells.add(row.rule());
        return cells;
    }

    private static void head(Sheet sheet, String text, int width) {
        sheet.createRow(1).createCell(1).setCellValue(text);
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, width));
    }

    private static void row(Sheet sheet, List<? extends @Nullable Object> values) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            Cell cell = row.createCell(column + 1);
            if (value instanceof BigDecimal number) {
                cell.setCellValue(number.doubleValue());
            } else if (value instanceof Boolean flag) {
                cell.setCellValue(flag);
            } else if (value != null) {
                cell.setCellValue(value.toString());
            }
        }
    }
}
