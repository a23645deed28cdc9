package se.likvard.report;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.value.Origin;
import se.likvard.value.Value;

/** Where figures come from, in words. */
final class Origins {

    private Origins() {}

    /** The sources of some values, each once; what has no source is said to have none. */
    static String of(Stream<? extends Value<?>> values, Page page) {
        return words(values.filter(Objects::nonNull).map(Value::origin).toList(), page);
    }

    private static String words(Collection<Origin> origins, Page page) {
        List<String> stated = origins.stream()
                .filter(origin -> !origin.equals(Origin.UNSTATED))
                .map(origin -> of(origin, page))
                .distinct()
                .sorted()
                .toList();
        boolean unstated = origins.isEmpty() || origins.stream().anyMatch(Origin.UNSTATED::equals);
        String none = page.in("inte angiven", "not stated");
        return stated.isEmpty()
                ? none
                : stated.stream().collect(Collectors.joining("; "))
                        + (unstated ? "; " + page.in("i övrigt ", "else ") + none : "");
    }

    private static String of(Origin origin, Page page) {
        String source = origin.source() == null ? page.in("källa inte angiven", "source not stated") : origin.source();
        return origin.observed() == null ? source : source + " (" + origin.observed() + ")";
    }
}
