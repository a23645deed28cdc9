package se.likvard.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.likvard.assessment.Grade;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Truth;
import se.likvard.reasoning.Apart;
import se.likvard.reasoning.Formula;
import se.likvard.rulebook.RandomRules;

/**
 * The nearest changes in random rulebooks, against trying every way to make some of the moves: each is judged by the definition
 * of truth, without the reasoner.
 */
class ChangingTest {

    /** What was compared: how many had some change, how many needed several facts, and how many had none. */
    private static final class Compared {
        private int one;
        private int several;
        private int none;
        private int tied;
        private int undecided;
    }

    /** Among these seeds are findings that go only when two moves raise a count that neither raises alone. */
    @Test
    void areThoseOfExhaustiveSearch() {
        Compared compared = compare(450, 650);
        assertThat(compared.several).isGreaterThan(12);
        assertThat(compared.one).isGreaterThan(40);
        assertThat(compared.tied).isGreaterThan(5);
        assertThat(compared.none).isGreaterThan(100);
        assertThat(compared.undecided).isLessThan(20);
    }

    @Test
    @Tag("slow")
    void areThoseOfExhaustiveSearchInManyRulebooks() {
        assertThat(compare(1_000, 6_000).several).isGreaterThan(200);
    }

    private static Compared compare(int from, int to) {
        Compared compared = new Compared();
        for (int seed = from; seed < to; seed++) {
            compare(seed, compared);
        }
        return compared;
    }

    private static void compare(int seed, Compared compared) {
        RandomBooks.Book book = RandomBooks.book(seed, 5);
        RandomMoves moves = new RandomMoves(seed, book);
        Effects effects = new Effects(moves.moves(), moves::after, moves.reach());
        Course course = course(book, effects);
        List<RuleTree> trees = course.rules().map(Staged::tree).toList();
        MovedWorlds worlds = new MovedWorlds(course, new Apart(trees, RandomBooks.LIMITS), effects);
        Map<List<Move>, Replay> all = new LinkedHashMap<>();
        ways(List.copyOf(effects.moves().values())).forEach(way -> all.put(way, book.replay(moves.after(way))));
        asked(course, book.named(), effects, Objects.requireNonNull(all.get(List.<Move>of())))
                .forEach(asked -> compare(worlds, asked, all, effects.isAllKnown(), compared, "seed " + seed));
    }

    static Course course(RandomBooks.Book book, Effects effects) {
        return new Course(
                RandomRules.vocabulary(),
                book.stages(),
                RandomBooks.LIMITS,
                effects.opened(),
                List.copyOf(effects.real().values()),
                book.outcomes(),
                (type, field) -> Optional.empty());
    }

    /** Something that is to be otherwise. */
    private record Asked(String what, Formula target, Predicate<Replay> shows) {}

    /** Each finding gone, all gone at once, and each claim the other way of which it is sure how it is now. */
    private static List<Asked> asked(Course course, Named named, Effects effects, Replay now) {
        List<Asked> asked = new ArrayList<>();
        course.rules()
                .forEach(rule -> effects.real().values().stream()
                        .filter(fact -> fact.type().equals(rule.subjectType()))
                        .filter(fact -> now.of(rule.name(), fact.key()) == Truth.TRUE)
                        .forEach(fact -> asked.add(new Asked(
                                rule.name() + " " + fact.key(),
                                course.worlds().not(course.found(rule, fact)),
                                replay -> replay.of(rule.name(), fact.key()) == Truth.FALSE))));
        List<Asked> each = List.copyOf(asked);
        asked.add(new Asked(
                "all",
                course.worlds().all(each.stream().map(Asked::target).toList()),
                replay -> each.stream().allMatch(one -> one.shows().test(replay))));
        course.claims(named).forEach((claim, formula) -> {
            boolean otherwise = claim instanceof Claim.Advised advised
                    ? now.says(new Claim.Advised(advised.rule(), advised.subject(), !advised.given()))
                    : !now.says(claim) && isGraded(now, ((Claim.Graded) claim).scope());
            if (otherwise) {
                asked.add(new Asked(claim.toString(), formula, replay -> replay.says(claim)));
            }
        });
        return asked;
    }

    private static boolean isGraded(Replay now, String scope) {
        return Stream.concat(
                        Stream.of(Optional.<Grade>empty()),
                        Stream.of(Grade.values()).map(Optional::of))
                .anyMatch(grade -> now.says(new Claim.Graded(scope, grade)));
    }

    private static void compare(
            MovedWorlds worlds,
            Asked asked,
            Map<List<Move>, Replay> all,
            boolean known,
            Compared compared,
            String seed) {
        String about = seed + " " + asked.what();
        Set<Set<Move>> nearest = nearest(all, asked.shows());
        Changing.Found found = Changing.nearest(
                worlds,
                asked.target(),
                made -> asked.shows()
                        .test(Objects.requireNonNull(all.get(made.stream()
                                .sorted(Comparator.comparing(Move::path))
                                .toList()))));
        assertThat(found.exact() || !known).as(about).isTrue();
        if (!found.exact()) {
            compared.undecided++;
            return;
        }
        assertThat(found.more()).as(about).isEqualTo(nearest.size() > Changes.MOST);
        Set<Set<Move>> told = found.ways().stream().map(Set::copyOf).collect(Collectors.toSet());
        if (found.more()) {
            assertThat(told).as(about).hasSize(Changes.MOST).isSubsetOf(nearest);
        } else {
            assertThat(told).as(about).isEqualTo(nearest).hasSameSizeAs(found.ways());
        }
        int size = nearest.stream().mapToInt(Set::size).findFirst().orElse(0);
        compared.none += size == 0 ? 1 : 0;
        compared.one += size == 1 ? 1 : 0;
        compared.several += size > 1 ? 1 : 0;
        compared.tied += nearest.size() > 1 ? 1 : 0;
    }

    /** Of all ways those of fewest facts, and of these those of fewest steps. */
    private static Set<Set<Move>> nearest(Map<List<Move>, Replay> all, Predicate<Replay> shows) {
        TreeMap<Integer, Set<Set<Move>>> ways = new TreeMap<>();
        all.forEach((way, replay) -> {
            if (shows.test(replay)) {
                int steps = way.stream().mapToInt(Move::steps).sum();
                ways.computeIfAbsent(1_000 * way.size() + steps, any -> new HashSet<>())
                        .add(Set.copyOf(way));
            }
        });
        return ways.isEmpty() ? Set.of() : ways.firstEntry().getValue();
    }

    /** Every way to make at most one move of each path, in the order of the paths. */
    private static List<List<Move>> ways(List<List<Move>> moves) {
        List<List<Move>> ways = new ArrayList<>(List.of(List.of()));
        for (List<Move> own : moves) {
            for (List<Move> way : List.copyOf(ways)) {
                own.forEach(move -> ways.add(Changing.with(way, move)));
            }
        }
        return ways;
    }
}
