package se.likvard.source.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.likvard.source.told.Census;

/** Counts the units of each municipality, and remembers where one may be missing. */
final class CensusTaker {

    /**
     * A row that could not be taken: some municipality's units are not complete without it.
     *
     * @param code what stands there for a municipality code, perhaps wrong
     * @param name what stands there for a municipality's name, perhaps wrong
     */
    private record Lost(String code, String name) {}

    private final Map<String, String> municipalities = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<Lost> lost = new ArrayList<>();

    void take(String unit, String code, String name) {
        municipalities.put(unit, code);
        names.put(code, name);
    }

    void lose(String code, String name) {
        lost.add(new Lost(code, name));
    }

    Census of(int schoolYear) {
        Set<String> incomplete = new HashSet<>();
        lost.forEach(row -> incomplete.addAll(mayBelongTo(row)));
        return new Census(schoolYear, municipalities, incomplete);
    }

    /** The municipality that both code and name allow, else all. */
    private Set<String> mayBelongTo(Lost row) {
        Set<String> named = names.entrySet().stream()
                .filter(each ->
                        each.getKey().equals(row.code()) || each.getValue().equals(row.name()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return named.size() == 1 ? named : names.keySet();
    }
}
