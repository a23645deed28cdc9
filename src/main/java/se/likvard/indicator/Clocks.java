package se.likvard.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.likvard.organiser.AllocationModel;
import se.likvard.value.Figure;
import se.likvard.value.Reason;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/** The three clocks of an allocation model, kept apart: revision, evaluation and index. */
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
                        .source("SFS 2018:49, 4 §; this project's default"));
    }

    /**
     * Years since the model was last revised, 0–200: whole years and the part of the year begun, by {@link Ages#years},
     * so that three years to the day is 3. None when it was never revised.
     */
    static Figure sinceRevision(AllocationModel model, Context context) {
        return yearsSince(context.at("lastRevised"), model.lastRevised(), context.asOf());
    }

    /** Years since the model was taken into use, 0–200, as {@link #sinceRevision}: a new model need not have been revised. */
    static Figure sinceIntroduction(AllocationModel model, Context context) {
        return yearsSince(context.at("introduced"), model.introduced(), context.asOf());
    }

    /** Years since the model was last evaluated, 0–200, as {@link #sinceRevision}. None when it never was. */
    static Figure sinceEvaluation(AllocationModel model, Context context) {
        return yearsSince(context.at("lastEvaluated"), model.lastEvaluated(), context.asOf());
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

    /** A date that is or may be after the day tells nothing of the day: what came before it is not known. */
    private static Figure yearsSince(String path, Value<LocalDate> date, LocalDate day) {
        Optional<LocalDate> first = date.lowest();
        Optional<LocalDate> last = date.highest();
        if (first.isEmpty() || last.isEmpty()) {
            return Figure.given(path, date.<BigDecimal>map(any -> BigDecimal.ZERO));
        }
        if (last.get().isAfter(day)) {
            Reason reason = first.get().isAfter(day) ? Reason.NOT_YET_OBSERVED : Reason.NOT_REPORTED;
            return Figure.given(path, Value.<BigDecimal>unknown(reason));
        }
        if (date.exact().isPresent()) {
            return Figure.settled(Value.of(Ages.years(first.get(), day, RoundingMode.HALF_EVEN)));
        }
        BigDecimal least = Ages.years(last.get(), day, RoundingMode.FLOOR);
        BigDecimal most = Ages.years(first.get(), day, RoundingMode.CEILING);
        return new Gaps().add(path, date).figure(Value.between(least, most));
    }
}
