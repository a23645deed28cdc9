package se.likvard.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The sheets of a workbook, read whole. */
record Book(List<Grid> sheets) {

    /** The sheet that carries the organiser out of sight. */
    static final String PAYLOAD = "likvard";

    /** So many digits a spreadsheet keeps of a number. */
    private static final MathContext DIGITS = new MathContext(15);

    /**
     * Reads a workbook.
     *
     * @throws InvalidFormException if it is none, or none that may be read
     */
    // The reader throws what it will at a damaged workbook: whatever it is, the file cannot be read.
    static Book read(byte[] file) {
        Container.check(file);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            if (workbook.isDate1904()) {
                throw InvalidFormException.of(
                        "arbetsboken räknar dagar från 1904; spara den med 1900 års datumsystem",
                        "the workbook counts days from 1904; save it with the 1900 date system");
            }
            List<Grid> sheets = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(grid(sheet));
            }
            return new Book(sheets);
        } catch (InvalidFormException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw InvalidFormException.of(
                    "filen är skadad och går inte att läsa som kalkylblad",
                    "the file is damaged and cannot be read as a spreadsheet");
        }
    }

    /** The sheet of that mark. */
    Optional<Grid> marked(String mark) {
        return sheets.stream()
                .filter(each -> each.mark(0).equals(Marks.SHEET + mark))
                .findFirst();
    }

    /** What the form carries out of sight; empty when it is not whole, or no form. */
    Optional<Payload> payload() {
        return sheets.stream()
                .filter(each -> each.name().equals(PAYLOAD))
                .findFirst()
                .flatMap(grid -> Payload.of(grid.rows().keySet().stream()
                        .map(row -> grid.at(row, 0).text())
                        .toList()));
    }

    private static Grid grid(Sheet sheet) throws IOException {
        TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
        try (Stream<Row> read = sheet.openStream()) {
            read.forEach(row -> {
                TreeMap<Integer, Cell> cells = cells(row);
                if (!cells.isEmpty()) {
                    rows.put(row.getRowNum() - 1, cells);
                }
            });
        }
        return new Grid(sheet.getName(), rows);
    }

    private static TreeMap<Integer, Cell> cells(Row row) {
        TreeMap<Integer, Cell> cells = new TreeMap<>();
        row.stream()
                .filter(each -> each != null)
                .map(each -> Map.entry(each.getColumnIndex(), cell(each)))
                .filter(each -> !each.getValue().isEmpty())
                .forEach(each -> cells.put(each.getKey(), each.getValue()));
        return cells;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell read) {
        String text = Optional.ofNullable(read.getText()).orElse("");
        if (read.getType() == CellType.FORMULA || read.getType() == CellType.ERROR || read.getFormula() != null) {
            return new Cell(text, null, "", true);
        }
        if (read.getType() == CellType.NUMBER) {
            BigDecimal number = read.asNumber().round(DIGITS).stripTrailingZeros();
            String format = Optional.ofNullable(read.getDataFormatString()).orElse("");
            return new Cell(number.toPlainString(), number, format, false);
        }
        return Cell.text(text);
    }
}
