package se.likvard.allocation.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Exact;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.allocation.School;
import se.likvard.allocation.Stated;
import se.likvard.allocation.UnknownFigure;
import se.likvard.value.Problem;
import se.likvard.value.Unit;

/**
 * What schools are expected to reach, and their index where that tells need.
 *
 * @param pupils the columns whose sum is the number of pupils that a school counts with
 * @param schools in the order of the table
 * @param reference what index 100 stands for; empty where there is no index
 * @param stated whether the reference was given, rather than the pupil-weighted mean of the schools
 */
public record Index(
        Expecting by, List<String> pupils, List<Expectation> schools, Optional<BigFraction> reference, boolean stated) {

    /**
     * Of schools.
     *
     * @param pupils the columns whose sum is the number of pupils that a school counts with in the mean
     * @param reference what index 100 stands for, above 0; empty for the pupil-weighted mean
     * @throws InvalidAllocationException with everything that stands in the way
     */
    public static Index of(Expecting by, List<School> schools, List<String> pupils, Optional<BigDecimal> reference) {
        List<Problem> problems = new ArrayList<>(problems(by, schools, pupils));
        if (problems.isEmpty()) {
            schools.forEach(each -> possible(by, each, problems));
        }
        if (!problems.isEmpty()) {
            throw new InvalidAllocationException(problems);
        }
        Optional<BigFraction> hundred = Optional.empty();
        if (by.isNeed()) {
            hundred = reference.map(Exact::of).or(() -> mean(by, schools, pupils));
        }
        return new Index(by, pupils, expectations(by, schools, hundred), hundred, reference.isPresent());
    }

    private static List<Problem> problems(Expecting by, List<School> schools, List<String> pupils) {
        List<String> columns = new ArrayList<>(by.figures());
        if (by.isNeed()) {
            columns.addAll(pupils);
        }
        List<Problem> problems = new ArrayList<>(Columns.missing(columns, schools));
        Map<String, School> first = new HashMap<>();
        for (School school : problems.isEmpty() ? schools : List.<School>of()) {
            School other = first.putIfAbsent(school.id(), school);
            if (other != null) {
                problems.add(Problem.at(
                        school.where(),
                        "skolan %s finns redan (%s)".formatted(school.id(), other.where()),
                        "the school %s is already there (%s)".formatted(school.id(), other.where())));
            }
            if (by.isNeed()) {
                pupils.forEach(each -> counted(school.stated(each), school, problems));
            }
            if (by.unknown() == UnknownFigure.Rule.REFUSE) {
                List<Stated> unknown = new ArrayList<>();
                Columns.unknown(school, by.figures(), unknown);
                unknown.forEach(each -> problems.add(Columns.blank(each, school)));
            }
        }
        return problems;
    }

    private static void counted(Stated pupils, School school, List<Problem> problems) {
        if (pupils.number().isEmpty()) {
            problems.add(Columns.blank(pupils, school));
        }
        pupils.number()
                .filter(each -> each.signum() < 0 || each.compareTo(Unit.PUPILS.most()) > 0)
                .ifPresent(each -> problems.add(Problem.at(
                        pupils.where(),
                        "%s elever går inte".formatted(each.toPlainString()),
                        "%s pupils is not possible".formatted(each.toPlainString()))));
    }

    /** Need below zero, or a share above one, is none: the composition lies outside what the formula was made for. */
    private static void possible(Expecting by, School school, List<Problem> problems) {
        Optional<BigFraction> expected = expected(by, school);
        boolean below =
                by.isNeed() && expected.filter(each -> each.signum() <= 0).isPresent();
        boolean above = by.isShare()
                && expected.filter(each -> each.compareTo(BigFraction.ONE) > 0).isPresent();
        if (below || above) {
            String got = Exact.rounded(expected.orElseThrow(), 4).toPlainString();
            problems.add(Problem.at(
                    school.where(),
                    "%s väntas nå %s, som inte går: sammansättningen ligger utanför det formeln är gjord för"
                            .formatted(school.id(), got),
                    "%s is expected to reach %s, which is not possible: its composition lies outside what the formula is made for"
                            .formatted(school.id(), got)));
        }
    }

    private static Optional<BigFraction> expected(Expecting by, School school) {
        List<Stated> unknown = new ArrayList<>();
        Columns.unknown(school, by.figures(), unknown);
        return unknown.isEmpty() ? Optional.of(by.expected(school)) : Optional.empty();
    }

    /** Over the pupils of the schools whose expected value is known. */
    private static Optional<BigFraction> mean(Expecting by, List<School> schools, List<String> pupils) {
        BigFraction number = BigFraction.ZERO;
        BigFraction sum = BigFraction.ZERO;
        for (School school : schools) {
            Optional<BigFraction> expected = expected(by, school);
            if (expected.isPresent()) {
                BigFraction here = Exact.sum(pupils.stream()
                        .map(each -> Exact.of(school.stated(each).number().orElseThrow())));
                number = number.add(here);
                sum = sum.add(expected.get().multiply(here));
            }
        }
        return number.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(number));
    }

    private static List<Expectation> expectations(Expecting by, List<School> schools, Optional<BigFraction> hundred) {
        return schools.stream()
                .map(school -> {
                    Optional<BigFraction> expected = expected(by, school);
                    return new Expectation(
                            school,
                            expected,
                            by.actual(school),
                            hundred.flatMap(each ->
                                    expected.map(own -> own.multiply(100).divide(each))),
                            by.figures().stream()
                                    .filter(each -> school.stated(each).number().isEmpty())
                                    .toList());
                })
                .toList();
    }
}
