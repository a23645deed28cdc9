package se.likvard.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Reads the rows under one header. A row whose identity cannot be trusted is not taken; a bad figure costs only itself. */
record RowReader(Header header, int schoolYear) {

    private static final Map<String, OrganiserType> TYPES = Map.of(
            "Kommunal", OrganiserType.MUNICIPAL,
            "Enskild", OrganiserType.INDEPENDENT,
            "Region", OrganiserType.REGIONAL,
            "Statlig", OrganiserType.STATE);

    private static final List<Column> NAMES = List.of(Column.UNIT_NAME, Column.MUNICIPALITY, Column.ORGANISER);

    /** A row, unless its identity has faults; and the faults of either its identity or its figures. */
    record Result(Optional<UnitRow> row, List<Problem> problems) {}

    Result read(Line line) {
        List<Problem> faults = identityFaults(line);
        if (!faults.isEmpty()) {
            return new Result(Optional.empty(), faults);
        }
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        List<Problem> problems = new ArrayList<>();
        for (Column column : Column.RESULTS) {
            Cell cell = Cell.of(column, header.cell(line, column));
            cells.put(column, cell);
            if (cell.mark() == Mark.UNREADABLE) {
                problems.add(unreadable(line, column));
            }
        }
        return new Result(Optional.of(row(line, cells)), problems);
    }

    LostRow lost(Line line) {
        return new LostRow(
                schoolYear, header.cell(line, Column.MUNICIPALITY_CODE), header.cell(line, Column.MUNICIPALITY));
    }

    private UnitRow row(Line line, Map<Column, Cell> cells) {
        return new UnitRow(
                line.where(0),
                schoolYear,
                header.cell(line, Column.UNIT_CODE),
                header.cell(line, Column.UNIT_NAME),
                header.cell(line, Column.MUNICIPALITY_CODE),
                header.cell(line, Column.MUNICIPALITY),
                header.cell(line, Column.REGISTRATION_NUMBER),
                header.cell(line, Column.ORGANISER),
                TYPES.getOrDefault(header.cell(line, Column.ORGANISER_TYPE), OrganiserType.MUNICIPAL),
                cells,
                Figures.of(column -> cells.getOrDefault(column, Cell.of(column, "")), UnitRow.origin(schoolYear)));
    }

    private List<Problem> identityFaults(Line line) {
        if (line.width() > header.width() || line.cells().size() < header.width()) {
            return List.of(wrongWidth(line));
        }
        List<Problem> faults = new ArrayList<>();
        for (Column name : NAMES) {
            if (header.cell(line, name).isEmpty()) {
                faults.add(at(line, name, new Words(name.published() + " saknas", name.published() + " is missing")));
            }
        }
        for (Identifier identifier : Identifier.values()) {
            identifier
                    .fault(header.cell(line, identifier.column()))
                    .ifPresent(fault -> faults.add(at(line, identifier.column(), fault)));
        }
        if (!TYPES.containsKey(header.cell(line, Column.ORGANISER_TYPE))) {
            faults.add(unknownType(line));
        }
        return faults;
    }

    private Problem wrongWidth(Line line) {
        int found = Math.max(line.width(), Math.min(line.cells().size(), header.width()));
        return Problem.at(
                line.where(0),
                "raden har " + found + " celler, rubriken har " + header.width(),
                "the row has " + found + " cells, the header has " + header.width());
    }

    private Problem unknownType(Line line) {
        String text = header.cell(line, Column.ORGANISER_TYPE);
        return at(
                line,
                Column.ORGANISER_TYPE,
                new Words(
                        "Typ av huvudman är \"" + text + "\"; ska vara Kommunal, Enskild, Region eller Statlig",
                        "Typ av huvudman is \"" + text + "\"; must be Kommunal, Enskild, Region or Statlig"));
    }

    private Problem unreadable(Line line, Column column) {
        String text = header.cell(line, column);
        return at(
                line,
                column,
                new Words(
                        column.published() + " är \"" + text + "\": inget tal med decimalkomma inom rimliga gränser och"
                                + " ingen känd markering; värdet lämnas okänt",
                        column.published() + " is \"" + text
                                + "\": not a number with a decimal comma within range nor a"
                                + " known mark; the value is left unknown"));
    }

    private Problem at(Line line, Column column, Words what) {
        return new Problem(header.where(line, column), what);
    }
}
