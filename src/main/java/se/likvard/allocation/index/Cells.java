package se.likvard.allocation.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.allocation.School;
import se.likvard.allocation.Stated;
import se.likvard.allocation.UnknownFigure;
import se.likvard.value.Counted;
import se.likvard.value.Problem;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/**
 * What an estimate rests on.
 *
 * @param used in an order that does not depend on that of the rows, so that no sum does
 * @param leftOut the rows with something unknown, as the table names them
 * @param places where each covariate stands in the first row
 */
record Cells(List<Cell> used, List<School> leftOut, List<String> places) {

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::figures, Arrays::compare)
            .thenComparingInt(Cell::pupils)
            .thenComparingInt(Cell::events);

    int pupils() {
        return sum(Cell::pupils);
    }

    int events() {
        return sum(Cell::events);
    }

    private int sum(ToIntFunction<Cell> number) {
        return used.stream().mapToInt(number).sum();
    }

    /**
     * Of the rows of a table.
     *
     * @throws InvalidAllocationException with every row that cannot be, or that the specification refuses
     */
    static Cells of(Specification specification, List<School> rows) {
        Reader reader = new Reader(specification);
        List<String> columns = new ArrayList<>(List.of(specification.pupils(), specification.events()));
        columns.addAll(specification.covariates());
        reader.problems.addAll(Columns.missing(columns, rows));
        if (reader.problems.isEmpty()) {
            rows.forEach(reader::read);
        }
        if (!reader.problems.isEmpty()) {
            throw new InvalidAllocationException(reader.problems);
        }
        reader.used.sort(ORDER);
        List<String> places = specification.covariates().stream()
                .map(each -> rows.get(0).stated(each).where())
                .toList();
        return new Cells(List.copyOf(reader.used), List.copyOf(reader.leftOut), places);
    }

    private static final class Reader {

        private final Specification specification;
        private final List<Problem> problems = new ArrayList<>();
        private final List<Cell> used = new ArrayList<>();
        private final List<School> leftOut = new ArrayList<>();

        Reader(Specification specification) {
            this.specification = specification;
        }

        void read(School row) {
            Optional<Integer> pupils = whole(row.stated(specification.pupils()), 1, "pupils");
            Stated stated = row.stated(specification.events());
            Optional<Integer> events = stated.number().isEmpty() ? Optional.empty() : whole(stated, 0, "events");
            List<Stated> unknown = new ArrayList<>();
            Columns.unknown(row, specification.covariates(), unknown);
            Columns.unknown(row, List.of(specification.events()), unknown);
            if (!unknown.isEmpty()) {
                unknown(row, unknown);
            }
            if (pupils.isPresent() && events.isPresent()) {
                known(row, pupils.get(), events.get(), unknown.isEmpty());
            }
        }

        private void known(School row, int pupils, int events, boolean whole) {
            if (events > pupils) {
                Words all = Counted.PUPILS.of(pupils);
                tell(
                        row.stated(specification.events()),
                        "%s av %s går inte".formatted(events, all.sv()),
                        "%s of %s is not possible".formatted(events, all.en()));
            }
            if (whole) {
                used.add(new Cell(pupils, events, figures(row)));
            }
        }

        private void unknown(School row, List<Stated> unknown) {
            leftOut.add(row);
            if (specification.unknown() == UnknownFigure.Rule.REFUSE) {
                unknown.forEach(each -> problems.add(Columns.blank(each, row)));
            }
        }

        private double[] figures(School row) {
            return specification.covariates().stream()
                    .map(row::stated)
                    .mapToDouble(each -> each.number().orElseThrow().doubleValue())
                    .toArray();
        }

        /** A number of people that must be there. */
        private Optional<Integer> whole(Stated stated, int least, String key) {
            Optional<BigDecimal> right = stated.number()
                    .filter(each -> each.stripTrailingZeros().scale() <= 0)
                    .filter(each -> each.compareTo(BigDecimal.valueOf(least)) >= 0)
                    .filter(each -> each.compareTo(Unit.PUPILS.most()) <= 0);
            if (right.isEmpty()) {
                String got = stated.number().map(BigDecimal::toPlainString).orElse("–");
                tell(
                        stated,
                        "%s: här ska stå ett heltal från %s, inte %s".formatted(key, least, got),
                        "%s: a whole number from %s belongs here, not %s".formatted(key, least, got));
            }
            return right.map(BigDecimal::intValueExact);
        }

        private void tell(Stated stated, String sv, String en) {
            problems.add(Problem.at(stated.where(), sv, en));
        }
    }
}
