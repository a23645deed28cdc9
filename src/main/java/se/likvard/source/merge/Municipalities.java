package se.likvard.source.merge;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.likvard.organiser.OrganiserType;
import se.likvard.source.told.OrganiserClaim;

/**
 * Which organiser is which municipality: the municipal organiser in the number series of municipalities with most of its
 * units there (INF); a municipality may run a unit in its neighbour.
 *
 * @param codes municipality code by registration number
 * @param without municipalities that have no organiser of their own here, or more than one
 */
record Municipalities(Map<String, String> codes, Set<String> without) {

    /** Registration numbers of municipalities; federations of municipalities have 222000. */
    private static final String SERIES = "212000";

    /**
     * Finds them.
     *
     * @param said municipality code by registration number, where an organiser itself has said it
     */
    static Municipalities of(Collection<Unit> units, Collection<OrganiserClaim> organisers, Map<String, String> said) {
        Set<String> municipal = organisers.stream()
                .filter(each -> each.organiserType() == OrganiserType.MUNICIPAL)
                .map(OrganiserClaim::registrationNumber)
                .filter(number -> number.startsWith(SERIES))
                .collect(Collectors.toSet());
        Map<String, Map<String, Long>> homes = new TreeMap<>();
        Map<String, Set<String>> candidates = new TreeMap<>();
        for (Unit unit : units) {
            unit.municipalityCode().ifPresent(code -> {
                candidates.computeIfAbsent(code, any -> new TreeSet<>());
                unit.registrationNumber()
                        .filter(municipal::contains)
                        .ifPresent(number -> homes.computeIfAbsent(number, any -> new TreeMap<>())
                                .merge(code, 1L, Long::sum));
            });
        }
        Map<String, String> found = new TreeMap<>(said);
        homes.forEach((number, perCode) -> found.putIfAbsent(number, most(perCode)));
        found.forEach((number, code) ->
                candidates.computeIfAbsent(code, any -> new TreeSet<>()).add(number));
        Map<String, String> codes = new HashMap<>();
        Set<String> without = new TreeSet<>();
        candidates.forEach((code, numbers) -> {
            if (numbers.size() == 1) {
                codes.put(numbers.iterator().next(), code);
            } else {
                without.add(code);
            }
        });
        return new Municipalities(codes, without);
    }

    /** The municipality that an organiser is. */
    Optional<String> of(String registrationNumber) {
        return Optional.ofNullable(codes.get(registrationNumber));
    }

    private static String most(Map<String, Long> perCode) {
        return perCode.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
