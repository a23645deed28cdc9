package se.likvard.source.municipality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.likvard.source.told.Cell;
import se.likvard.source.told.Grid;
import se.likvard.source.told.Mark;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Period;
import se.likvard.source.told.Publication;
import se.likvard.source.told.Told;
import se.likvard.value.Counted;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** A table with one row per municipality and figure, and one column per school year. */
final class TableOverTime {

    private final Told told;
    private final Header header;
    private final Rows rows;
    private final Optional<Schools> schools;
    private final Figures figures;
    private final YearColumns years;
    private final Map<String, Integer> rowsOf = new TreeMap<>();
    private final Map<String, Integer> left = new TreeMap<>();
    /** Of each municipality and year: what a share that is not told exactly is a share of. */
    private final Map<String, BigDecimal> pupils = new HashMap<>();

    TableOverTime(Told told, Header header, Rows rows, Period newest, Optional<Schools> schools) {
        this.told = told;
        this.header = header;
        this.rows = rows;
        this.years = YearColumns.of(header, newest);
        this.schools = schools;
        this.figures = new Figures(told, Publication.MUNICIPALITY_TABLE);
    }

    void read() {
        List<Problem> problems = new ArrayList<>(years.problems());
        if (schools.isEmpty()) {
            problems.add(noSchools(header.row()));
        }
        problems.forEach(told::problem);
        if (problems.isEmpty()) {
            readRows(schools.orElseThrow());
        }
    }

    private void readRows(Schools whose) {
        if (whose == Schools.OWN) {
            rows.data().forEach(this::read);
            tellIncomplete();
            SkolverketTables.noteFederations(told);
        } else {
            left.put(
                    whose == Schools.ALL ? "Samtliga" : "Typ av huvudman",
                    rows.data().size());
        }
        figures.note();
        SkolverketTables.noteLeft(told, List.of(), left);
    }

    private void read(Grid.Row row) {
        String code = header.cell(row, Column.CODE);
        List<Problem> faults = new ArrayList<>(rows.faults(row));
        if (faults.isEmpty()) {
            MunicipalityCode.fault(code)
                    .map(fault -> new Problem(header.where(row, Column.CODE).toString(), fault))
                    .ifPresent(faults::add);
        }
        String item = header.cell(row, Column.ITEM);
        if (faults.isEmpty() && !figures.isFirst(code + " " + item)) {
            faults.add(again(row, code + " " + item));
        }
        if (!faults.isEmpty()) {
            told.rowLost(faults);
            return;
        }
        rowsOf.merge(code, 1, Integer::sum);
        Table.RESULTS_OVER_TIME.figures().stream()
                .filter(column -> column.is(item))
                .findFirst()
                .ifPresentOrElse(column -> take(row, code, column), () -> left.merge(item, 1, Integer::sum));
    }

    private void take(Grid.Row row, String code, Column column) {
        Measure measure = column.own().orElseThrow();
        years.places().forEach((at, year) -> {
            String text = row.cell(at);
            String group = code + " " + year.year();
            Cell cell = Cell.of(text);
            if (TableOfOneYear.isPupils(measure) && cell.mark() == Mark.NUMBER) {
                cell.number().ifPresent(number -> pupils.put(group, number));
            }
            Printed printed =
                    Printed.inTable(column.name(), text, column.decimals(), Optional.ofNullable(pupils.get(group)));
            figures.take(measure, code, year.year(), printed, row.where(at));
        });
        told.rowTaken();
    }

    private void tellIncomplete() {
        int most = rowsOf.values().stream().mapToInt(each -> each).max().orElse(0);
        List<String> fewer = rowsOf.entrySet().stream()
                .filter(each -> each.getValue() < most)
                .map(Map.Entry::getKey)
                .toList();
        if (!fewer.isEmpty()) {
            Words rows = Counted.ROWS.of(most);
            told.problem(Problem.at(
                    header.row().where(0).toString(),
                    "rader saknas för " + String.join(", ", fewer) + ": de andra kommunerna har " + rows.sv()
                            + " var; filen kan vara avhuggen",
                    "rows are missing for " + String.join(", ", fewer) + ": the other municipalities have " + rows.en()
                            + " each; the file may be cut off"));
        }
    }

    private static Problem noSchools(Grid.Row row) {
        return Problem.at(
                row.where(0).toString(),
                "raden \"Typ av huvudman: Kommunal\" saknas över tabellen. Inget är läst",
                "the line \"Typ av huvudman: Kommunal\" is missing above the table. Nothing was read");
    }

    private static Problem again(Grid.Row row, String identity) {
        return Problem.at(
                row.where(0).toString(),
                "raden " + identity + " finns redan; den första gäller",
                "the row " + identity + " stands there already; the first one counts");
    }
}
