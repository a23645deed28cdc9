package se.likvard.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The nearest right word for a misspelt one. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate with the fewest edits, capitals aside: at most a third of the word's letters, though two from four
     * letters on and one for two or three. A single letter is as near to all others: only its capital is plausible.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String small = word.toLowerCase(Locale.ROOT);
        int limit = word.length() < 4 ? word.length() / 2 : Math.max(2, word.length() / 3);
        ToIntFunction<String> edits = candidate -> distance(small, candidate.toLowerCase(Locale.ROOT));
        return candidates.stream()
                .filter(candidate -> edits.applyAsInt(candidate) <= limit)
                .min(Comparator.comparingInt(edits)
                        .thenComparingInt(candidate -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Insertions, deletions and replacements that turn one word into the other (Levenshtein). */
    static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replace = previous[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replace, Math.min(previous[column], current[column - 1]) + 1);
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
