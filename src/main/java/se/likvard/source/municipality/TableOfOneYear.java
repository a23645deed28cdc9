package se.likvard.source.municipality;

import java.math.BigDecimal;
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
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** A table with one row per municipality and type of organiser, all of one year. */
final class TableOfOneYear {

    private final Told told;
    private final Table table;
    private final Header header;
    private final Rows rows;
    private final Period period;
    private final Figures figures;
    private final Map<String, Integer> left = new TreeMap<>();

    TableOfOneYear(Told told, Table table, Header header, Rows rows, Period period) {
        this.told = told;
        this.table = table;
        this.header = header;
        this.rows = rows;
        this.period = period;
        this.figures = new Figures(told, Publication.MUNICIPALITY_TABLE);
    }

    void read() {
        rows.data().forEach(this::read);
        SkolverketTables.noteLeft(told, header.left(), left);
        SkolverketTables.noteFederations(told);
    }

    private void read(Grid.Row row) {
        List<Problem> faults = rows.faults(row);
        if (faults.isEmpty()) {
            faults = identityFaults(row);
        }
        if (!faults.isEmpty()) {
            told.rowLost(faults);
            return;
        }
        String other = other(row);
        if (!other.isEmpty()) {
            left.merge(other, 1, Integer::sum);
            return;
        }
        take(row, Schools.of(header.cell(row, Column.TYPE)).orElseThrow());
    }

    private List<Problem> identityFaults(Grid.Row row) {
        String code = header.cell(row, Column.CODE);
        Optional<Words> fault = MunicipalityCode.fault(code);
        if (fault.isPresent()) {
            return List.of(new Problem(header.where(row, Column.CODE).toString(), fault.get()));
        }
        String type = header.cell(row, Column.TYPE);
        if (Schools.of(type).isEmpty()) {
            return List.of(unknownType(row, type));
        }
        String identity = code + " " + type + " " + header.cell(row, Column.SEX);
        return figures.isFirst(identity) ? List.of() : List.of(again(row, identity.strip()));
    }

    private Problem unknownType(Grid.Row row, String type) {
        return Problem.at(
                header.where(row, Column.TYPE).toString(),
                "Typ av huvudman är \"" + type + "\"; ska vara Samtliga, Kommunal, Enskild, Statlig, Region eller"
                        + " Internationella skolor",
                "Typ av huvudman is \"" + type + "\"; must be Samtliga, Kommunal, Enskild, Statlig, Region or"
                        + " Internationella skolor");
    }

    private static Problem again(Grid.Row row, String identity) {
        return Problem.at(
                row.where(0).toString(),
                "raden " + identity + " finns redan; den första gäller",
                "the row " + identity + " stands there already; the first one counts");
    }

    /** Why a sound row is passed over: whose schools, or which pupils; empty when it is to be taken. */
    private String other(Grid.Row row) {
        Schools schools = Schools.of(header.cell(row, Column.TYPE)).orElse(Schools.OTHER);
        if (table.figures().stream().allMatch(each -> each.of(schools).isEmpty())) {
            return header.cell(row, Column.TYPE);
        }
        String sex = header.cell(row, Column.SEX);
        return sex.isEmpty() || List.of("samtliga", "totalt").contains(Wording.of(sex)) ? "" : sex;
    }

    private void take(Grid.Row row, Schools schools) {
        Optional<BigDecimal> pupils = pupils(row, schools);
        for (Column column : table.figures()) {
            Optional<Measure> measure = column.of(schools);
            String text = header.cell(row, column);
            Printed printed = Printed.inTable(column.name(), text, column.decimals(), pupils);
            measure.ifPresent(each -> figures.take(
                    each, header.cell(row, Column.CODE), period.year(), printed, header.where(row, column)));
        }
        told.rowTaken();
    }

    private Optional<BigDecimal> pupils(Grid.Row row, Schools schools) {
        return table.figures().stream()
                .filter(each ->
                        each.of(schools).filter(TableOfOneYear::isPupils).isPresent())
                .map(each -> Cell.of(header.cell(row, each)))
                .filter(cell -> cell.mark() == Mark.NUMBER)
                .flatMap(cell -> cell.number().stream())
                .findFirst();
    }

    static boolean isPupils(Measure measure) {
        return measure == Measure.MUNICIPALITY_PUPILS
                || measure == Measure.OWN_PUPILS
                || measure == Measure.OWN_GRADE_NINE_PUPILS;
    }
}
