package se.likvard.allocation.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Allotment;
import se.likvard.allocation.Exact;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.value.Numeral;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/**
 * The way to a new allocation when no school may lose more than a part of what it had the year before. Gross amounts, in
 * kronor, reckoned as if budget, pupils and index stayed as they are after. A school that is new gets what the new model
 * gives from the first year, and one that is closed gets nothing.
 *
 * @param limit the greatest part that a school may lose in a year, 0–1
 * @param schools those that are there after, the most burdened first, year by year
 * @param complete whether all schools are where the new model wants them in the last of the years
 */
public record Transition(BigDecimal limit, List<Path> schools, boolean complete) {

    /** The greatest number of years that may be asked for. */
    public static final int MOST_YEARS = 50;

    private static final int DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A school's amounts.
     *
     * @param years of the first year and on
     */
    public record Path(Pair school, List<BigDecimal> years) {

        /** What the new model gives it, in kronor. */
        public BigDecimal target() {
            return gross(school.after().orElseThrow());
        }
    }

    /**
     * The years until the new allocation is in full effect, or as many as are asked for.
     *
     * @param limit 0–1
     * @param most 1–{@value #MOST_YEARS}
     * @throws InvalidAllocationException if a number is outside its range, or the limit cannot hold because the schools are to
     *     share less
     */
    public static Transition of(Comparison comparison, BigDecimal limit, int most) {
        ranges(limit, most);
        List<Pair> schools = comparison.onBoth();
        List<String> names = schools.stream().map(Pair::id).toList();
        List<BigDecimal> target =
                schools.stream().map(each -> gross(each.after().orElseThrow())).toList();
        List<BigDecimal> had =
                schools.stream().map(each -> gross(each.before().orElseThrow())).toList();
        BigDecimal money = sum(target);
        possible(new Layers(had, target, limit), sum(had), money, comparison);
        List<List<BigDecimal>> years = new ArrayList<>();
        while (years.size() < most && !had.equals(target)) {
            had = new Layers(had, target, limit).filled(money, names);
            years.add(had);
        }
        return new Transition(limit, paths(comparison, schools, years), had.equals(target));
    }

    private static BigDecimal gross(Allotment school) {
        return school.gross().rounded().setScale(2);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void ranges(BigDecimal limit, int most) {
        List<Problem> problems = new ArrayList<>();
        if (limit.signum() < 0 || limit.compareTo(BigDecimal.ONE) > 0) {
            problems.add(Problem.at(
                    "",
                    "gränsen för förlust, %s, ska ligga mellan 0 och 1; 0.05 är fem procent om året"
                            .formatted(limit.toPlainString()),
                    "the limit of loss, %s, must lie between 0 and 1; 0.05 is five per cent a year"
                            .formatted(limit.toPlainString())));
        }
        if (most < 1 || most > MOST_YEARS) {
            problems.add(Problem.at(
                    "",
                    "antalet år, %s, ska ligga mellan 1 och %s".formatted(most, MOST_YEARS),
                    "the number of years, %s, must lie between 1 and %s".formatted(most, MOST_YEARS)));
        }
        if (!problems.isEmpty()) {
            throw new InvalidAllocationException(problems);
        }
    }

    /** No school can be promised more than all have together. */
    private static void possible(Layers first, BigDecimal before, BigDecimal money, Comparison comparison) {
        if (first.least().compareTo(Exact.of(money)) <= 0) {
            return;
        }
        BigFraction falls = BigFraction.ONE.subtract(Exact.of(money).divide(Exact.of(before)));
        BigDecimal least = falls.bigDecimalValue(DECIMALS, RoundingMode.CEILING);
        Words per = Numeral.of(least.multiply(HUNDRED).setScale(DECIMALS - 2));
        int schools = comparison.onBoth().size();
        Words was = Numeral.of(before);
        Words now = Numeral.of(money);
        throw new InvalidAllocationException(List.of(Problem.at(
                comparison.after().table(),
                "ingen övergång kan hålla det: skolorna som finns på båda sidor (%s) hade tillsammans %s kr och får %s kr; tillåt en förlust om minst %s %% (%s) eller höj budgeten"
                        .formatted(schools, was.sv(), now.sv(), per.sv(), least.toPlainString()),
                "no transition can keep that: the schools on both sides (%s) had SEK %s together and get SEK %s; allow a loss of at least %s%% (%s) or raise the budget"
                        .formatted(schools, was.en(), now.en(), per.en(), least.toPlainString()))));
    }

    /** Of the schools that are there after. */
    private static List<Path> paths(Comparison comparison, List<Pair> schools, List<List<BigDecimal>> years) {
        return comparison.schools().stream()
                .filter(each -> each.after().isPresent())
                .map(each -> new Path(each, path(each, schools.indexOf(each), years)))
                .toList();
    }

    private static List<BigDecimal> path(Pair school, int row, List<List<BigDecimal>> years) {
        return years.stream()
                .map(each -> row < 0 ? gross(school.after().orElseThrow()) : each.get(row))
                .toList();
    }

    /** How many years it takes, or how many were reckoned. */
    public int years() {
        return schools.get(0).years().size();
    }

    /** The sum of a year, from 0. */
    public BigDecimal sum(int year) {
        return sum(schools.stream().map(each -> each.years().get(year)).toList());
    }

    /** The schools that in a year, from 0, still have more than the new model gives. */
    public List<Path> protectedIn(int year) {
        return schools.stream()
                .filter(each -> each.years().get(year).compareTo(each.target()) > 0)
                .toList();
    }

    /** What those have more, in kronor: what others wait for. */
    public BigDecimal withheld(int year) {
        return sum(protectedIn(year).stream()
                .map(each -> each.years().get(year).subtract(each.target()))
                .toList());
    }
}
