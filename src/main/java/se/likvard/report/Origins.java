package se.likvard.report;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;
import se.likvard.value.Listed;
import se.likvard.value.Origin;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** Where figures come from, in words. */
final class Origins {

    private Origins() {}

    /** The sources of some values, each once; what has no source is said to have none. */
    static String of(Stream<? extends Value<?>> values, Page page) {
        return words(values.filter(Objects::nonNull).map(Value::origin).toList(), page);
    }

    /** Whoever has told something that is known of an organiser, each once, without the days. */
    static String all(Organiser organiser, Page page) {
        String named = values(organiser)
                .filter(each -> !(each instanceof Unknown))
                .map(Value::origin)
                .map(Origin::source)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        return named.isEmpty() ? page.in("inte angivna", "not stated") : named;
    }

    private static Stream<Value<?>> values(Record record) {
        return Shape.of(record.getClass()).components().stream()
                .map(component -> component.of(record))
                .flatMap(Origins::within);
    }

    private static Stream<Value<?>> within(Object content) {
        if (content instanceof Value<?> value) {
            return Stream.of(value);
        }
        if (content instanceof Listed<?> list) {
            return list.stream().flatMap(Origins::within);
        }
        return content instanceof Record record ? values(record) : Stream.empty();
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
