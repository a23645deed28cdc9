package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.List;
import se.likvard.organiser.AllocationModel;
import se.likvard.organiser.PreventiveWork;
import se.likvard.organiser.RulesOfConduct;
import se.likvard.value.Figure;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/** Years since something was last done. The three clocks of an allocation model are kept apart: revision, evaluation, index. */
final class Clocks {

    private static final String SOURCE = "SKR Huvudmannaenkäten 2022, Kolada U11545; SI 2022:4573";

    private Clocks() {}

    static List<Indicator<?>> all() {
        return List.of(
                Indicator.number(AllocationModel.class, "yearsSinceIntroduction", Unit.YEARS, Clocks::sinceIntroduction)
                        .reads("AllocationModel.introduced")
                        .falling("introduced")
                        .source(SOURCE),
                Indicator.number(AllocationModel.class, "yearsSinceRevision", Unit.YEARS, Clocks::sinceRevision)
                        .reads("AllocationModel.lastRevised")
                        .falling("lastRevised")
                        .source(SOURCE),
                Indicator.number(AllocationModel.class, "yearsSinceEvaluation", Unit.YEARS, Clocks::sinceEvaluation)
                        .reads("AllocationModel.lastEvaluated")
                        .falling("lastEvaluated")
                        .source(SOURCE),
                Indicator.number(AllocationModel.class, "indexAge", Unit.YEARS, Clocks::indexAge)
                        .reads("AllocationModel.indexYear")
                        .falling("indexYear")
                        .source("SFS 2018:49, 4 §; this project's default"),
                Indicator.number(PreventiveWork.class, "yearsSinceSurvey", Unit.YEARS, Clocks::sinceSurvey)
                        .reads("PreventiveWork.surveyed")
                        .falling("surveyed")
                        .source("SI, the School Survey: each school every second year"),
                Indicator.number(RulesOfConduct.class, "yearsSinceReview", Unit.YEARS, Clocks::sinceReview)
                        .reads("RulesOfConduct.reviewed")
                        .falling("reviewed")
                        .source("SFS 2022:940; this project's default"));
    }

    /** Years since the pupils were last asked, 0–200, as {@link #sinceRevision}. None when they never were. */
    static Figure sinceSurvey(PreventiveWork work, Context context) {
        return Elapsed.years(context.at("surveyed"), work.surveyed(), context.asOf());
    }

    /** Years since the rules of conduct were last followed up, 0–200, as {@link #sinceRevision}. None when they never were. */
    static Figure sinceReview(RulesOfConduct rules, Context context) {
        return Elapsed.years(context.at("reviewed"), rules.reviewed(), context.asOf());
    }

    /**
     * Years since the model was last revised, 0–200: whole years and the part of the year begun, by {@link Ages#years},
     * so that three years to the day is 3. None when it was never revised.
     */
    static Figure sinceRevision(AllocationModel model, Context context) {
        return Elapsed.years(context.at("lastRevised"), model.lastRevised(), context.asOf());
    }

    /** Years since the model was taken into use, 0–200, as {@link #sinceRevision}: a new model need not have been revised. */
    static Figure sinceIntroduction(AllocationModel model, Context context) {
        return Elapsed.years(context.at("introduced"), model.introduced(), context.asOf());
    }

    /** Years since the model was last evaluated, 0–200, as {@link #sinceRevision}. None when it never was. */
    static Figure sinceEvaluation(AllocationModel model, Context context) {
        return Elapsed.years(context.at("lastEvaluated"), model.lastEvaluated(), context.asOf());
    }

    /**
     * Age of the index in years, 0–200: the calendar year of the day less the year that the index describes; 0 for an
     * index of a coming year. None when the model uses no index.
     */
    static Figure indexAge(AllocationModel model, Context context) {
        BigDecimal year = BigDecimal.valueOf(context.asOf().getYear());
        Value<BigDecimal> index = model.indexYear();
        return Range.given(index)
                .map(given -> new Range(year.subtract(given.high()), year.subtract(given.low())))
                .map(age -> new Gaps()
                        .add(context.at("indexYear"), index)
                        .figure(Value.between(
                                age.low().max(BigDecimal.ZERO), age.high().max(BigDecimal.ZERO))))
                .orElseGet(() -> Figure.given(context.at("indexYear"), index));
    }
}
