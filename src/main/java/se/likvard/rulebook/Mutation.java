package se.likvard.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * How well the cases of a rulebook tell it from itself with one small change.
 *
 * @param tried how many changes there were
 * @param survivors those that no case told, in the order of the rules' names
 */
public record Mutation(int tried, List<Survivor> survivors) {

    /** Hears how far the trial has come. */
    public interface Progress {

        /** So many rules of so many have been tried. */
        void tried(int rules, int of);
    }

    /**
     * Changes the rules a little at a time and tells which changes no case tells; for each a case is sought that does.
     *
     * @param rule the name of the only rule to change; empty for all of them
     * @throws IllegalArgumentException if there is no such rule
     */
    public static Mutation of(Rulebook rulebook, Optional<String> rule, Progress progress) {
        List<Rule> meant = rule.map(
                        name -> List.of(rulebook.rule(name).orElseThrow(() -> new IllegalArgumentException(name))))
                .orElseGet(rulebook::rules);
        return new MutationRun(rulebook).of(meant, progress);
    }

    /** How many changes some case told. */
    public int killed() {
        return tried - survivors.size();
    }

    /** How many changes make no difference, by proof. */
    public int equivalent() {
        return (int)
                survivors.stream().filter(each -> each.equivalent().isPresent()).count();
    }

    /** How many changes no case tells though they may make a difference. */
    public int open() {
        return survivors.size() - equivalent();
    }

    /** The share of the changes told of those that may make a difference, in per cent, rounded down. */
    public int score() {
        int able = tried - equivalent();
        return able == 0 ? 100 : 100 * killed() / able;
    }
}
