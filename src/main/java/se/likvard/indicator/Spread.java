package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Figure;
import se.likvard.value.Reason;
import se.likvard.value.Unit;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** The organiser's own units, and how far apart their results are. */
final class Spread {

    private Spread() {}

    static List<Indicator<?>> all() {
        return List.of(
                Indicator.number(Organiser.class, "unitCount", Unit.COUNT, Spread::unitCount)
                        .reads("Organiser.schoolUnits")
                        .source("the organiser's own units, counted"),
                Indicator.number(Organiser.class, "meritSpread", Unit.MERIT_POINTS, Spread::meritSpread)
                        .reads("SchoolYear.meritValue", "SchoolYear.gradeNinePupils", "SchoolUnit.specialUnit")
                        .given("leastPupils")
                        .source("Skolverket, final marks of grade 9 per school unit; greatest less least"));
    }

    /** The organiser's own school units, 0 and up; unknown when the list was not given. */
    static Figure unitCount(Organiser organiser, Context context) {
        return organiser.schoolUnits().given()
                ? Figure.settled(Value.of(
                        BigDecimal.valueOf(organiser.schoolUnits().items().size())))
                : new Gaps().add("schoolUnits").unknown();
    }

    /**
     * The greatest less the least merit value among the organiser's own ordinary units in the newest school year due
     * ({@link ResultYears}), 0–340. Ordinary: not special, and at least {@code leastPupils} in grade 9. Not applicable with
     * fewer than two such units, unknown when there may be fewer, and of a list of units known only in part at least what is
     * told.
     */
    static Figure meritSpread(Organiser organiser, Context context) {
        Optional<BigDecimal> leastPupils = context.policy().number("leastPupils");
        if (leastPupils.isEmpty()) {
            return Gaps.noPolicy("leastPupils");
        }
        Gaps gaps = new Gaps();
        List<Range> sure = new ArrayList<>();
        List<Range> possible = new ArrayList<>();
        for (SchoolUnit unit : organiser.schoolUnits()) {
            place(unit, ResultYears.newest(context), leastPupils.get(), gaps, sure, possible);
        }
        if (!organiser.schoolUnits().given()) {
            return openEnded(sure, gaps.add("schoolUnits"));
        }
        if (possible.size() < 2) {
            return Figure.settled(Value.notApplicable());
        }
        return sure.size() < 2 ? gaps.unknown() : gaps.figure(Value.between(least(sure), most(possible)));
    }

    /** There may be more units than are told: the spread is at least that of those that are. */
    private static Figure openEnded(List<Range> sure, Gaps gaps) {
        return sure.size() < 2 ? gaps.unknown() : gaps.figure(Value.between(least(sure), Unit.MERIT_POINTS.most()));
    }

    private static void place(
            SchoolUnit unit, int year, BigDecimal leastPupils, Gaps gaps, List<Range> sure, List<Range> possible) {
        String path = "schoolUnits[" + unit.schoolUnitCode() + "].";
        Optional<SchoolYear> record = ResultYears.of(unit, year);
        if (record.isEmpty() && unit.schoolYears().given()) {
            return;
        }
        Value<BigDecimal> merit = record.map(SchoolYear::meritValue).orElse(Value.unknown(Reason.NOT_REPORTED));
        Value<BigDecimal> pupils = record.map(SchoolYear::gradeNinePupils).orElse(Value.unknown(Reason.NOT_REPORTED));
        Optional<Range> range = Range.possible(merit, Unit.MERIT_POINTS);
        Holds ordinary = Holds.isTrue(unit.specialUnit()).negate().and(Range.hasPupils(pupils, leastPupils));
        if (range.isEmpty() || ordinary == Holds.NOT) {
            return;
        }
        possible.add(range.get());
        if (ordinary == Holds.SURELY && !(merit instanceof Unknown)) {
            sure.add(range.get());
        }
        if (record.isEmpty()) {
            gaps.add(path + "schoolYears");
        } else {
            String inYear = path + "schoolYears[" + year + "].";
            gaps.add(inYear + "meritValue", merit).add(inYear + "gradeNinePupils", pupils);
        }
        gaps.add(path + "specialUnit", unit.specialUnit());
    }

    /** However the values lie in their ranges, the spread is at least the distance between the two ranges farthest apart. */
    private static BigDecimal least(List<Range> ranges) {
        BigDecimal greatestLow = Collections.max(ranges.stream().map(Range::low).toList());
        BigDecimal leastHigh = Collections.min(ranges.stream().map(Range::high).toList());
        return BigDecimal.ZERO.max(greatestLow.subtract(leastHigh));
    }

    /** At most, one unit is at its greatest and another at its least. */
    private static BigDecimal most(List<Range> ranges) {
        List<Range> byLow =
                ranges.stream().sorted(Comparator.comparing(Range::low)).toList();
        BigDecimal ofOthers = byLow.subList(1, byLow.size()).stream()
                .map(each -> each.minus(byLow.get(0)).high())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return ofOthers.max(byLow.get(0).minus(byLow.get(1)).high());
    }
}
