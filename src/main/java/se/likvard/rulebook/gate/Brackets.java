package se.likvard.rulebook.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Brackets that fit each other and do not nest too deep; held before Drools' parser, whose stack they would fill. */
final class Brackets {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private Brackets() {}

    /** True when all is well. */
    static boolean check(List<Token> tokens, Problems problems) {
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : tokens) {
            if (token.kind() != Token.Kind.SIGN) {
                continue;
            }
            if (OPENING.contains(token.text())) {
                open.push(token);
            } else if (CLOSING.contains(token.text()) && !closes(open, token)) {
                problems.at(
                        token,
                        "%s stänger inget som öppnats".formatted(token.text()),
                        "%s closes nothing that was opened".formatted(token.text()));
                return false;
            }
            if (open.size() > Bounds.BRACKETS) {
                problems.at(
                        token,
                        "för många parenteser i varandra, högst %s".formatted(Bounds.BRACKETS),
                        "too many brackets within each other, at most %s".formatted(Bounds.BRACKETS));
                return false;
            }
        }
        open.descendingIterator().forEachRemaining(each -> unclosed(each, problems));
        return open.isEmpty();
    }

    private static boolean closes(Deque<Token> open, Token token) {
        return !open.isEmpty() && OPENING.indexOf(open.pop().text()) == CLOSING.indexOf(token.text());
    }

    private static void unclosed(Token token, Problems problems) {
        problems.at(
                token,
                "parentesen %s som öppnas här stängs aldrig".formatted(token.text()),
                "the bracket %s that is opened here is never closed".formatted(token.text()));
    }

    /** Where the bracket that opens at a place is closed; only for brackets that fit. */
    static int close(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.SIGN) {
                depth += OPENING.contains(tokens.get(i).text())
                        ? 1
                        : CLOSING.contains(tokens.get(i).text()) ? -1 : 0;
            }
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("brackets were checked before");
    }
}
