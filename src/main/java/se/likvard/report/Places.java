package se.likvard.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where inputs belong: paths by the records' keys, as {@code schoolUnits[12345678].schoolYears[2025].meritValue}. */
final class Places {

    private static final Pattern KEY = Pattern.compile("\\[([^\\]]*)\\]");

    private Places() {}

    /** The path with a star for every key. */
    static String shape(String path) {
        return KEY.matcher(path).replaceAll("[*]");
    }

    /** The keys of paths of one shape: the outermost ones, after the inner ones that they have in common. */
    static String keys(Collection<String> paths) {
        Map<String, List<String>> innerByOuter = new TreeMap<>();
        for (String path : paths) {
            List<String> keys = KEY.matcher(path).results().map(Places::key).toList();
            if (!keys.isEmpty()) {
                innerByOuter
                        .computeIfAbsent(keys.get(0), outer -> new ArrayList<>())
                        .add(String.join("/", keys.subList(1, keys.size())));
            }
        }
        Map<String, List<String>> outerByInner = innerByOuter.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> String.join(", ", entry.getValue()),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return outerByInner.entrySet().stream().map(Places::keys).collect(Collectors.joining("; "));
    }

    private static String keys(Map.Entry<String, List<String>> entry) {
        String outer = String.join(", ", entry.getValue());
        return entry.getKey().isEmpty() ? outer : entry.getKey() + ": " + outer;
    }

    private static String key(MatchResult result) {
        return result.group(1);
    }
}
