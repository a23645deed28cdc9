package se.likvard.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.likvard.allocation.Version.Term;
import se.likvard.report.Csv;

/** An allocation as a table: a row for each school, commas between the cells, decimal points, amounts in kronor. */
public final class AllocationCsv {

    private static final int DECIMALS = 6;

    private AllocationCsv() {}

    /** The table with its heading; what does not concern a school is left blank. */
    public static String of(Allocation allocation, Optional<Shift> shift) {
        Csv table = new Csv();
        table.row(heading(allocation, shift));
        for (int school = 0; school < allocation.schools().size(); school++) {
            List<String> row = row(allocation, allocation.schools().get(school));
            if (shift.isPresent()) {
                Shift.Difference difference = shift.get().schools().get(school);
                row.add(difference.newer().rounded().toPlainString());
                row.add(difference.more().toPlainString());
            }
            table.row(row);
        }
        return table.toString();
    }

    private static List<String> heading(Allocation allocation, Optional<Shift> shift) {
        List<String> heading = new ArrayList<>(List.of("school", "type", "index", "index_estimated"));
        for (Pool pool : allocation.version().pools()) {
            List.of("pupils", "base", "structural").forEach(each -> heading.add(pool.id() + "_" + each));
        }
        heading.add("gross");
        allocation
                .version()
                .terms()
                .forEach(each -> heading.add(Csv.harmless(each.name().en())));
        heading.addAll(List.of("net", "net_row_by_row", "paid_from", "paid_to"));
        if (shift.isPresent()) {
            heading.addAll(List.of("gross_newer_index", "more_with_newer_index"));
        }
        return heading;
    }

    private static List<String> row(Allocation allocation, Allotment school) {
        List<String> row = new ArrayList<>();
        row.add(Csv.harmless(school.school().id()));
        row.add(school.school().type().map(Enum::name).orElse(""));
        row.add(school.index().map(each -> plain(Exact.rounded(each, DECIMALS))).orElse(""));
        row.add(Boolean.toString(school.estimated()));
        for (Allotment.Part part : school.parts()) {
            row.add(plain(Exact.rounded(part.pupils(), DECIMALS)));
            row.add(part.base().rounded().toPlainString());
            row.add(part.structural().rounded().toPlainString());
        }
        row.add(school.gross().rounded().toPlainString());
        allocation.version().terms().forEach(term -> row.add(term(school, term)));
        row.add(school.net().rounded().toPlainString());
        row.add(school.net().rowByRow().toPlainString());
        row.add(school.paid().lowest().orElseThrow().toPlainString());
        row.add(school.paid().highest().orElseThrow().toPlainString());
        return row;
    }

    private static String term(Allotment school, Term term) {
        return school.terms().stream()
                .filter(each -> each.term().equals(term))
                .map(each -> each.amount().rounded().toPlainString())
                .findFirst()
                .orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
