package se.likvard.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every indicator there is. */
public final class Indicators {

    private static final List<Indicator<?>> ALL = Stream.of(
                    Spread.all(),
                    Needs.all(),
                    UnitResults.all(),
                    SalsaYears.all(),
                    SurveyAnswers.all(),
                    Principals.all(),
                    Deficiencies.all(),
                    QualityCycle.all(),
                    Orders.all(),
                    Median.all(),
                    Teachers.all(),
                    Clocks.all(),
                    Misplaced.all(),
                    Efforts.all(),
                    Readings.all(),
                    MunicipalityMeasures.all())
            .<Indicator<?>>flatMap(List::stream)
            .toList();

    private static final Map<Class<?>, List<Indicator<?>>> BY_TYPE = ALL.stream()
            .collect(Collectors.groupingBy(Indicator::of, LinkedHashMap::new, Collectors.toUnmodifiableList()));

    private Indicators() {}

    /** All of them, in a fixed order. */
    public static List<Indicator<?>> all() {
        return ALL;
    }

    /** Those that describe a record type, in a fixed order; empty when there are none. */
    public static List<Indicator<?>> of(Class<? extends Record> type) {
        return BY_TYPE.getOrDefault(type, List.of());
    }
}
