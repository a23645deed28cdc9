package se.likvard.rulebook.gate;

import java.util.List;
import java.util.Optional;

/**
 * One of the tests that commas separate, where it stands.
 *
 * @param expression empty when a mistake was found in it
 */
record Constraint(List<Token> tokens, Optional<Expression> expression) {

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
