package se.likvard.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.likvard.report.NewerIndex.Lot;
import se.likvard.report.NewerIndex.Lots;
import se.likvard.report.NewerIndex.School;
import se.likvard.value.Counted;
import se.likvard.value.Numeral;
import se.likvard.value.Phrase;
import se.likvard.value.Unit;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** The table of what a newer index would change, in the language of a page. */
record NewerIndexRows(NewerIndex newer, Page page) {

    List<String> heading() {
        List<String> heading = new ArrayList<>(List.of(
                page.in("Skola", "School"),
                page.in("Elever", "Pupils"),
                page.in("Index", "Index"),
                page.in("Nyare", "Newer")));
        if (newer.misplaced().exact().isPresent()) {
            heading.addAll(
                    newer.isInKronor()
                            ? List.of(
                                    page.in("Kr i dag", "SEK now"),
                                    page.in("Kr nyare", "SEK newer"),
                                    page.in("Skillnad", "Difference"))
                            : List.of(
                                    page.in("Andel i dag", "Share now"),
                                    page.in("Andel nyare", "Share newer"),
                                    page.in("Procentenheter", "Points of it")));
        }
        return List.copyOf(heading);
    }

    /** A row for each school, in their order. */
    List<List<String>> all() {
        return newer.schools().stream().map(this::row).toList();
    }

    private List<String> row(School school) {
        List<String> row = new ArrayList<>(List.of(
                page.in(named(school)), cell(school.pupils()), cell(school.indexInUse()), cell(school.newerIndex())));
        school.lots().ifPresent(lots -> row.addAll(newer.isInKronor() ? kronor(lots) : shares(lots)));
        return List.copyOf(row);
    }

    /** What a school is called; one without a name of its own by its number. */
    static Words named(School school) {
        boolean number = school.name().matches("\\d+");
        return number
                ? new Words("skola " + school.name(), "school " + school.name())
                : new Words(school.name(), school.name());
    }

    private String cell(Value<BigDecimal> value) {
        if (value.isSettled() || value.lowest().isPresent()) {
            return page.in(Phrase.of(value, Unit.PURE));
        }
        return page.in("okänt", "unknown");
    }

    private List<String> kronor(Lots lots) {
        return List.of(
                number(lots.inUse().kronor().orElseThrow()),
                number(lots.newer().kronor().orElseThrow()),
                signed(lots.moreKronor().orElseThrow()));
    }

    private List<String> shares(Lots lots) {
        return List.of(share(lots.inUse().share()), share(lots.newer().share()), signed(points(lots.more())));
    }

    /** The last row, where the shares are known. */
    List<String> sum() {
        List<Lots> lots =
                newer.schools().stream().flatMap(each -> each.lots().stream()).toList();
        BigDecimal pupils = newer.schools().stream()
                .map(each -> each.pupils().exact().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> sum = new ArrayList<>(List.of(total(newer.schools().size()), number(pupils), "", ""));
        sum.addAll(
                newer.isInKronor()
                        ? List.of(kronor(lots, Lots::inUse), kronor(lots, Lots::newer), "")
                        : List.of(share(BigDecimal.ONE), share(BigDecimal.ONE), ""));
        return List.copyOf(sum);
    }

    /** What the last row is called: beside a list that was cut it says of how many. */
    private String total(int schools) {
        return schools > NewerIndexText.MOST
                ? page.in("Alla ", "All ") + page.in(Counted.SCHOOLS.of(schools))
                : page.in("Summa", "Sum");
    }

    private String kronor(List<Lots> lots, Function<Lots, Lot> lot) {
        return number(lots.stream()
                .flatMap(each -> lot.apply(each).kronor().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private String share(BigDecimal share) {
        return number(points(share)) + page.in("\u00A0%", "%");
    }

    /** Per cent with two decimals. */
    private static BigDecimal points(BigDecimal share) {
        return share.movePointRight(2).setScale(2, RoundingMode.HALF_UP);
    }

    private String number(BigDecimal number) {
        return page.in(Numeral.of(number));
    }

    private String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number(number);
    }
}
