package se.likvard.source;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.likvard.organiser.OrganiserType;

/**
 * Which organiser is which municipality, and whether all of a municipality's units are known.
 *
 * @param own registration number of each municipality's own organiser
 * @param withoutOwn municipalities that have none in the files, or more than one
 * @param incomplete "school year municipality code" where rows may be missing
 */
record Municipalities(Map<String, String> own, Set<String> withoutOwn, Set<String> incomplete) {

    /** Registration numbers of municipalities; federations of municipalities have 222000. */
    private static final String SERIES = "212000";

    static Municipalities of(SchoolYears years) {
        Map<String, Set<String>> candidates = new TreeMap<>();
        years.rows().forEach(row -> candidates.computeIfAbsent(row.municipalityCode(), code -> new TreeSet<>()));
        homes(years.rows())
                .forEach((number, code) ->
                        candidates.getOrDefault(code, new TreeSet<>()).add(number));
        Map<String, String> own = new TreeMap<>();
        Set<String> without = new TreeSet<>();
        candidates.forEach((code, numbers) -> {
            if (numbers.size() == 1) {
                own.put(code, numbers.iterator().next());
            } else {
                without.add(code);
            }
        });
        return new Municipalities(own, without, incomplete(years));
    }

    boolean isComplete(int schoolYear, String code) {
        return !incomplete.contains(schoolYear + " " + code);
    }

    /** The municipality that an organiser is. */
    Optional<String> of(String registrationNumber) {
        return own.entrySet().stream()
                .filter(entry -> entry.getValue().equals(registrationNumber))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Where most units of each municipality's organiser lie: a municipality may run a unit in its neighbour. */
    private static Map<String, String> homes(List<UnitRow> rows) {
        Map<String, Map<String, Long>> units = rows.stream()
                .filter(row -> row.organiserType() == OrganiserType.MUNICIPAL)
                .filter(row -> row.registrationNumber().startsWith(SERIES))
                .collect(Collectors.groupingBy(
                        UnitRow::registrationNumber,
                        TreeMap::new,
                        Collectors.groupingBy(UnitRow::municipalityCode, TreeMap::new, Collectors.counting())));
        Map<String, String> homes = new HashMap<>();
        units.forEach((number, perCode) -> homes.put(number, most(perCode)));
        return homes;
    }

    private static String most(Map<String, Long> perCode) {
        return perCode.entrySet().stream()
                .max(Comparator.comparing((Function<Map.Entry<String, Long>, Long>) Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    private static Set<String> incomplete(SchoolYears years) {
        Set<String> incomplete = new HashSet<>();
        for (LostRow row : new HashSet<>(years.lost())) {
            row.mayBelongTo(years.rows().stream()).forEach(code -> incomplete.add(row.schoolYear() + " " + code));
        }
        years.rows().stream()
                .filter(row -> years.cutShort().contains(row.schoolYear()))
                .forEach(row -> incomplete.add(row.schoolYear() + " " + row.municipalityCode()));
        return incomplete;
    }
}
