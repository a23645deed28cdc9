package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Figure;
import se.likvard.value.Reason;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/** Who teaches at a unit. */
final class Teachers {

    private static final String NATION = "qualifiedTeachersNational";

    private Teachers() {}

    static List<Indicator<?>> all() {
        return List.of(Indicator.number(
                        SchoolUnit.class, "qualifiedTeachersGap", Unit.SHARE_DIFFERENCE, Teachers::qualifiedGap)
                .reads("SchoolYear.qualifiedTeachers")
                .given(NATION)
                .source("Skolverket, pedagogical staff in compulsory school"));
    }

    /**
     * The nation's share of qualified teachers less the unit's, −1 to 1: above 0 when the unit has fewer. Of the newest
     * school year begun that policy has the nation's share of; what an organiser happens to have told plays no part in which
     * year that is. Not applicable when the licence rule does not apply to the unit's teachers that year.
     */
    static Figure qualifiedGap(SchoolUnit unit, Context context) {
        int begun = ResultYears.over(context.asOf()) + 1;
        Optional<Integer> year = IntStream.iterate(begun, each -> each >= ResultYears.FIRST, each -> each - 1)
                .filter(each -> context.policy().number(NATION, each).isPresent())
                .boxed()
                .findFirst();
        return year.map(each -> gap(unit, each, context)).orElseGet(() -> Gaps.noPolicy(NATION + "[" + begun + "]"));
    }

    private static Figure gap(SchoolUnit unit, int year, Context context) {
        Value<BigDecimal> share = ResultYears.of(unit, year)
                .map(SchoolYear::qualifiedTeachers)
                .orElse(Value.unknown(Reason.NOT_REPORTED));
        if (share.isSettled() && share.exact().isEmpty()) {
            return Figure.settled(Value.notApplicable());
        }
        Gaps gaps = new Gaps().add(context.at("schoolYears", year, "qualifiedTeachers"), share);
        BigDecimal nation = context.policy().number(NATION, year).orElseThrow();
        return Range.given(share)
                .map(known -> gaps.addPolicy(NATION, year, nation)
                        .figure(new Range(nation, nation).minus(known).value()))
                .orElseGet(gaps::unknown);
    }
}
