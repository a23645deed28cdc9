package se.likvard.allocation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.likvard.organiser.OrganiserType;

/**
 * A school that gets money, or an organiser where a model shares between those.
 *
 * @param where its place, for messages
 * @param type who runs it, where that is known
 * @param index its socio-economic index, higher is greater need
 * @param pupils by group, as grade
 */
public record School(
        String id, String where, Optional<OrganiserType> type, Stated index, SortedMap<String, Stated> pupils) {

    /** A school of figures that are all known. */
    public static School of(String id, OrganiserType type, BigDecimal index, Map<String, BigDecimal> pupils) {
        SortedMap<String, Stated> stated = new TreeMap<>();
        String where = "/" + id;
        pupils.forEach(
                (group, number) -> stated.put(group, new Stated(where + "/pupils/" + group, Optional.of(number))));
        return new School(id, where, Optional.of(type), new Stated(where + "/index", Optional.of(index)), stated);
    }

    /** The same school with another index. */
    public School with(Stated other) {
        return new School(id, where, type, other, pupils);
    }

    /** The same school without what it states of some groups of pupils. */
    public School without(Set<String> groups) {
        SortedMap<String, Stated> others = new TreeMap<>(pupils);
        others.keySet().removeAll(groups);
        return new School(id, where, type, index, others);
    }

    /** What is stated of a group; nothing, at the school's place, where the group is not told of. */
    public Stated stated(String group) {
        return pupils.getOrDefault(group, new Stated(where, Optional.empty()));
    }

    /** The pupils of a group, after it was checked that they are stated. */
    BigDecimal number(String group) {
        return stated(group).number().orElseThrow();
    }
}
