package se.likvard.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.likvard.dialect.Fact;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Worlds;

/** The plan of questions, against going through every order of questions over every completion of small random facts. */
class AskingTest {

    private static final int MOST = 1_200;

    @Test
    void noOrderOfQuestionsNeedsFewerAtWorst() {
        assertThat(samePlans(0, 600)).isGreaterThan(10);
    }

    @Test
    @Tag("slow")
    void noOrderOfQuestionsNeedsFewerAtWorstInManyRulebooks() {
        assertThat(samePlans(5_000, 30_000)).isGreaterThan(500);
    }

    /** How many of them need more than one question. */
    private static int samePlans(int from, int to) {
        int several = 0;
        for (int seed = from; seed < to; seed++) {
            RandomBooks.Book book = RandomBooks.flags(seed);
            Optional<List<List<Fact>>> completions = book.completions(MOST);
            if (completions.isPresent() && completions.get().size() > 1) {
                several += samePlan(book, completions.get(), "seed " + seed) > 1 ? 1 : 0;
            }
        }
        return several;
    }

    /** The grade, then each recommendation. The most questions that one of them needs. */
    private static int samePlan(RandomBooks.Book book, List<List<Fact>> completions, String about) {
        Course course = book.course();
        Map<Claim, Formula> claims = course.claims(book.named());
        Map<String, List<Claim>> asked = claims.keySet().stream()
                .collect(Collectors.groupingBy(
                        each -> each instanceof Claim.Graded graded
                                ? graded.scope()
                                : each instanceof Claim.Advised advised ? advised.rule() + advised.subject() : "",
                        TreeMap::new,
                        Collectors.toList()));
        List<Replay> replays = completions.stream().map(book::replay).toList();
        return asked.values().stream()
                .filter(each -> each.size() > 1)
                .mapToInt(each -> samePlan(course.worlds(), claims, each, completions, replays, about))
                .max()
                .orElse(0);
    }

    private static int samePlan(
            Worlds worlds,
            Map<Claim, Formula> claims,
            List<Claim> asked,
            List<List<Fact>> completions,
            List<Replay> replays,
            String about) {
        List<Formula> formulas = asked.stream().map(claims::get).toList();
        SortedMap<String, Set<String>> questions = new TreeMap<>();
        worlds.wording().cases(formulas).open().keySet().forEach(path -> questions.put(path, Set.of(path)));
        Asking.Found found = new Asking(worlds, formulas, questions).plan(Comparator::naturalOrder);
        List<Integer> said = replays.stream()
                .map(replay -> IntStream.range(0, asked.size())
                        .filter(each -> replay.says(asked.get(each)))
                        .findFirst()
                        .orElseThrow())
                .toList();
        Exhaustive all = new Exhaustive(completions, said, questions.keySet());
        assertThat(found.exact()).as(about).isTrue();
        assertThat(found.worst()).as("%s %s", about, asked).isEqualTo(all.worst());
        assertThat(found.questions()).as(about).hasSize(found.worst());
        assertThat(found.matter()).as("%s %s", about, asked).isEqualTo(all.matter());
        return found.worst();
    }

    /** Every order of questions over completions, remembered by what is left. */
    private static final class Exhaustive {
        private final List<Map<String, String>> completions;
        private final List<Integer> grades;
        private final Map<BitSet, Integer> known = new HashMap<>();

        /** Completions that are alike in all that is asked are one. */
        Exhaustive(List<List<Fact>> completions, List<Integer> said, Set<String> asked) {
            Map<Map<String, String>, Integer> distinct = new LinkedHashMap<>();
            for (int i = 0; i < said.size(); i++) {
                Map<String, String> values = values(completions.get(i));
                values.keySet().retainAll(asked);
                distinct.put(values, said.get(i));
            }
            this.completions = List.copyOf(distinct.keySet());
            this.grades = List.copyOf(distinct.values());
        }

        private static Map<String, String> values(List<Fact> facts) {
            Map<String, String> values = new TreeMap<>();
            facts.forEach(fact -> fact.fields()
                    .forEach((name, figure) ->
                            values.put(fact.key() + "." + name, figure.value().toString())));
            return values;
        }

        int worst() {
            BitSet all = new BitSet();
            all.set(0, completions.size());
            return worst(all);
        }

        private int worst(BitSet left) {
            if (left.stream().mapToObj(grades::get).distinct().count() == 1) {
                return 0;
            }
            Integer before = known.get(left);
            if (before != null) {
                return before;
            }
            int best = completions.get(0).keySet().stream()
                    .map(path -> parts(left, path))
                    .filter(parts -> parts.size() > 1)
                    .mapToInt(parts ->
                            1 + parts.stream().mapToInt(this::worst).max().orElseThrow())
                    .min()
                    .orElseThrow();
            known.put(left, best);
            return best;
        }

        private Collection<BitSet> parts(BitSet left, String path) {
            Map<String, BitSet> parts = new HashMap<>();
            left.stream()
                    .forEach(each -> parts.computeIfAbsent(completions.get(each).get(path), any -> new BitSet())
                            .set(each));
            return parts.values();
        }

        /** How many fields there are of which two values, all others alike, give different grades. */
        int matter() {
            return (int)
                    completions.get(0).keySet().stream().filter(this::matters).count();
        }

        private boolean matters(String path) {
            Map<Map<String, String>, Set<Integer>> said = new HashMap<>();
            for (int i = 0; i < grades.size(); i++) {
                said.computeIfAbsent(without(completions.get(i), path), any -> new HashSet<>())
                        .add(grades.get(i));
            }
            return said.values().stream().anyMatch(each -> each.size() > 1);
        }

        private static Map<String, String> without(Map<String, String> values, String path) {
            Map<String, String> others = new TreeMap<>(values);
            others.remove(path);
            return others;
        }
    }
}
