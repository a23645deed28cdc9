package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.List;
import se.likvard.organiser.ExtraResource;
import se.likvard.organiser.NeedsAssessment;
import se.likvard.organiser.SchoolUnit;
import se.likvard.value.Figure;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/** What is known of a unit's needs, and what it gets for them. */
final class Needs {

    private Needs() {}

    static List<Indicator<?>> all() {
        return List.of(
                Indicator.number(SchoolUnit.class, "needsAssessmentAge", Unit.MONTHS, Needs::assessmentAge)
                        .reads("NeedsAssessment.made")
                        .source("SI 2022:4573, overview of all units' needs"),
                Indicator.number(SchoolUnit.class, "extraResources", Unit.COUNT, Needs::extraResources)
                        .reads("ExtraResource.schoolUnitCode", "ExtraResource.started", "ExtraResource.ended")
                        .source("SI 2022:4573, money only where need is obvious"));
    }

    /**
     * Whole months since the latest needs assessment, 0–2400, by {@link Ages#months}. None when there never was one: the
     * list is given and holds none.
     */
    static Figure assessmentAge(SchoolUnit unit, Context context) {
        Gaps gaps = new Gaps();
        if (!unit.needsAssessments().given()) {
            return gaps.add(context.at("needsAssessments")).unknown();
        }
        Latest latest = new Latest(context.asOf());
        unit.needsAssessments().stream().map(NeedsAssessment::made).forEach(latest::add);
        unit.needsAssessments().stream()
                .filter(each -> latest.mayBe(each.made()))
                .forEach(each -> gaps.add(context.at("needsAssessments", each.id(), "made"), each.made()));
        if (latest.latest().isEmpty()) {
            return Figure.settled(Value.none());
        }
        BigDecimal least = Ages.months(latest.latest().get(), context.asOf());
        return latest.earliest()
                .map(earliest -> gaps.figure(Value.between(least, Ages.months(earliest, context.asOf()))))
                .orElseGet(gaps::unknown);
    }

    /**
     * Extra resources for the unit that run on the day, 0 and up: begun on or before it and not ended on or before it.
     */
    static Figure extraResources(SchoolUnit unit, Context context) {
        Tally tally = new Tally(context.organiser().extraResources().given(), "extraResources");
        for (ExtraResource each : context.survey().extraResources().of(unit.schoolUnitCode())) {
            String path = "extraResources[" + each.id() + "].";
            tally.add(
                    forUnit(each, unit).and(running(each, context)),
                    gaps -> gaps.add(path + "schoolUnitCode", each.schoolUnitCode())
                            .add(path + "started", each.started())
                            .add(path + "ended", each.ended()));
        }
        return tally.figure();
    }

    private static Holds forUnit(ExtraResource resource, SchoolUnit unit) {
        return Holds.is(resource.schoolUnitCode(), unit.schoolUnitCode());
    }

    private static Holds running(ExtraResource resource, Context context) {
        return Holds.happenedBy(resource.started(), context.asOf())
                .and(Holds.happenedBy(resource.ended(), context.asOf()).negate());
    }
}
