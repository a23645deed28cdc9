package se.likvard.allocation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The pupils of all schools as columns. What is counted once is kept: variants of a model mostly count alike. */
final class Roll {

    private final List<School> schools;
    private final List<String> names;
    private final Map<Pupils, Column> counted = new ConcurrentHashMap<>();
    private final Map<Pupils, Column> weighted = new ConcurrentHashMap<>();
    private final Map<UnknownIndex, Column> indices = new ConcurrentHashMap<>();

    Roll(List<School> schools) {
        this.schools = List.copyOf(schools);
        this.names = schools.stream().map(School::id).toList();
    }

    List<School> schools() {
        return schools;
    }

    /** Their ids. */
    List<String> names() {
        return names;
    }

    /** How many pupils of each school count. */
    Column count(Pupils pupils) {
        return counted.computeIfAbsent(pupils, each -> each.count(this));
    }

    /** How many they are when weighted. */
    Column weighted(Pupils pupils) {
        return weighted.computeIfAbsent(pupils, each -> each.weighted(this));
    }

    /** The index that each school is given money by. */
    Column indices(Version version) {
        return indices.computeIfAbsent(
                version.unknownIndex().orElseThrow(), any -> Column.of(new Indices(version, this).all()));
    }

    /** The pupils of a group, after it was checked that every school has stated them. */
    Column group(String group) {
        return Column.ofDecimals(
                schools.stream().map(each -> each.number(group)).toList());
    }
}
