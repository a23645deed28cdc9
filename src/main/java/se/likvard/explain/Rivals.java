package se.likvard.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.likvard.explain.Sufficing.Smallest;
import se.likvard.reasoning.Blocks;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Worlds;

/**
 * Ways in which something may hold, of which any is enough, that share some of what they are about: each school with low results
 * is enough if no intervention is there, and every intervention could be at any of them. To see whether each way can be looked at
 * by itself, what they are about is taken apart into blocks that share nothing: those that only one way is about are its own.
 *
 * <p>Conditions that are enough for some ways together, and for none alone, settle the own blocks of each of those ways, and of
 * the others leave less open than there are ways: where as much were open as there are ways, each way could fail in another block
 * (Hall). So, if settling the own blocks of any way takes more conditions than settling a block for another way, leaving all but
 * one of the ways out takes fewer. Ways that no conditions secure alone spoil this only if they could fail in fewer blocks than
 * they are.
 */
final class Rivals {

    private final Worlds worlds;
    private final Blocks blocks;
    private final Function<Formula, Optional<Smallest>> smallest;
    /** In how many ways something is said of a block. */
    private final Map<Integer, Integer> sharing = new HashMap<>();

    /** A way whose own blocks can be settled, by so many conditions, and how many it takes for each block that it shares. */
    private record Way(int own, Map<Integer, Optional<Smallest>> shared, boolean proven) {

        boolean isSecured() {
            return shared.values().stream().allMatch(Optional::isPresent);
        }

        IntStream sizes() {
            return shared.values().stream().flatMap(Optional::stream).mapToInt(Smallest::size);
        }
    }

    /**
     * Ways and what ties them.
     *
     * @param tied what conditions speak of together, by number
     * @param smallest tells the smallest sets for a formula
     */
    Rivals(Worlds worlds, List<Formula> ways, Collection<int[]> tied, Function<Formula, Optional<Smallest>> smallest) {
        this.worlds = worlds;
        this.smallest = smallest;
        this.blocks = new Blocks(List.of(
                tied,
                ways.stream()
                        .flatMap(way -> way.conjuncts().stream())
                        .map(Formula::spoken)
                        .toList()));
        ways.forEach(way -> said(way).keySet().forEach(block -> sharing.merge(block, 1, Integer::sum)));
    }

    /** What a way says of each block. */
    private Map<Integer, Formula> said(Formula way) {
        Map<Integer, Formula> said = new TreeMap<>();
        way.conjuncts()
                .forEach(part -> said.merge(blocks.of(part), part, (one, other) -> worlds.all(List.of(one, other))));
        return said;
    }

    /** Whether the smallest sets for any of the ways are the smallest of those for each; it may be so though this cannot tell. */
    boolean areApart(List<Formula> all) {
        List<Way> ways = new ArrayList<>();
        for (Formula each : all) {
            way(each).ifPresent(ways::add);
        }
        int own = ways.stream().mapToInt(Way::own).min().orElse(0);
        return ways.size() < 2
                || ways.stream().allMatch(Way::proven)
                        && ways.stream()
                                .filter(Way::isSecured)
                                .flatMapToInt(Way::sizes)
                                .allMatch(size -> size < own)
                        && failApart(
                                ways.stream().filter(way -> !way.isSecured()).toList());
    }

    /** Empty when no conditions settle its own blocks. */
    private Optional<Way> way(Formula formula) {
        Map<Integer, Formula> said = said(formula);
        int own = 0;
        boolean proven = true;
        for (Map.Entry<Integer, Formula> each : said.entrySet()) {
            if (isOwn(each.getKey())) {
                Optional<Smallest> settling = smallest.apply(each.getValue());
                if (settling.isEmpty()) {
                    return Optional.empty();
                }
                own += settling.get().size();
                proven &= settling.get().proven();
            }
        }
        Map<Integer, Optional<Smallest>> shared = new TreeMap<>();
        for (Map.Entry<Integer, Formula> each : said.entrySet()) {
            if (!isOwn(each.getKey())) {
                Optional<Smallest> settling = smallest.apply(each.getValue());
                shared.put(each.getKey(), settling);
                proven &= settling.map(Smallest::proven).orElse(true);
            }
        }
        return Optional.of(new Way(own, shared, proven));
    }

    private boolean isOwn(int block) {
        return sharing.getOrDefault(block, 0) == 1;
    }

    /** Whether each of some ways has a block of its own in which it can fail whatever conditions hold. */
    private static boolean failApart(List<Way> ways) {
        Set<Integer> taken = new HashSet<>();
        return ways.stream()
                .allMatch(way -> way.shared().entrySet().stream()
                        .filter(each -> each.getValue().isEmpty())
                        .anyMatch(each -> taken.add(each.getKey())));
    }
}
