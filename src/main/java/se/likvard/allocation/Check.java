package se.likvard.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Problem;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/** Whether a model can be applied to schools: every reason why not, each with its place. */
final class Check {

    private final Version version;
    private final List<Problem> problems = new ArrayList<>();

    private Check(Version version) {
        this.version = version;
    }

    static List<Problem> of(Version version, BigDecimal budget, List<School> schools) {
        Check check = new Check(version);
        check.problems.addAll(budget(version, budget));
        if (schools.isEmpty()) {
            check.tell("", "det finns inga skolor att fördela till", "there are no schools to share between");
        }
        check.unique(schools);
        check.covered(schools);
        schools.forEach(check::pupils);
        schools.forEach(each -> check.school(each, schools));
        return check.problems;
    }

    /** Whether a budget can be shared. */
    static List<Problem> budget(Version version, BigDecimal budget) {
        BigDecimal unit = version.rounding().step();
        BigDecimal most = Unit.KRONOR.most();
        return budget.signum() > 0 && budget.compareTo(most) <= 0 && isMultiple(budget, unit)
                ? List.of()
                : List.of(Problem.at(
                        "budget",
                        "%s ska vara större än noll, högst %s och en multipel av %s kr"
                                .formatted(budget, most, plain(unit)),
                        "%s must be above zero, at most %s and a multiple of SEK %s"
                                .formatted(budget, most, plain(unit))));
    }

    /** Asked of the decimals first: what is written with a large exponent is soon told. */
    private static boolean isMultiple(BigDecimal budget, BigDecimal unit) {
        return budget.stripTrailingZeros().scale() <= Amount.ORE
                && budget.remainder(unit).signum() == 0;
    }

    private void unique(List<School> schools) {
        Map<String, School> first = new HashMap<>();
        for (School each : schools) {
            School other = first.putIfAbsent(each.id(), each);
            if (other != null) {
                tell(
                        each.where(),
                        "skolan %s finns redan (%s) och skulle få pengar två gånger"
                                .formatted(each.id(), other.where()),
                        "the school %s is already there (%s) and would get money twice"
                                .formatted(each.id(), other.where()));
            }
        }
    }

    /** Each group of pupils that no weight covers is told once. */
    private void covered(List<School> schools) {
        Set<String> known = version.groups();
        Set<String> told = new TreeSet<>();
        for (School school : schools) {
            school.pupils().forEach((group, stated) -> {
                if (!known.contains(group) && told.add(group)) {
                    String all = String.join(", ", known);
                    tell(
                            stated.where(),
                            "modellen räknar ingen elevgrupp %s; kolumnerna med elever ska heta: %s"
                                    .formatted(group, all),
                            "the model counts no group of pupils %s; the columns of pupils must be called: %s"
                                    .formatted(group, all));
                }
            });
        }
    }

    private void pupils(School school) {
        for (Pool pool : version.pools()) {
            for (String group : pool.pupils().groups()) {
                Stated stated = school.stated(group);
                if (stated.number().isEmpty() && !pool.pupils().mayBeBlank().contains(group)) {
                    missing(stated, school, new Words("elever i " + group, "pupils in " + group));
                }
                stated.number()
                        .filter(number -> number.signum() < 0 || number.compareTo(Unit.PUPILS.most()) > 0)
                        .ifPresent(number -> tell(
                                stated.where(),
                                "%s elever i %s går inte".formatted(plain(number), group),
                                "%s pupils in %s is not possible".formatted(plain(number), group)));
            }
        }
    }

    private void school(School school, List<School> schools) {
        if (version.usesType() && school.type().isEmpty()) {
            tell(
                    school.where(),
                    "%s saknar typ av huvudman, som modellen går efter".formatted(school.id()),
                    "%s lacks the type of organiser, which the model goes by".formatted(school.id()));
        }
        if (version.usesIndex()) {
            index(school, schools);
        }
    }

    private void index(School school, List<School> schools) {
        Unit unit = Unit.SOCIO_ECONOMIC_INDEX;
        school.index()
                .number()
                .filter(index -> index.compareTo(unit.least()) < 0 || index.compareTo(unit.most()) > 0)
                .ifPresent(index -> tell(
                        school.index().where(),
                        "index %s ligger utanför %s–%s; lämna tomt om det är okänt"
                                .formatted(plain(index), unit.least(), unit.most()),
                        "the index %s lies outside %s–%s; leave it blank if it is unknown"
                                .formatted(plain(index), unit.least(), unit.most())));
        if (school.index().number().isEmpty() && !canBeFilled(school, schools)) {
            missing(school.index(), school, new Words("index", "the index"));
        }
    }

    private boolean canBeFilled(School school, List<School> schools) {
        return switch (version.unknownIndex().orElseThrow().rule()) {
            case REFUSE -> false;
            case VALUE -> true;
            case MEAN -> schools.stream().anyMatch(Check::hasIndex);
            case TYPE_MEAN -> schools.stream().anyMatch(each -> hasIndex(each) && sameType(each, school));
        };
    }

    static boolean hasIndex(School school) {
        return school.index().number().isPresent();
    }

    private static boolean sameType(School one, School other) {
        OrganiserType type = one.type().orElse(null);
        return type != null && type == other.type().orElse(null);
    }

    private void missing(Stated stated, School school, Words what) {
        tell(
                stated.where(),
                "%s saknas för %s; det som är okänt räknas aldrig som noll".formatted(what.sv(), school.id()),
                "%s is missing for %s; what is unknown never counts as zero".formatted(what.en(), school.id()));
    }

    private void tell(String where, String sv, String en) {
        problems.add(Problem.at(where, sv, en));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
