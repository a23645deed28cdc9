package se.likvard.rulebook.gate;

import java.util.List;
import java.util.Optional;

/**
 * One of the tests that commas separate, where it stands.
 *
 * @param expression what was meant; empty when there is no telling
 * @param isWhole whether no mistake was found in it; else the parser reads something harmless in its place
 */
record Constraint(List<Token> tokens, Optional<Expression> expression, boolean isWhole) {

    int start() {
        return tokens.get(0).start();
    }

    int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    /** True when Drools read the same words and signs. */
    boolean reads(String text) {
        List<String> read = new Lexer("", text, new Problems())
                .read().stream().map(Token::text).toList();
        return read.equals(tokens.stream().map(Token::text).toList());
    }
}
