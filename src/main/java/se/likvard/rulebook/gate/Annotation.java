package se.likvard.rulebook.gate;

import java.util.List;

/**
 * One thing that a rule says of itself.
 *
 * @param at the sign @
 * @param argument the one word or text between the parentheses
 */
record Annotation(Token at, String name, Token argument) {

    /** All that a rule may say. */
    static final List<String> NAMES =
            List.of("kind", "criterion", "basis", "law", "source", "appliesTo", "since", "until", "grade");

    private static final List<String> WORDS = List.of("kind", "basis", "grade");

    /** True when the argument is a word without quotes; appliesTo takes either form. */
    static boolean takesWord(String name) {
        return WORDS.contains(name);
    }

    /** The argument without quotes. */
    String value() {
        return argument.kind() == Token.Kind.TEXT ? argument.content().strip() : argument.text();
    }
}
