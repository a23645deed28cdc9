package se.likvard.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.likvard.assessment.Grade;
import se.likvard.reasoning.Answer;
import se.likvard.reasoning.Assumptions;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.UndecidedException;
import se.likvard.reasoning.World;
import se.likvard.reasoning.Worlds;

/**
 * Which claims can come true. That one cannot is proven; that one can is shown by a completion that says so when it is replayed;
 * what is neither is not decided.
 */
final class Forecast {

    /** So many completions are tried for a claim before it is left undecided. */
    private static final int MOST_TRIES = 4;

    /** So many completions are tried for all claims that are not shown at once. */
    private static final int MOST_COMPLETIONS = 24;

    /** So many times at most is it asked for a world in which many claims hold. */
    private static final int MOST_WORLDS = 48;

    /** So often claims that clash are left out one by one; then by halves, for those may be many of which each rules out all others. */
    private static final int MOST_CLASHES = 1_000;

    /** Whether a claim can come true. */
    enum Chance {
        /** It cannot, whatever is missing. */
        IMPOSSIBLE,
        /** It can. */
        SHOWN,
        /** Nothing speaks against it in the rules, but no completion comes out as the worlds in which it is so. */
        UNSHOWN,
        /** The search for one that shows it, or for a proof, was given up after as many steps as it may take. */
        GIVEN_UP;

        /** Whether it is not decided. */
        boolean isOpen() {
            return this == UNSHOWN || this == GIVEN_UP;
        }
    }

    /** Completes what is missing as it is in a world, as far as it can be so. */
    interface Completing {

        /** What the rules say then; empty when there is nobody of whom it could be so. */
        Completed of(World world);
    }

    /**
     * A completion.
     *
     * @param replay what the rules say of it; empty when it is none that could be sent in
     * @param unlike what in the world the completion could not be made to be
     */
    record Completed(Optional<Replay> replay, List<Formula> unlike) {}

    private final Completing completing;
    private final List<Claim> claims;
    private final Map<Claim, Chance> chances = new LinkedHashMap<>();
    /** The claims that hold in some world. */
    private final BitSet possible = new BitSet();

    private int clashes;
    private int completions;

    private Forecast(Completing completing, List<Claim> claims) {
        this.completing = completing;
        this.claims = claims;
    }

    /** What becomes of each claim. */
    static Map<Claim, Chance> of(Course course, Map<Claim, Formula> claims, Completing completing) {
        List<Claim> open = claims.entrySet().stream()
                .filter(each -> !each.getValue().isTrue())
                .map(Map.Entry::getKey)
                .toList();
        Forecast forecast = new Forecast(completing, open);
        claims.forEach((claim, holds) -> {
            if (holds.isTrue()) {
                forecast.chances.put(claim, Chance.SHOWN);
            }
        });
        List<Formula> formulas = open.stream().map(claims::get).toList();
        Formula anything = course.worlds().all(List.of());
        forecast.cover(course.worlds().where(anything, formulas));
        forecast.insist(course, claims);
        return forecast.chances;
    }

    /** Finds a world for each claim, many at a time, and proves that there is none for the others. */
    private void cover(Assumptions worlds) {
        BitSet left = new BitSet();
        left.set(0, claims.size());
        try {
            for (int asked = 0; asked < MOST_WORLDS && !left.isEmpty(); asked++) {
                BitSet holding = together(worlds, left);
                left.andNot(holding);
                possible.or(holding);
                if (!holding.isEmpty()) {
                    show(completing.of(worlds.world()));
                }
            }
        } catch (UndecidedException e) {
            left.stream().forEach(each -> chances.putIfAbsent(claims.get(each), Chance.GIVEN_UP));
        }
    }

    /** Looks for worlds of their own for the claims that no completion has shown yet. */
    private void insist(Course course, Map<Claim, Formula> formulas) {
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            boolean enough = possible.get(i) && completions >= MOST_COMPLETIONS;
            if (!chances.containsKey(claim)) {
                Formula formula = Objects.requireNonNull(formulas.get(claim));
                chances.put(claim, enough ? Chance.GIVEN_UP : tried(course, formula, claim));
            }
        }
    }

    /** Tries completions until one shows the claim; if none does, what that means. */
    private Chance tried(Course course, Formula formula, Claim claim) {
        Worlds worlds = course.worlds();
        List<Formula> others = new ArrayList<>();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Formula asked = worlds.all(List.of(formula, worlds.not(worlds.any(others))));
            Answer calm = worlds.find(worlds.all(List.of(asked, course.calm())));
            Answer answer = calm instanceof Answer.Possible ? calm : worlds.find(asked);
            if (!(answer instanceof Answer.Possible one)) {
                return answer instanceof Answer.Undecided
                        ? Chance.GIVEN_UP
                        : others.isEmpty() ? Chance.IMPOSSIBLE : Chance.UNSHOWN;
            }
            if (completions++ >= MOST_COMPLETIONS) {
                return Chance.GIVEN_UP;
            }
            Completed completed = completing.of(one.world());
            show(completed);
            if (chances.containsKey(claim)) {
                return Chance.SHOWN;
            }
            others.addAll(completed.unlike());
        }
        return Chance.GIVEN_UP;
    }

    private void show(Completed completed) {
        completed
                .replay()
                .ifPresent(replay -> claims.stream()
                        .filter(each -> chances.get(each) != Chance.SHOWN && replay.says(each))
                        .forEach(each -> chances.put(each, Chance.SHOWN)));
    }

    /** As many of the claims as hold together; one that holds in no world is left out for good. */
    private BitSet together(Assumptions worlds, BitSet left) {
        BitSet batch = first(left);
        while (!batch.isEmpty()) {
            Optional<BitSet> holding = worlds.with(batch);
            if (holding.isPresent()) {
                holding.get().and(left);
                return holding.get();
            }
            BitSet contrary = worlds.contradiction();
            contrary.and(batch);
            int dropped = contrary.isEmpty() ? batch.length() - 1 : contrary.length() - 1;
            boolean alone = batch.cardinality() == 1 || contrary.cardinality() == 1;
            batch.clear(dropped);
            if (alone) {
                left.clear(dropped);
                chances.putIfAbsent(claims.get(dropped), Chance.IMPOSSIBLE);
            } else if (++clashes > MOST_CLASHES) {
                halve(batch);
            }
        }
        return batch;
    }

    /** Leaves the first half, of one at least that one. */
    private static void halve(BitSet batch) {
        batch.stream().skip((batch.cardinality() + 1) / 2).boxed().toList().forEach(batch::clear);
    }

    /** What is bad together, then what is good: they seldom contradict each other. */
    private BitSet first(BitSet left) {
        List<BitSet> sides = List.of(new BitSet(), new BitSet());
        left.stream()
                .forEach(each -> sides.get(isGood(claims.get(each)) ? 1 : 0).set(each));
        return sides.get(0).isEmpty() ? sides.get(1) : sides.get(0);
    }

    private static boolean isGood(Claim claim) {
        return claim instanceof Claim.Advised advised
                ? !advised.given()
                : ((Claim.Graded) claim)
                        .grade()
                        .filter(each -> each.compareTo(Grade.HIGH) > 0)
                        .isEmpty();
    }
}
