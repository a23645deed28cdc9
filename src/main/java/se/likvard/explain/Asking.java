package se.likvard.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import se.likvard.reasoning.Cases;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Worlds;
import se.likvard.value.Value;

/**
 * Which question to ask next, so that the most that may have to be asked before it is settled what holds is least: each question
 * in turn with each answer, what is left remembered.
 */
final class Asking {

    /** More questions than that are not gone through in every order. */
    static final int MOST_QUESTIONS = 12;

    /** Where more than that is open it is not asked, one by one, what can make a difference. */
    private static final int MOST_PATHS = 60;

    private static final int MOST_CASES = 64;
    private static final int MOST_STATES = 5_000;

    private final Worlds worlds;
    private final Cases cases;
    private final List<Formula> claims;
    private final SortedMap<String, List<Map<String, Integer>>> answers = new TreeMap<>();
    private final Map<Formula, Boolean> possible = new HashMap<>();
    private final Map<List<Formula>, Next> known = new HashMap<>();
    private final SortedMap<String, Set<String>> matter = new TreeMap<>();
    private boolean exact;

    /**
     * What to ask.
     *
     * @param worst so many questions at most, this one included; 0 when it is settled
     * @param question empty when nothing need be asked
     */
    private record Next(int worst, Optional<String> question) {}

    /**
     * What was found.
     *
     * @param questions in the order in which they come where the answers settle least
     * @param worst so many questions are enough, whatever the answers
     * @param exact whether no way of asking is proven to need fewer
     * @param matter how many questions there are that matter
     */
    record Found(List<String> questions, int worst, boolean exact, int matter, boolean isSettled) {}

    /**
     * Begins.
     *
     * @param claims of which one and only one is true
     * @param questions what each question tells, by its name
     */
    Asking(Worlds worlds, List<Formula> claims, SortedMap<String, Set<String>> questions) {
        this.worlds = worlds;
        this.cases = worlds.wording().cases(claims);
        this.claims = claims;
        Set<String> decisive =
                cases.open().size() <= MOST_PATHS ? decisive() : cases.open().keySet();
        questions.forEach((name, paths) -> {
            if (paths.stream().anyMatch(decisive::contains)) {
                matter.put(name, paths);
            }
        });
        this.exact = cases.open().size() <= MOST_PATHS
                && matter.size() <= MOST_QUESTIONS
                && matter.values().stream().allMatch(paths -> answered(paths) <= MOST_CASES);
        if (exact) {
            matter.forEach((name, paths) -> answers.put(name, answers(paths)));
        }
    }

    /** How many answers a question can have. */
    private long answered(Set<String> paths) {
        return paths.stream()
                .map(each -> cases.open().getOrDefault(each, List.of()))
                .mapToLong(each -> Math.max(1, each.size()))
                .reduce(1, (one, other) -> Math.min(MOST_CASES + 1L, one * other));
    }

    private Set<String> decisive() {
        Set<String> decisive = new LinkedHashSet<>();
        claims.forEach(each -> decisive.addAll(worlds.decisive(each)));
        return decisive;
    }

    /** The answers to a question, one for each effect that it can have. */
    private List<Map<String, Integer>> answers(Set<String> paths) {
        SortedMap<String, List<Value<?>>> open = new TreeMap<>(cases.open());
        open.keySet().retainAll(paths);
        List<Map<String, Integer>> all = new ArrayList<>(List.of(Map.of()));
        for (Map.Entry<String, List<Value<?>>> each : open.entrySet()) {
            all = all.stream()
                    .flatMap(before -> IntStream.range(0, each.getValue().size())
                            .mapToObj(value -> with(before, each.getKey(), value)))
                    .toList();
        }
        Map<List<Formula>, Map<String, Integer>> effects = new LinkedHashMap<>();
        all.stream().filter(this::canBe).forEach(each -> effects.putIfAbsent(given(claims, each), each));
        return List.copyOf(effects.values());
    }

    private static Map<String, Integer> with(Map<String, Integer> before, String path, int value) {
        Map<String, Integer> more = new TreeMap<>(before);
        more.put(path, value);
        return more;
    }

    private boolean canBe(Map<String, Integer> answer) {
        return answer.size() < 2
                || isPossible(worlds.all(answer.entrySet().stream()
                        .map(each -> cases.turns(each.getKey(), each.getValue()))
                        .toList()));
    }

    private List<Formula> given(List<Formula> state, Map<String, Integer> answer) {
        Map<String, Integer> left = new TreeMap<>(answer);
        return state.stream().map(each -> cases.given(each, left)).toList();
    }

    private boolean isPossible(Formula formula) {
        return possible.computeIfAbsent(formula, any -> !worlds.isImpossible(formula));
    }

    private boolean isSettled(List<Formula> state) {
        return state.stream().filter(this::isPossible).limit(2).count() < 2;
    }

    /** The shortest plan; where there is too much to go through, the questions in a given order. */
    Found plan(Supplier<Comparator<String>> otherwise) {
        if (isSettled(claims)) {
            boolean one = claims.stream().anyMatch(this::isPossible);
            return new Found(List.of(), 0, one, 0, one);
        }
        int all = matter.size();
        int worst = exact ? next(claims).worst() : all;
        return exact && worst < Integer.MAX_VALUE
                ? new Found(path(), worst, true, all, false)
                : new Found(matter.keySet().stream().sorted(otherwise.get()).toList(), all, false, all, false);
    }

    private Next next(List<Formula> state) {
        Next before = known.get(state);
        if (before != null) {
            return before;
        }
        Next best = isSettled(state) ? new Next(0, Optional.empty()) : best(state);
        known.put(state, best);
        exact &= known.size() < MOST_STATES;
        return best;
    }

    private Next best(List<Formula> state) {
        Next best = new Next(Integer.MAX_VALUE, Optional.empty());
        Set<String> about = new LinkedHashSet<>();
        state.forEach(each -> about.addAll(worlds.wording().about(each)));
        for (Map.Entry<String, List<Map<String, Integer>>> each : answers.entrySet()) {
            boolean matters = exact && each.getValue().get(0).keySet().stream().anyMatch(about::contains);
            int after = matters ? worst(state, each.getValue(), best.worst() - 1) : Integer.MAX_VALUE;
            best = after < best.worst() - 1 ? new Next(1 + after, Optional.of(each.getKey())) : best;
        }
        return best;
    }

    /** The most that is left to ask after any answer; not worked out to the end once it is no better than another. */
    private int worst(List<Formula> state, List<Map<String, Integer>> answers, int enough) {
        int worst = 0;
        for (Map<String, Integer> answer : answers) {
            worst = Math.max(worst, worst < enough ? next(given(state, answer)).worst() : worst);
        }
        return worst;
    }

    private List<String> path() {
        List<String> path = new ArrayList<>();
        List<Formula> state = claims;
        while (next(state).question().isPresent()) {
            String question = next(state).question().get();
            path.add(question);
            List<Formula> now = state;
            state = answers.getOrDefault(question, List.of()).stream()
                    .map(answer -> given(now, answer))
                    .max(Comparator.comparingInt(each -> next(each).worst()))
                    .orElseThrow();
        }
        return path;
    }
}
