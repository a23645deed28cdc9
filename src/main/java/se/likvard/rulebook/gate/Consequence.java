package se.likvard.rulebook.gate;

import java.util.List;

/**
 * What stands after then: {@code outcome();} and nothing else.
 *
 * @param tokens of the whole rule
 */
record Consequence(List<Token> tokens, Mask mask, Problems problems) {

    /** Where something is called, and ended as statements are; -1 if nothing is. */
    static int statement(List<Token> tokens, int from, int to) {
        int depth = 0;
        int called = -1;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token.is("(") && depth++ == 0) {
                called = i - 1;
            } else if (token.is(")")) {
                depth--;
            } else if (token.is(";") && depth == 0) {
                return called;
            }
        }
        return -1;
    }

    /** Tells what stands between then and end beside it, and takes it away. */
    void check(int then, int end) {
        List<Token> given = tokens.subList(then + 1, end);
        List<String> words = given.stream().map(Token::text).toList();
        if (words.equals(List.of("outcome", "(", ")", ";"))) {
            return;
        }
        if (words.equals(List.of("outcome", "(", ")"))) {
            problems.at(given.get(2), "semikolon saknas: skriv outcome();", "a semicolon is missing: write outcome();");
        } else {
            Token wrong = given.isEmpty() ? tokens.get(then) : firstWrong(given);
            problems.at(wrong, "efter then får bara outcome(); stå", "after then only outcome(); may stand");
        }
        mask.blank(
                tokens.get(then).end(),
                end < tokens.size()
                        ? tokens.get(end).start()
                        : tokens.get(end - 1).end());
    }

    private static Token firstWrong(List<Token> given) {
        List<String> right = List.of("outcome", "(", ")", ";");
        int i = 0;
        while (i < right.size() && i < given.size() - 1 && given.get(i).is(right.get(i))) {
            i++;
        }
        return given.get(i);
    }
}
