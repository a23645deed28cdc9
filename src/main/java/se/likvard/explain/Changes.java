package se.likvard.explain;

import java.util.List;

/**
 * The nearest changes that would make a difference: fewest facts, then fewest declared steps. Only what an organiser can change
 * by itself is changed, never its pupils, results or history; each change was tried.
 *
 * @param nearest all that are as near, at most {@link #MOST}
 * @param exact whether none is proven to be nearer
 * @param more whether there are more that are as near
 */
public record Changes(List<Change> nearest, boolean exact, boolean more) {

    /** So many ties are told. */
    public static final int MOST = 10;

    public Changes {
        nearest = List.copyOf(nearest);
    }
}
