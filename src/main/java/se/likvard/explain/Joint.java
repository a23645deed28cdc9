package se.likvard.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.likvard.dialect.Fact;
import se.likvard.value.Value;

/**
 * Fields in which several moves have a part, and what they are after those moves together.
 *
 * @param paths of the moves
 * @param fields their paths
 * @param rows each way to make some of the moves, and none; empty where there are too many to try
 */
record Joint(Set<String> paths, Set<String> fields, List<Row> rows) {

    /** More ways than these are not tried: what the fields are after moves is left open then. */
    private static final int MOST_ROWS = 64;

    /** What the fields are after some moves. */
    record Row(List<Move> made, Map<String, Value<?>> values) {

        /** The move of a path; empty where none is made. */
        Optional<Move> of(String path) {
            return made.stream().filter(each -> each.path().equals(path)).findFirst();
        }
    }

    /**
     * Tries the moves together. Fields that stay as they are whatever is made are left out.
     *
     * @param moves all there are, by path
     */
    static Joint of(Set<String> paths, Set<String> fields, Map<String, List<Move>> moves, Effects.Seeing seeing) {
        List<List<Move>> ways = new ArrayList<>(List.of(List.of()));
        for (String path : paths) {
            for (List<Move> way : List.copyOf(ways)) {
                Objects.requireNonNull(moves.get(path)).forEach(move -> ways.add(Changing.with(way, move)));
            }
            if (ways.size() > MOST_ROWS) {
                return new Joint(paths, fields, List.of());
            }
        }
        List<Row> rows = ways.stream()
                .map(way -> new Row(way, values(fields, seeing.facts(way))))
                .toList();
        Set<String> moved = new TreeSet<>(fields);
        moved.removeIf(field ->
                rows.stream().map(row -> row.values().get(field)).distinct().count() < 2);
        return new Joint(paths, moved, rows);
    }

    private static Map<String, Value<?>> values(Set<String> fields, List<Fact> facts) {
        Map<String, Value<?>> values = new TreeMap<>();
        facts.forEach(fact -> fact.fields().forEach((name, figure) -> {
            if (fields.contains(fact.path(name))) {
                values.put(fact.path(name), figure.value());
            }
        }));
        return values;
    }
}
