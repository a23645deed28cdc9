package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolForm;
import se.likvard.organiser.SchoolUnit;
import se.likvard.value.Unit;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/**
 * The organiser's ordinary (not special) units of one school form that have a need index, and what its median may be.
 *
 * @param median from the least to the greatest; empty when no unit surely belongs, or there may be more units
 * @param mayHaveAny whether any unit does or may belong
 * @param gaps what is open about the units that do or may belong
 */
record NeedGroup(Optional<Range> median, boolean mayHaveAny, Gaps gaps) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static NeedGroup of(Organiser organiser, SchoolForm form) {
        Gaps gaps = new Gaps();
        List<Range> sure = new ArrayList<>();
        List<Range> maybe = new ArrayList<>();
        for (SchoolUnit each : organiser.schoolUnits()) {
            place(each, form, gaps, sure, maybe);
        }
        if (!organiser.schoolUnits().given()) {
            return new NeedGroup(Optional.empty(), true, gaps.add("schoolUnits"));
        }
        if (sure.isEmpty()) {
            return new NeedGroup(Optional.empty(), !maybe.isEmpty(), gaps);
        }
        BigDecimal least = extreme(lows(sure), lows(maybe), Comparator.naturalOrder());
        BigDecimal most = extreme(highs(sure), highs(maybe), Comparator.reverseOrder());
        return new NeedGroup(Optional.of(new Range(least, most)), true, gaps);
    }

    private static void place(SchoolUnit unit, SchoolForm form, Gaps gaps, List<Range> sure, List<Range> maybe) {
        Value<BigDecimal> index = unit.socioEconomicIndex();
        Holds belongs = Holds.is(unit.schoolForm(), form)
                .and(Holds.isTrue(unit.specialUnit()).negate());
        Optional<Range> range = Range.possible(index, Unit.SOCIO_ECONOMIC_INDEX);
        if (belongs == Holds.NOT || range.isEmpty()) {
            return;
        }
        boolean certain = belongs == Holds.SURELY && !(index instanceof Unknown);
        (certain ? sure : maybe).add(range.get());
        String path = "schoolUnits[" + unit.schoolUnitCode() + "].";
        gaps.add(path + "schoolForm", unit.schoolForm())
                .add(path + "specialUnit", unit.specialUnit())
                .add(path + "socioEconomicIndex", index);
    }

    /** The extreme median when any of the doubtful may join: of those, the first in the order pull hardest. */
    private static BigDecimal extreme(List<BigDecimal> sure, List<BigDecimal> maybe, Comparator<BigDecimal> order) {
        List<BigDecimal> sorted = new ArrayList<>(sure);
        sorted.sort(null);
        BigDecimal extreme = middle(sorted);
        for (BigDecimal each : maybe.stream().sorted(order).toList()) {
            int place = Collections.binarySearch(sorted, each);
            sorted.add(place < 0 ? -place - 1 : place, each);
            extreme = Collections.min(List.of(extreme, middle(sorted)), order);
        }
        return extreme;
    }

    private static BigDecimal middle(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO);
    }

    private static List<BigDecimal> lows(List<Range> ranges) {
        return ranges.stream().map(Range::low).toList();
    }

    private static List<BigDecimal> highs(List<Range> ranges) {
        return ranges.stream().map(Range::high).toList();
    }
}
