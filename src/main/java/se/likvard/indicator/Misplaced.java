package se.likvard.indicator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hipparchus.fraction.BigFraction;
import se.likvard.organiser.AllocationModel;
import se.likvard.organiser.ModelSchool;
import se.likvard.value.Figure;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * What keeping an old index costs: the part of the money that goes by the index which would lie with other schools by the
 * newer one. M = ½ Σ |aᵢ/A − bᵢ/B|, with aᵢ = pupils times the index in use and bᵢ = pupils times the newer index.
 */
final class Misplaced {

    private static final int DECIMALS = 6;

    private Misplaced() {}

    static List<Indicator<?>> all() {
        return List.of(Indicator.number(AllocationModel.class, "misplacedShare", Unit.SHARE, Misplaced::share)
                .reads("ModelSchool.pupils", "ModelSchool.indexInUse", "ModelSchool.newerIndex")
                .source("SFS 2018:49, 4 §: in proportion to pupils times index"));
    }

    /**
     * The misplaced share, 0–1, to six decimals. Unknown until every school's figures are told exactly; not applicable
     * where no money goes by one of the indices.
     */
    static Figure share(AllocationModel model, Context context) {
        Gaps gaps = new Gaps();
        if (!model.schools().given()) {
            gaps.add(context.at("schools"));
        }
        for (ModelSchool each : model.schools()) {
            gaps.add(context.at("schools", each.id(), "pupils"), each.pupils())
                    .add(context.at("schools", each.id(), "indexInUse"), each.indexInUse())
                    .add(context.at("schools", each.id(), "newerIndex"), each.newerIndex());
        }
        return gaps.isEmpty() ? gaps.figure(share(model.schools().items())) : gaps.unknown();
    }

    private static Value<?> share(List<ModelSchool> schools) {
        List<BigFraction> before = parts(schools, ModelSchool::indexInUse);
        List<BigFraction> after = parts(schools, ModelSchool::newerIndex);
        BigFraction allBefore = sum(before);
        BigFraction allAfter = sum(after);
        if (allBefore.signum() == 0 || allAfter.signum() == 0) {
            return Value.notApplicable();
        }
        BigFraction apart = BigFraction.ZERO;
        for (int school = 0; school < schools.size(); school++) {
            apart = apart.add(before.get(school)
                    .divide(allBefore)
                    .subtract(after.get(school).divide(allAfter))
                    .abs());
        }
        return Value.of(apart.divide(2).bigDecimalValue(DECIMALS, RoundingMode.HALF_UP));
    }

    /** Pupils times the index; nothing where there are none. */
    private static List<BigFraction> parts(List<ModelSchool> schools, Function<ModelSchool, Value<BigDecimal>> index) {
        List<BigFraction> parts = new ArrayList<>();
        schools.forEach(each -> parts.add(fraction(each.pupils()).multiply(fraction(index.apply(each)))));
        return parts;
    }

    private static BigFraction fraction(Value<BigDecimal> value) {
        BigDecimal number = value.exact().orElse(BigDecimal.ZERO);
        return new BigFraction(
                number.setScale(Math.max(0, number.scale())).unscaledValue(),
                BigInteger.TEN.pow(Math.max(0, number.scale())));
    }

    private static BigFraction sum(List<BigFraction> parts) {
        return parts.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }
}
