package se.likvard.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where inputs belong: paths by the records' keys, as {@code schoolUnits[12345678].schoolYears[2025].meritValue}. */
final class Places {

    private static final Pattern KEY = Pattern.compile("\\[([^\\]]*)\\]");

    private Places() {}

    /** The place of the outermost record that something belongs to, if it lies in a list. */
    static Optional<String> owner(String path) {
        Matcher key = KEY.matcher(path);
        return key.find() ? Optional.of(path.substring(0, key.end())) : Optional.empty();
    }

    /**
     * The keys of paths of one shape: the outermost ones, after the inner ones that they have in common.
     *
     * @param names what the outermost records are called, by their places, where that is known
     */
    static String keys(Collection<String> paths, Function<String, Optional<String>> names) {
        Map<String, List<String>> innerByOwner = new TreeMap<>();
        for (String path : paths) {
            owner(path)
                    .ifPresent(owner -> innerByOwner
                            .computeIfAbsent(owner, any -> new ArrayList<>())
                            .add(String.join("/", keys(path).skip(1).toList())));
        }
        Map<String, List<String>> ownersByInner = innerByOwner.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> String.join(", ", entry.getValue()),
                        TreeMap::new,
                        Collectors.mapping(
                                entry -> names.apply(entry.getKey())
                                        .orElse(keys(entry.getKey()).collect(Collectors.joining())),
                                Collectors.toList())));
        return ownersByInner.entrySet().stream().map(Places::named).collect(Collectors.joining("; "));
    }

    private static String named(Map.Entry<String, List<String>> entry) {
        String owners = String.join(", ", entry.getValue());
        return entry.getKey().isEmpty() ? owners : entry.getKey() + ": " + owners;
    }

    private static Stream<String> keys(String path) {
        return KEY.matcher(path).results().map(result -> result.group(1));
    }
}
