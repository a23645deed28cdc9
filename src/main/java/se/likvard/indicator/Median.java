package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.likvard.organiser.SchoolUnit;
import se.likvard.value.Figure;
import se.likvard.value.Unit;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** A unit's need beside that of the organiser's other units. */
final class Median {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Median() {}

    static List<Indicator<?>> all() {
        return List.of(
                Indicator.flag(SchoolUnit.class, "aboveMedianNeed", Median::aboveMedianNeed)
                        .reads("SchoolUnit.socioEconomicIndex", "SchoolUnit.specialUnit")
                        .source(
                                "SI 2022:4573, efforts where need is greatest; the median as the divide is this project's default"));
    }

    /**
     * True when the unit's index lies above the median of the organiser's ordinary (not special) units that have one; with
     * an even number of units the median is the mean of the two in the middle. None when the unit has no index, not
     * applicable when no ordinary unit has one.
     */
    static Figure aboveMedianNeed(SchoolUnit unit, Context context) {
        String path = context.at("socioEconomicIndex");
        Value<BigDecimal> index = unit.socioEconomicIndex();
        Optional<Range> own = Range.given(index);
        if (own.isEmpty()) {
            return Figure.given(path, index.<BigDecimal>map(any -> any));
        }
        Gaps gaps = new Gaps().add(path, index);
        List<Range> sure = new ArrayList<>();
        List<Range> maybe = new ArrayList<>();
        for (SchoolUnit each : context.organiser().schoolUnits()) {
            place(each, gaps, sure, maybe);
        }
        if (sure.isEmpty()) {
            return maybe.isEmpty() ? Figure.settled(Value.notApplicable()) : gaps.unknown();
        }
        BigDecimal least = extreme(lows(sure), lows(maybe), Comparator.naturalOrder());
        BigDecimal most = extreme(highs(sure), highs(maybe), Comparator.reverseOrder());
        Holds above = own.get().low().compareTo(most) > 0
                ? Holds.SURELY
                : own.get().high().compareTo(least) > 0 ? Holds.MAYBE : Holds.NOT;
        return gaps.flag(above);
    }

    private static void place(SchoolUnit unit, Gaps gaps, List<Range> sure, List<Range> maybe) {
        Holds special = Holds.isTrue(unit.specialUnit());
        Value<BigDecimal> index = unit.socioEconomicIndex();
        Optional<Range> range = Range.possible(index, Unit.SOCIO_ECONOMIC_INDEX);
        if (special == Holds.SURELY || range.isEmpty()) {
            return;
        }
        boolean certain = special == Holds.NOT && !(index instanceof Unknown);
        (certain ? sure : maybe).add(range.get());
        String path = "schoolUnits[" + unit.schoolUnitCode() + "].";
        gaps.add(path + "specialUnit", unit.specialUnit()).add(path + "socioEconomicIndex", index);
    }

    /** The extreme median when any of the doubtful may join: of those, the first in the order pull hardest. */
    private static BigDecimal extreme(List<BigDecimal> sure, List<BigDecimal> maybe, Comparator<BigDecimal> order) {
        List<BigDecimal> joined = new ArrayList<>(sure);
        BigDecimal extreme = of(joined);
        for (BigDecimal each : maybe.stream().sorted(order).toList()) {
            joined.add(each);
            extreme = Collections.min(List.of(extreme, of(joined)), order);
        }
        return extreme;
    }

    private static BigDecimal of(List<BigDecimal> numbers) {
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
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
