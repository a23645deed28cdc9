package se.likvard.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.likvard.value.Value;

/** Records by the school unit that they are or may be about. */
final class ByUnit<T> {

    private final Map<String, List<T>> about = new HashMap<>();
    private final List<T> open = new ArrayList<>();

    ByUnit(Iterable<T> records, Function<T, Value<String>> schoolUnitCode) {
        for (T each : records) {
            Value<String> code = schoolUnitCode.apply(each);
            if (code.exact().isPresent()) {
                about.computeIfAbsent(code.exact().get(), any -> new ArrayList<>())
                        .add(each);
            } else if (!code.isSettled()) {
                open.add(each);
            }
        }
    }

    /** Those about a unit, and those of which it is not known whom they are about. */
    List<T> of(String schoolUnitCode) {
        List<T> all = new ArrayList<>(about.getOrDefault(schoolUnitCode, List.of()));
        all.addAll(open);
        return all;
    }
}
