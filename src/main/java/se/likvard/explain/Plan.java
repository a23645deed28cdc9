package se.likvard.explain;

import java.util.List;

/**
 * What to ask, and in which order, so that as few questions as possible may be needed at worst.
 *
 * @param questions the next one first, then those that come where each answer leaves most open; empty when it is settled
 * @param worst so many questions are enough, whatever the answers
 * @param exact whether it is proven that no order needs fewer at worst; if not, the questions that most rules wait for come first
 * @param matter how many questions there are whose answers can make a difference
 * @param isSettled whether nothing need be asked
 */
public record Plan(List<Question> questions, int worst, boolean exact, int matter, boolean isSettled) {

    /** Where it is neither settled nor known what would settle it. */
    static final Plan UNDECIDED = new Plan(List.of(), 0, false, 0, false);

    /** So many questions that matter are gone through in every order; with more the plan is not exact. */
    public static final int MOST_EXACT = Asking.MOST_QUESTIONS;

    public Plan {
        questions = List.copyOf(questions);
    }
}
