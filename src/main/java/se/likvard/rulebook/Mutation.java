package se.likvard.rulebook;

import java.util.List;

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
