package se.likvard.value;

/**
 * One thing that is wrong with what was sent in.
 *
 * @param where the place: a JSON pointer, or {@code file:line:column}
 * @param what what is wrong and what would be right
 */
public record Problem(String where, Words what) {

    /** A problem with its text in Swedish and English. */
    public static Problem at(String where, String sv, String en) {
        return new Problem(where, new Words(sv, en));
    }
}
