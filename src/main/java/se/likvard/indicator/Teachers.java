package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Figure;
import se.likvard.value.Unit;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** Who teaches at a unit. */
final class Teachers {

    private Teachers() {}

    static List<Indicator<?>> all() {
        return List.of(Indicator.number(
                        SchoolUnit.class, "qualifiedTeachersGap", Unit.SHARE_DIFFERENCE, Teachers::qualifiedGap)
                .reads("SchoolYear.qualifiedTeachers")
                .given("qualifiedTeachersNational")
                .source("Skolverket, pedagogical staff in compulsory school"));
    }

    /**
     * The nation's share of qualified teachers less the unit's, −1 to 1: above 0 when the unit has fewer. Of the newest
     * school year for which the unit has a figure, exact or bounded; an unknown figure of a newer year is passed over.
     * Not applicable when the licence rule does not apply to the unit's teachers in any year given.
     */
    static Figure qualifiedGap(SchoolUnit unit, Context context) {
        Optional<SchoolYear> newest = unit.schoolYears().stream()
                .filter(each -> Range.given(each.qualifiedTeachers()).isPresent())
                .max(Comparator.comparingInt(SchoolYear::schoolYear));
        if (newest.isEmpty()) {
            return without(unit, context);
        }
        int year = newest.get().schoolYear();
        Value<BigDecimal> share = newest.get().qualifiedTeachers();
        Range known = Range.given(share).orElseThrow();
        Gaps gaps = new Gaps().add(path(context, year), share);
        return context.policy()
                .number("qualifiedTeachersNational", year)
                .map(nation -> gaps.addPolicy("qualifiedTeachersNational", year, nation)
                        .figure(new Range(nation, nation).minus(known).value()))
                .orElseGet(() -> Gaps.noPolicy("qualifiedTeachersNational[" + year + "]"));
    }

    private static Figure without(SchoolUnit unit, Context context) {
        Gaps gaps = new Gaps();
        unit.schoolYears().stream()
                .filter(each -> each.qualifiedTeachers() instanceof Unknown)
                .max(Comparator.comparingInt(SchoolYear::schoolYear))
                .ifPresent(each -> gaps.add(path(context, each.schoolYear()), each.qualifiedTeachers()));
        if (unit.schoolYears().items().isEmpty()) {
            gaps.add(context.at("schoolYears"));
        }
        return gaps.isEmpty() ? Figure.settled(Value.notApplicable()) : gaps.unknown();
    }

    private static String path(Context context, int year) {
        return context.at("schoolYears", year, "qualifiedTeachers");
    }
}
