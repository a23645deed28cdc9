package se.likvard.source.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.likvard.source.told.Census;
import se.likvard.source.told.Told;

/** Censuses of one school year as one: a municipality that one of them has whole is whole. */
final class Censuses {

    private Censuses() {}

    static SortedMap<Integer, Census> of(List<Told> told) {
        SortedMap<Integer, Census> censuses = new TreeMap<>();
        told.stream()
                .flatMap(each -> each.censuses().stream())
                .forEach(each -> censuses.merge(each.schoolYear(), each, Censuses::joined));
        return censuses;
    }

    private static Census joined(Census one, Census other) {
        Map<String, String> units = new HashMap<>(one.municipalities());
        units.putAll(other.municipalities());
        Set<String> incomplete = new HashSet<>(one.incomplete());
        incomplete.addAll(other.incomplete());
        incomplete.removeIf(code -> isWhole(one, code) || isWhole(other, code));
        return new Census(one.schoolYear(), units, incomplete);
    }

    private static boolean isWhole(Census census, String municipality) {
        return census.municipalities().containsValue(municipality)
                && !census.incomplete().contains(municipality);
    }
}
