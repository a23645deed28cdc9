package se.likvard.allocation.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.likvard.allocation.Allotment;
import se.likvard.allocation.Exact;
import se.likvard.allocation.Measures;
import se.likvard.allocation.Sheet;
import se.likvard.allocation.compare.Transition.Path;

/** The tables of a comparison in one language, as text and page both show them; what is not known is a dash. */
final class Rows {

    private static final String NONE = "–";

    private final Comparison comparison;
    private final Sheet sheet;

    Rows(Comparison comparison, Sheet sheet) {
        this.comparison = comparison;
        this.sheet = sheet;
    }

    List<String> amountHeading() {
        return List.of(
                sheet.say("skola", "school"),
                sheet.say("rang", "rank"),
                "index",
                sheet.say("före", "before"),
                sheet.say("efter", "after"),
                sheet.say("skillnad", "difference"),
                "%",
                sheet.say("per elev före", "per pupil before"),
                sheet.say("efter", "after"),
                sheet.say("skillnad", "difference"));
    }

    /** Gross, with the sum last. */
    List<List<String>> amounts() {
        List<List<String>> rows = new ArrayList<>();
        comparison.schools().forEach(each -> rows.add(amounts(each)));
        BigDecimal before = gross(comparison.before());
        BigDecimal after = gross(comparison.after());
        rows.add(List.of(
                sheet.say("summa", "sum"),
                "",
                "",
                sheet.kronor(before),
                sheet.kronor(after),
                sheet.signed(after.subtract(before)),
                share(after.subtract(before), before),
                "",
                "",
                ""));
        return rows;
    }

    private static BigDecimal gross(Side side) {
        return side.allocation().sum(each -> each.gross().rounded());
    }

    private List<String> amounts(Pair school) {
        Function<Allotment, BigDecimal> gross = each -> each.gross().rounded();
        return List.of(
                school.id(),
                school.rank().map(each -> each.toString()).orElse(NONE),
                school.index()
                        .map(each -> sheet.number(each) + (school.estimated() ? "*" : ""))
                        .orElse(NONE),
                kronor(school.before().map(gross)),
                kronor(school.after().map(gross)),
                school.more().map(sheet::signed).orElse(NONE),
                school.more()
                        .map(each -> share(each, gross.apply(school.before().orElseThrow())))
                        .orElse(NONE),
                perPupil(school.before()),
                perPupil(school.after()),
                school.morePerPupil()
                        .map(each -> sheet.signed(Exact.rounded(each, 0)))
                        .orElse(NONE));
    }

    private String kronor(Optional<BigDecimal> amount) {
        return amount.map(sheet::kronor).orElse(NONE);
    }

    private String share(BigDecimal more, BigDecimal before) {
        if (before.signum() == 0) {
            return NONE;
        }
        String share = sheet.share(Exact.of(more).divide(Exact.of(before)));
        return more.signum() > 0 ? "+" + share : share;
    }

    private String perPupil(Optional<Allotment> school) {
        return school.flatMap(Pair::perPupil)
                .map(each -> sheet.whole(Exact.rounded(each, 0)))
                .orElse(NONE);
    }

    List<String> netHeading() {
        return List.of(
                sheet.say("skola", "school"),
                sheet.say("före", "before"),
                sheet.say("efter", "after"),
                sheet.say("skillnad", "difference"));
    }

    /** With deductions and additions, and the sum last. */
    List<List<String>> net() {
        Function<Allotment, BigDecimal> net = each -> each.net().rounded();
        List<List<String>> rows = new ArrayList<>();
        comparison
                .schools()
                .forEach(each -> rows.add(List.of(
                        each.id(),
                        kronor(each.before().map(net)),
                        kronor(each.after().map(net)),
                        each.moreNet().map(sheet::signed).orElse(NONE))));
        BigDecimal before = comparison.before().allocation().sum(net);
        BigDecimal after = comparison.after().allocation().sum(net);
        rows.add(List.of(
                sheet.say("summa", "sum"),
                sheet.kronor(before),
                sheet.kronor(after),
                sheet.signed(after.subtract(before))));
        return rows;
    }

    List<String> measureHeading() {
        return List.of(sheet.say("mått", "measure"), sheet.say("före", "before"), sheet.say("efter", "after"));
    }

    /** How much each side moves; empty where neither goes by an index. */
    List<List<String>> measures() {
        Measures before = comparison.before().allocation().measures();
        Measures after = comparison.after().allocation().measures();
        if (before.ranges().isEmpty() && after.ranges().isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                sheet.say("viktad andel: fördelas efter index", "weighted share: goes by the index"),
                sheet.share(before.weightedShare()),
                sheet.share(after.weightedShare())));
        rows.add(List.of(
                sheet.say(
                        "flyttad andel: hamnar annorlunda än efter elever",
                        "moved share: ends elsewhere than by pupils"),
                sheet.share(before.movedShare()),
                sheet.share(after.movedShare())));
        rows.add(ends(
                sheet.say("per elev vid lägst index, kr", "per pupil at the lowest index, SEK"), before, after, true));
        rows.add(ends(
                sheet.say("per elev vid högst index, kr", "per pupil at the highest index, SEK"),
                before,
                after,
                false));
        return rows;
    }

    private List<String> ends(String name, Measures before, Measures after, boolean lowest) {
        return List.of(name, end(before, lowest), end(after, lowest));
    }

    /** Of the first pool. */
    private String end(Measures measures, boolean lowest) {
        return measures.ranges().stream()
                .findFirst()
                .map(each -> sheet.whole(Exact.rounded(lowest ? each.least() : each.most(), 0)) + " (index "
                        + sheet.number(lowest ? each.lowestIndex() : each.highestIndex()) + ")")
                .orElse(NONE);
    }

    List<String> yearHeading() {
        return List.of(
                sheet.say("år", "year"),
                sheet.say("summa", "sum"),
                sheet.say("skolor med mer än modellen ger", "schools with more than the model gives"),
                sheet.say("vad de har mer", "what they have more"));
    }

    /** Each year of a transition. */
    List<List<String>> years(Transition transition) {
        return IntStream.range(0, transition.years())
                .mapToObj(year -> List.of(
                        Integer.toString(year + 1),
                        sheet.kronor(transition.sum(year)),
                        Integer.toString(transition.protectedIn(year).size()),
                        sheet.kronor(transition.withheld(year))))
                .toList();
    }

    List<String> pathHeading(int years) {
        List<String> heading = new ArrayList<>(List.of(sheet.say("skola", "school"), sheet.say("före", "before")));
        IntStream.rangeClosed(1, years).forEach(year -> heading.add(sheet.say("år ", "year ") + year));
        heading.add(sheet.say("modellen", "the model"));
        return heading;
    }

    /** Each school of a transition in its first years. */
    List<List<String>> paths(Transition transition, int years) {
        List<List<String>> rows = new ArrayList<>();
        for (Path path : transition.schools()) {
            List<String> row = new ArrayList<>(List.of(path.school().id()));
            row.add(kronor(path.school().before().map(each -> each.gross().rounded())));
            path.years().subList(0, years).forEach(each -> row.add(sheet.kronor(each)));
            row.add(sheet.kronor(path.target()));
            rows.add(row);
        }
        return rows;
    }
}
