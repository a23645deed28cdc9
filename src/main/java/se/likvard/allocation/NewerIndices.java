package se.likvard.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.fraction.BigFraction;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Certainty;
import se.likvard.organiser.AllocationModel;
import se.likvard.organiser.AsOf;
import se.likvard.organiser.ModelSchool;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolUnit;
import se.likvard.report.Grounds.About;
import se.likvard.report.NewerIndex;
import se.likvard.report.NewerIndex.Lot;
import se.likvard.report.NewerIndex.Lots;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** What newer indices would change at the schools of an organiser's models, by what it has told of them. */
public final class NewerIndices {

    private static final int DECIMALS = 6;
    private static final BigDecimal ORE = new BigDecimal("0.01");
    private static final Comparator<NewerIndex.School> BY_CHANGE = Comparator.comparing(
                    NewerIndices::change, Comparator.reverseOrder())
            .thenComparing(NewerIndex.School::name)
            .thenComparing(NewerIndex.School::id);

    private final Organiser organiser;

    private NewerIndices(Organiser organiser) {
        this.organiser = organiser;
    }

    /**
     * By the recommendations that are given for certain about a model.
     *
     * @param organiser as it was assessed
     * @param recommendations the names of those that it is to be shown beside
     */
    public static Map<About, NewerIndex> of(Organiser organiser, Assessment assessment, Set<String> recommendations) {
        NewerIndices indices = new NewerIndices(AsOf.cut(organiser, assessment.asOf()));
        Map<About, NewerIndex> shown = new HashMap<>();
        assessment.recommendations().stream()
                .filter(each -> each.certainty() == Certainty.CERTAIN && recommendations.contains(each.rule()))
                .forEach(each -> indices.model(each.subject().key())
                        .ifPresent(model ->
                                shown.put(new About(each.rule(), each.subject().key()), indices.of(model))));
        return Map.copyOf(shown);
    }

    private Optional<AllocationModel> model(String key) {
        return organiser.allocationModels().stream()
                .filter(each -> key.equals("allocationModels[" + each.id() + "]"))
                .findFirst();
    }

    private NewerIndex of(AllocationModel model) {
        List<ModelSchool> schools = model.schools().items();
        boolean known = model.schools().given() && schools.stream().allMatch(NewerIndices::isKnown);
        Optional<Shares> shares = known ? Shares.of(schools) : Optional.empty();
        List<String> ids = schools.stream().map(ModelSchool::id).toList();
        Optional<List<Lots>> lots =
                shares.map(each -> each.lots(model.indexMoney().exact(), ids));
        List<NewerIndex.School> told = IntStream.range(0, schools.size())
                .mapToObj(school -> school(schools.get(school), lots.map(each -> each.get(school))))
                .sorted(BY_CHANGE)
                .toList();
        Value<BigDecimal> otherwise = known ? Value.notApplicable() : Value.unknown(Reason.NOT_REPORTED);
        return new NewerIndex(
                model.schools().given(),
                told,
                shares.map(Shares::misplaced).map(Value::of).orElse(otherwise));
    }

    private static boolean isKnown(ModelSchool school) {
        return Stream.of(school.pupils(), school.indexInUse(), school.newerIndex())
                .allMatch(Value::isSettled);
    }

    /** The schools' shares of the money, in their order. */
    private record Shares(List<BigFraction> inUse, List<BigFraction> newer) {

        /** Empty where no money goes by one of the indices. */
        static Optional<Shares> of(List<ModelSchool> schools) {
            return by(schools, ModelSchool::indexInUse)
                    .flatMap(inUse -> by(schools, ModelSchool::newerIndex).map(newer -> new Shares(inUse, newer)));
        }

        private static Optional<List<BigFraction>> by(
                List<ModelSchool> schools, Function<ModelSchool, Value<BigDecimal>> index) {
            List<BigFraction> parts = schools.stream()
                    .map(each -> number(each.pupils()).multiply(number(index.apply(each))))
                    .toList();
            BigFraction all = Exact.sum(parts);
            return all.signum() == 0
                    ? Optional.empty()
                    : Optional.of(parts.stream().map(each -> each.divide(all)).toList());
        }

        /** A school that has none gets none by the index. */
        private static BigFraction number(Value<BigDecimal> settled) {
            return settled.exact().map(Exact::of).orElse(BigFraction.ZERO);
        }

        BigDecimal misplaced() {
            Stream<BigFraction> apart = IntStream.range(0, inUse.size())
                    .mapToObj(school ->
                            inUse.get(school).subtract(newer.get(school)).abs());
            return Exact.rounded(Exact.sum(apart).divide(2), DECIMALS);
        }

        List<Lots> lots(Optional<BigDecimal> money, List<String> ids) {
            List<Lot> before = lots(inUse, money, ids);
            List<Lot> after = lots(newer, money, ids);
            return IntStream.range(0, ids.size())
                    .mapToObj(school -> new Lots(before.get(school), after.get(school)))
                    .toList();
        }

        private static List<Lot> lots(List<BigFraction> shares, Optional<BigDecimal> money, List<String> ids) {
            Optional<List<Amount>> amounts = money.map(kronor -> amounts(shares, kronor, ids));
            return IntStream.range(0, shares.size())
                    .mapToObj(school -> new Lot(
                            Exact.rounded(shares.get(school), DECIMALS),
                            amounts.map(each -> each.get(school).rounded())))
                    .toList();
        }

        /** In whole kronor, or in öre where the money to share is not whole kronor. */
        private static List<Amount> amounts(List<BigFraction> shares, BigDecimal money, List<String> ids) {
            boolean whole = money.stripTrailingZeros().scale() <= 0;
            BigDecimal total = money.setScale(whole ? 0 : Amount.ORE, RoundingMode.HALF_UP);
            List<BigFraction> exact =
                    shares.stream().map(Exact.of(total)::multiply).toList();
            return LargestRemainder.of(exact, total, whole ? BigDecimal.ONE : ORE, ids);
        }
    }

    private NewerIndex.School school(ModelSchool school, Optional<Lots> lots) {
        return new NewerIndex.School(
                school.id(), name(school.id()), school.pupils(), school.indexInUse(), school.newerIndex(), lots);
    }

    private String name(String id) {
        return organiser.schoolUnits().stream()
                .filter(each -> each.schoolUnitCode().equals(id))
                .findFirst()
                .map(SchoolUnit::name)
                .orElse(id);
    }

    private static BigDecimal change(NewerIndex.School school) {
        return school.lots()
                .map(each -> each.newer().share().subtract(each.inUse().share()).abs())
                .orElse(BigDecimal.ZERO);
    }
}
