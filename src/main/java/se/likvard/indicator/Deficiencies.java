package se.likvard.indicator;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.likvard.organiser.Area;
import se.likvard.organiser.Deficiency;
import se.likvard.organiser.SchoolUnit;
import se.likvard.value.Figure;
import se.likvard.value.Unit;

/** Deficiencies that are reported and not remedied at a unit. */
final class Deficiencies {

    /** The five areas of which deficiencies feed each other in a negative spiral. */
    static final Set<Area> SPIRAL =
            EnumSet.of(Area.GOVERNANCE, Area.TEACHING, Area.STUDY_CALM, Area.SPECIAL_SUPPORT, Area.STUDENT_HEALTH);

    private static final String SOURCE = "SI 2022:4573, negative spiral";
    private static final String[] INPUTS = {
        "Deficiency.schoolUnitCode", "Deficiency.area", "Deficiency.reported", "Deficiency.remedied"
    };

    private Deficiencies() {}

    static List<Indicator<?>> all() {
        return List.of(
                Indicator.number(Deficiency.class, "daysSinceReported", Unit.DAYS, Deficiencies::sinceReported)
                        .reads("Deficiency.reported")
                        .falling("reported")
                        .source("SFS 2010:800, 4 kap. 7 §"),
                Indicator.number(UnitArea.class, "openDeficiencies", Unit.COUNT, Deficiencies::open)
                        .reads(INPUTS)
                        .source(SOURCE),
                Indicator.number(SchoolUnit.class, "deficientAreas", Unit.COUNT, Deficiencies::areas)
                        .reads(INPUTS)
                        .within(0, 5)
                        .source(SOURCE));
    }

    /** Days since the deficiency was found, 0 and up, whether it has been remedied or not. */
    static Figure sinceReported(Deficiency deficiency, Context context) {
        return Elapsed.days(context.at("reported"), deficiency.reported(), context.asOf());
    }

    /** Deficiencies at the unit in the area that are reported on or before the day and not remedied by then, 0 and up. */
    static Figure open(UnitArea place, Context context) {
        Tally tally = new Tally(context.organiser().deficiencies().given(), "deficiencies");
        for (Deficiency each :
                context.survey().deficiencies().of(place.schoolUnit().schoolUnitCode())) {
            Holds counts = openAt(each, place.schoolUnit(), context).and(in(each, place.area()));
            tally.add(counts, gaps -> doubts(each, gaps));
        }
        return tally.figure();
    }

    /** How many of the five areas have an open deficiency at the unit, 0–5. */
    static Figure areas(SchoolUnit unit, Context context) {
        Gaps gaps = new Gaps();
        if (!context.organiser().deficiencies().given()) {
            return gaps.add("deficiencies").between(0, SPIRAL.size());
        }
        Map<Area, Holds> known = new EnumMap<>(Area.class);
        int anywhere = 0;
        for (Deficiency each : context.survey().deficiencies().of(unit.schoolUnitCode())) {
            Holds open = openAt(each, unit, context);
            if (open == Holds.NOT || SPIRAL.stream().allMatch(area -> in(each, area) == Holds.NOT)) {
                continue;
            }
            doubts(each, gaps);
            each.area().exact().ifPresent(area -> known.merge(area, open, Holds::or));
            anywhere += each.area().exact().isPresent() ? 0 : 1;
        }
        long sure = known.values().stream().filter(Holds.SURELY::equals).count();
        return gaps.between(sure, Math.min(SPIRAL.size(), known.size() + anywhere));
    }

    private static Holds openAt(Deficiency deficiency, SchoolUnit unit, Context context) {
        return Holds.is(deficiency.schoolUnitCode(), unit.schoolUnitCode())
                .and(Holds.happenedBy(deficiency.reported(), context.asOf()))
                .and(Holds.happenedBy(deficiency.remedied(), context.asOf()).negate());
    }

    private static Holds in(Deficiency deficiency, Area area) {
        return Holds.is(deficiency.area(), area);
    }

    private static void doubts(Deficiency deficiency, Gaps gaps) {
        String path = "deficiencies[" + deficiency.id() + "].";
        gaps.add(path + "schoolUnitCode", deficiency.schoolUnitCode())
                .add(path + "area", deficiency.area())
                .add(path + "reported", deficiency.reported())
                .add(path + "remedied", deficiency.remedied());
    }
}
