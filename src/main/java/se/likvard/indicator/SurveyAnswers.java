package se.likvard.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Figure;
import se.likvard.value.Reason;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * What pupils and teachers of a unit say in the School Survey. Each school takes part every second year: a year in which the
 * unit surely did not is passed over for the year before.
 */
final class SurveyAnswers {

    private static final String NATION = "unsafeNational";

    private static final int DECIMALS = 6;

    private SurveyAnswers() {}

    static List<Indicator<?>> all() {
        return List.of(
                Indicator.number(SchoolUnit.class, "unsafeRatio", Unit.RATIO, SurveyAnswers::unsafeRatio)
                        .reads("SchoolYear.feelUnsafe")
                        .given(NATION)
                        .source("SI, the School Survey 2024, safety and study calm"),
                Indicator.number(SchoolUnit.class, "studyCalmGap", Unit.SHARE_DIFFERENCE, SurveyAnswers::studyCalmGap)
                        .reads("SchoolYear.pupilsCalm", "SchoolYear.teachersCalm")
                        .source("SI, the School Survey 2022, safety and study calm"));
    }

    /**
     * The unit's share of pupils who feel unsafe over the nation's of the same school year, 0 and up. Of the newest school
     * year over that policy has the nation's share of, or the year before. Not applicable when neither year has a share.
     */
    static Figure unsafeRatio(SchoolUnit unit, Context context) {
        int over = ResultYears.over(context.asOf());
        Optional<Integer> newest = IntStream.iterate(over, year -> year >= ResultYears.FIRST, year -> year - 1)
                .filter(year -> context.policy().number(NATION, year).isPresent())
                .boxed()
                .findFirst();
        if (newest.isEmpty()) {
            return Gaps.noPolicy(NATION + "[" + over + "]");
        }
        int year = surveyed(unit, newest.get(), SchoolYear::feelUnsafe);
        Value<BigDecimal> share = answer(unit, year, SchoolYear::feelUnsafe);
        if (Range.possible(share, Unit.SHARE).isEmpty()) {
            return Figure.settled(Value.notApplicable());
        }
        return context.policy()
                .number(NATION, year)
                .map(nation -> ratio(context.at("schoolYears", year, "feelUnsafe"), share, year, nation))
                .orElseGet(() -> Gaps.noPolicy(NATION + "[" + year + "]"));
    }

    private static Figure ratio(String path, Value<BigDecimal> share, int year, BigDecimal nation) {
        Gaps gaps = new Gaps().add(path, share);
        return Range.given(share)
                .map(known -> gaps.addPolicy(NATION, year, nation)
                        .figure(Value.between(over(known.low(), nation), over(known.high(), nation))))
                .orElseGet(gaps::unknown);
    }

    private static BigDecimal over(BigDecimal share, BigDecimal nation) {
        return Numbers.plain(share.divide(nation, DECIMALS, RoundingMode.HALF_EVEN));
    }

    /**
     * The share of teachers who say that there is study calm less that of pupils, −1 to 1: above 0 when teachers see more of
     * it. Of the newest school year over, or the year before. Not applicable when neither year has both shares.
     */
    static Figure studyCalmGap(SchoolUnit unit, Context context) {
        int newest = ResultYears.over(context.asOf());
        int year = surveyed(unit, newest, SchoolYear::pupilsCalm) == newest
                ? surveyed(unit, newest, SchoolYear::teachersCalm)
                : newest - 1;
        Value<BigDecimal> pupils = answer(unit, year, SchoolYear::pupilsCalm);
        Value<BigDecimal> teachers = answer(unit, year, SchoolYear::teachersCalm);
        Optional<Range> some = Range.possible(pupils, Unit.SHARE);
        Optional<Range> others = Range.possible(teachers, Unit.SHARE);
        if (some.isEmpty() || others.isEmpty()) {
            return Figure.settled(Value.notApplicable());
        }
        Gaps gaps = new Gaps()
                .add(context.at("schoolYears", year, "pupilsCalm"), pupils)
                .add(context.at("schoolYears", year, "teachersCalm"), teachers);
        return Range.given(pupils).isPresent() && Range.given(teachers).isPresent()
                ? gaps.figure(others.get().minus(some.get()).value())
                : gaps.unknown();
    }

    /** The newest year, or the one before when the unit surely has no such answer of it. */
    private static int surveyed(SchoolUnit unit, int newest, Function<SchoolYear, Value<BigDecimal>> answers) {
        boolean passedOver =
                Range.possible(answer(unit, newest, answers), Unit.SHARE).isEmpty();
        return passedOver ? newest - 1 : newest;
    }

    private static Value<BigDecimal> answer(
            SchoolUnit unit, int year, Function<SchoolYear, Value<BigDecimal>> answers) {
        return ResultYears.of(unit, year).map(answers).orElseGet(() -> Value.unknown(Reason.NOT_REPORTED));
    }
}
