package se.likvard.allocation.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Allotment;
import se.likvard.allocation.Exact;
import se.likvard.allocation.compare.Transition.Path;
import se.likvard.report.Csv;

/** A comparison as a table: a row for each school, decimal points, amounts in kronor; what is not known is left blank. */
public final class ComparisonCsv {

    private static final int ORE = 2;
    private static final int DECIMALS = 6;

    private ComparisonCsv() {}

    /** The table with its heading; a transition adds a column for each year. */
    public static String of(Comparison comparison, Optional<Transition> transition) {
        List<String> heading = new ArrayList<>(List.of(
                "school",
                "rank",
                "index",
                "index_estimated",
                "gross_before",
                "gross_after",
                "gross_more",
                "net_before",
                "net_after",
                "net_more",
                "per_pupil_before",
                "per_pupil_after"));
        int years = transition.map(Transition::years).orElse(0);
        IntStream.rangeClosed(1, years).forEach(year -> heading.add("gross_year_" + year));
        Csv table = new Csv();
        table.row(heading);
        for (Pair school : comparison.schools()) {
            List<String> row = row(school);
            List<BigDecimal> path = transition.stream()
                    .flatMap(each -> each.schools().stream())
                    .filter(each -> each.school().equals(school))
                    .findFirst()
                    .map(Path::years)
                    .orElse(List.of());
            IntStream.range(0, years)
                    .forEach(
                            year -> row.add(path.isEmpty() ? "" : path.get(year).toPlainString()));
            table.row(row);
        }
        return table.toString();
    }

    private static List<String> row(Pair school) {
        Function<Allotment, BigDecimal> gross = each -> each.gross().rounded();
        Function<Allotment, BigDecimal> net = each -> each.net().rounded();
        return new ArrayList<>(List.of(
                Csv.harmless(school.id()),
                school.rank().map(each -> each.toString()).orElse(""),
                number(school.index(), DECIMALS),
                Boolean.toString(school.estimated()),
                kronor(school.before().map(gross)),
                kronor(school.after().map(gross)),
                kronor(school.more()),
                kronor(school.before().map(net)),
                kronor(school.after().map(net)),
                kronor(school.moreNet()),
                number(school.before().flatMap(Pair::perPupil), ORE),
                number(school.after().flatMap(Pair::perPupil), ORE)));
    }

    private static String kronor(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString).orElse("");
    }

    private static String number(Optional<BigFraction> number, int decimals) {
        return number.map(each ->
                        Exact.rounded(each, decimals).stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
