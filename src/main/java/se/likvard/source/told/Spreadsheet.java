package se.likvard.source.told;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import se.likvard.value.Place;
import se.likvard.value.Problem;

/** The first sheet of a spreadsheet as a grid. A formula is never computed nor its stored result believed. */
final class Spreadsheet {

    private Spreadsheet() {}

    static Grid grid(String file, byte[] bytes, List<Problem> problems) {
        List<Grid.Row> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            stream.forEach(row -> {
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(new Grid.Row(file, rows.size() + 1, List.of(), List.of(), false));
                }
                rows.add(row(file, row, problems));
            });
        } catch (IOException | ExcelReaderException | IllegalArgumentException e) {
            problems.add(Problem.at(
                    file,
                    "filen är inget kalkylblad som kan läsas (.xlsx); spara den på nytt",
                    "the file is not a spreadsheet that can be read (.xlsx); save it anew"));
        }
        return new Grid(file, rows, true);
    }

    private static Grid.Row row(String file, Row row, List<Problem> problems) {
        List<String> cells = IntStream.range(0, row.getCellCount())
                .mapToObj(index -> row.getOptionalCell(index)
                        .map(cell -> text(file, row.getRowNum(), index, cell, problems))
                        .orElse(""))
                .toList();
        List<Integer> columns = IntStream.rangeClosed(1, cells.size()).boxed().toList();
        return new Grid.Row(file, row.getRowNum(), cells, columns, false);
    }

    private static String text(String file, int number, int index, Cell cell, List<Problem> problems) {
        if (cell.getFormula() != null) {
            problems.add(Problem.at(
                    new Place(file, number, index + 1).toString(),
                    "cellen har en formel; klistra in värdet i stället",
                    "the cell has a formula; paste its value instead"));
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText().strip();
    }
}
