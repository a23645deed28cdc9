package se.likvard.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/** The ways of fewest steps to change one of some sets of facts, the cheapest tried first. */
final class Cheapest {

    /** So many ways, whole or in part, are looked at. */
    private static final int MOST_WAYS = 3_000;

    private final MovedWorlds worlds;
    private final Predicate<List<Move>> shows;
    private final PriorityQueue<Way> queue = new PriorityQueue<>(
            Comparator.comparingInt(Way::least).thenComparing(Way::left).thenComparing(Way::turn));
    private final List<List<Move>> found = new ArrayList<>();
    private int least = Integer.MAX_VALUE;
    private int turns;

    Cheapest(MovedWorlds worlds, Predicate<List<Move>> shows) {
        this.worlds = worlds;
        this.shows = shows;
    }

    /**
     * A way, as far as it is chosen.
     *
     * @param paths what is to change
     * @param made the moves of the first of them
     * @param possible whether the reasoner does not rule out some moves
     * @param least so many steps it will be at least
     * @param turn when it came up
     */
    private record Way(List<String> paths, List<Move> made, Predicate<List<Move>> possible, int least, int turn) {

        int left() {
            return paths.size() - made.size();
        }
    }

    /** Adds a set of facts that is to change. */
    void add(List<String> paths, Predicate<List<Move>> possible) {
        int all = paths.stream().mapToInt(this::least).sum();
        queue.add(new Way(paths, List.of(), possible, all, turns++));
    }

    private int least(String path) {
        return worlds.choices(path).stream()
                .mapToInt(each -> each.get(0).steps())
                .min()
                .orElseThrow();
    }

    /** Looks for them; whether all were looked at, or more were found than are told. */
    boolean search() {
        int looked = 0;
        while (!queue.isEmpty() && queue.element().least() <= least && found.size() <= Changes.MOST) {
            if (looked++ == MOST_WAYS) {
                return false;
            }
            Way way = queue.remove();
            if (way.left() > 0) {
                extend(way);
            } else if (shows.test(way.made())) {
                least = way.least();
                found.addAll(same(way));
            }
        }
        return true;
    }

    private void extend(Way way) {
        String path = way.paths().get(way.made().size());
        for (List<Move> choice : worlds.choices(path)) {
            List<Move> made = Changing.with(way.made(), choice.get(0));
            int more = way.least() - least(path) + choice.get(0).steps();
            if (more <= least && way.possible().test(made)) {
                queue.add(new Way(way.paths(), made, way.possible(), more, turns++));
            }
        }
    }

    /** The way, and those that differ only in moves of which it makes no difference which is made. */
    private List<List<Move>> same(Way way) {
        List<List<Move>> same = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < way.paths().size(); i++) {
            Move chosen = way.made().get(i);
            List<Move> choice = worlds.choices(way.paths().get(i)).stream()
                    .filter(each -> each.get(0).equals(chosen))
                    .findFirst()
                    .orElseThrow();
            same = same.stream()
                    .flatMap(before -> choice.stream().map(move -> Changing.with(before, move)))
                    .limit(Changes.MOST + 1L)
                    .toList();
        }
        return same;
    }

    /** The ways found, in the order in which they were. */
    List<List<Move>> found() {
        return found;
    }
}
