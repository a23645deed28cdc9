package se.likvard.allocation.lock;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every way to set the knobs that are tried in steps.
 *
 * @param knobs in the order in which they vary, the last fastest
 */
record Grid(List<Knob> knobs) {

    /** More points than this take too long. */
    static final long MOST = 20_000;

    /** How many points there are; more than {@link #MOST} as soon as there are more. */
    long size() {
        long size = 1;
        for (Knob each : knobs) {
            size = size > MOST ? size : size * Math.min(each.steps(), MOST + 1);
        }
        return size;
    }

    Stream<SortedMap<String, BigDecimal>> points() {
        Stream<SortedMap<String, BigDecimal>> points = Stream.of(new TreeMap<>());
        for (Knob knob : knobs) {
            if (knob.step().isPresent()) {
                points = points.flatMap(point -> knob.tried().stream().map(number -> {
                    SortedMap<String, BigDecimal> next = new TreeMap<>(point);
                    next.put(knob.name(), number);
                    return next;
                }));
            }
        }
        return points;
    }
}
