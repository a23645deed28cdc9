package se.likvard.rulebook.gate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brackets that fit each other and do not nest too deep; held before Drools' parser, whose stack they would fill. */
final class Brackets {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final Set<String> BEGINS = Set.of("not", "exists", "accumulate");
    private static final Set<String> GROUPS = Set.of("not", "exists", "accumulate", "and", "or");

    private final Mask mask;
    private final Problems problems;
    private final List<Token> kept = new ArrayList<>();
    private final Deque<Token> open = new ArrayDeque<>();

    private Brackets(Mask mask, Problems problems) {
        this.mask = mask;
        this.problems = problems;
    }

    /** The tokens with brackets that fit; a missing or superfluous one is told and mended. Empty when it cannot be. */
    static Optional<List<Token>> mended(List<Token> tokens, Mask mask, Problems problems) {
        Brackets brackets = new Brackets(mask, problems);
        boolean fit = true;
        for (int i = 0; i < tokens.size() && fit; i++) {
            fit = (!brackets.ended(tokens, i) || brackets.close()) && brackets.add(tokens.get(i));
        }
        while (fit && !brackets.open.isEmpty()) {
            fit = brackets.close();
        }
        return fit ? Optional.of(brackets.kept) : Optional.empty();
    }

    /** Whether a pattern is open and, from how this line begins, should have been closed. */
    private boolean ended(List<Token> tokens, int at) {
        boolean begins = at > 0
                && at + 1 < tokens.size()
                && tokens.get(at).place().line() > tokens.get(at - 1).place().line();
        if (!begins || open.isEmpty() || !isPattern(open.peek())) {
            return false;
        }
        Token first = tokens.get(at);
        Token next = tokens.get(at + 1);
        return (first.isVariable() && next.is(":"))
                || (Character.isUpperCase(first.text().charAt(0)) && next.is("("))
                || (BEGINS.contains(first.text()) && !next.is("in"));
    }

    private boolean isPattern(Token bracket) {
        int at = kept.indexOf(bracket);
        return at > 0
                && kept.get(at - 1).isWord()
                && !GROUPS.contains(kept.get(at - 1).text());
    }

    private boolean add(Token token) {
        boolean closes = isOneOf(CLOSING, token);
        if (closes && open.isEmpty()) {
            problems.at(
                    token,
                    "%s stänger inget som öppnats".formatted(token.text()),
                    "%s closes nothing that was opened".formatted(token.text()));
            mask.blank(token.start(), token.end());
            return true;
        }
        kept.add(token);
        if (isOneOf(OPENING, token)) {
            open.push(token);
        } else if (closes && OPENING.indexOf(open.pop().text()) != CLOSING.indexOf(token.text())) {
            problems.at(
                    token,
                    "%s passar inte till parentesen som den stänger".formatted(token.text()),
                    "%s does not fit the bracket that it closes".formatted(token.text()));
            return false;
        }
        if (open.size() > Bounds.BRACKETS) {
            problems.at(
                    token,
                    "för många parenteser i varandra, högst %s".formatted(Bounds.BRACKETS),
                    "too many brackets within each other, at most %s".formatted(Bounds.BRACKETS));
            return false;
        }
        return true;
    }

    private static boolean isOneOf(String brackets, Token token) {
        return token.kind() == Token.Kind.SIGN && brackets.contains(token.text());
    }

    /** Closes the innermost bracket here, where it should have been. */
    private boolean close() {
        Token bracket = open.pop();
        problems.at(
                bracket,
                "parentesen %s som öppnas här stängs aldrig".formatted(bracket.text()),
                "the bracket %s that is opened here is never closed".formatted(bracket.text()));
        Token last = kept.get(kept.size() - 1);
        kept.add(new Token(Token.Kind.SIGN, ")", last.end(), last.end() + 1, last.place()));
        return bracket.is("(") && mask.insert(last.end(), ')');
    }

    /** Where the bracket that opens at a place is closed; only for brackets that fit. */
    static int close(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += isOneOf(OPENING, tokens.get(i)) ? 1 : isOneOf(CLOSING, tokens.get(i)) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("brackets were checked before");
    }
}
