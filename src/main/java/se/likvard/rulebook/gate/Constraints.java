package se.likvard.rulebook.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import se.likvard.value.Words;

/**
 * The grammar of one constraint; what it does not know is refused.
 *
 * <pre>
 * either     = both { "||" both }
 * both       = one { "&&" one }
 * one        = "(" either ")" | field operator term | field [ "not" ] "in" "(" literal { "," literal } ")"
 * operator   = "<" | "<=" | "==" | "!=" | ">=" | ">"
 * term       = literal | word | "limit" "." word | variable [ "." word ]
 * literal    = [ "-" ] number | text | word
 * </pre>
 */
final class Constraints {

    static final Set<String> OPERATORS = Set.of("<", "<=", "==", "!=", ">=", ">");

    private final List<Token> tokens;
    private final Problems problems;
    private int at;

    private Constraints(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** The expression as it was meant, or empty and the mistake that hides it. */
    static Optional<Expression> parse(List<Token> tokens, Problems problems) {
        Constraints grammar = new Constraints(tokens, problems);
        try {
            Expression expression = grammar.either();
            if (grammar.at < tokens.size()) {
                throw grammar.refused(Slips.after(tokens, grammar.at));
            }
            return Optional.of(expression);
        } catch (Refused refused) {
            problems.at(refused.token, refused.words.sv(), refused.words.en());
            return Optional.empty();
        }
    }

    private Expression either() {
        return joined("||", this::both, Expression.Either::new);
    }

    private Expression both() {
        return joined("&&", this::one, Expression.Both::new);
    }

    private Expression joined(String sign, Supplier<Expression> part, Function<List<Expression>, Expression> join) {
        List<Expression> parts = new ArrayList<>(List.of(part.get()));
        while (next(sign) || isMeant(sign)) {
            at++;
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.get(0) : join.apply(List.copyOf(parts));
    }

    /** Another word for the sign: told, and read as the sign. */
    private boolean isMeant(String sign) {
        boolean meant = at + 1 < tokens.size() && sign.equals(Slips.joiner(tokens.get(at)));
        if (meant) {
            tell(Slips.after(tokens, at));
        }
        return meant;
    }

    private void tell(Words words) {
        problems.at(tokens.get(at), words.sv(), words.en());
    }

    private Expression one() {
        if (!next("(")) {
            return comparison();
        }
        at++;
        Expression inner = either();
        if (!next(")")) {
            throw refused(Slips.after(tokens, at));
        }
        at++;
        return inner;
    }

    private Expression comparison() {
        if (at >= tokens.size() || !tokens.get(at).isWord() || Slips.isNotAField(tokens, at)) {
            throw refused(Slips.instead(tokens, at));
        }
        Token field = tokens.get(at++);
        boolean negated =
                next("not") && at + 1 < tokens.size() && tokens.get(at + 1).is("in");
        if (negated) {
            at++;
        }
        if (next("in")) {
            at++;
            return new Expression.In(field, negated, items());
        }
        return new Expression.Compare(field, operator(), term());
    }

    private Token operator() {
        Token given = tokens.get(Math.min(at, tokens.size() - 1));
        String meant = Slips.operator(given);
        if (at < tokens.size() && meant != null) {
            tell(Slips.noOperator(tokens, at));
            at++;
            return new Token(given.kind(), meant, given.start(), given.end(), given.place());
        }
        if (at >= tokens.size() || !OPERATORS.contains(given.text())) {
            throw refused(Slips.noOperator(tokens, at));
        }
        at++;
        return given;
    }

    private List<Expression.Term> items() {
        List<Expression.Term> items = new ArrayList<>();
        boolean more = next("(");
        while (more) {
            at++;
            items.add(literal());
            more = next(",");
        }
        if (items.isEmpty() || !next(")")) {
            throw refused(Slips.list());
        }
        at++;
        return List.copyOf(items);
    }

    private Expression.Term term() {
        if (at < tokens.size() && tokens.get(at).isVariable()) {
            Token variable = tokens.get(at++);
            return new Expression.Term.Variable(variable, next(".") ? member() : null);
        }
        boolean dotted = at + 1 < tokens.size() && tokens.get(at + 1).is(".");
        if (dotted && next("limit")) {
            Token limit = tokens.get(at++);
            return new Expression.Term.Limit(limit, member());
        }
        return literal();
    }

    private Token member() {
        at++;
        if (at >= tokens.size() || !tokens.get(at).isWord() || tokens.get(at).isVariable()) {
            throw refused(Slips.operand(tokens, at));
        }
        return tokens.get(at++);
    }

    private Expression.Term literal() {
        boolean negative = next("-");
        at += negative ? 1 : 0;
        if (at >= tokens.size()) {
            throw refused(Slips.operand(tokens, at));
        }
        Token token = tokens.get(at);
        boolean literal = token.kind() == Token.Kind.NUMBER || (token.kind() == Token.Kind.TEXT && !negative);
        boolean word = token.isWord() && !negative && !token.isVariable() && !Slips.isOperandMistake(tokens, at);
        if (!literal && !word) {
            throw refused(Slips.operand(tokens, at));
        }
        at++;
        return literal ? new Expression.Term.Literal(token, negative) : new Expression.Term.Word(token);
    }

    private boolean next(String text) {
        return at < tokens.size() && tokens.get(at).is(text);
    }

    private Refused refused(Words words) {
        return new Refused(tokens.get(Math.min(at, tokens.size() - 1)), words);
    }

    /** Leaves the grammar at the first mistake; what follows it would only be guesses. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Token token;
        private final transient Words words;

        Refused(Token token, Words words) {
            super(words.en(), null, false, false);
            this.token = token;
            this.words = words;
        }
    }
}
