package se.likvard.rulebook.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks over a condition before Drools' parser does: which words stand between patterns, how many there are, and what
 * is in each constraint. Drools stops at the first mistake and names it badly; here all are told, in the writer's words.
 */
final class Layout {

    private static final Set<String> GROUPS = Set.of("and", "or", "not", "exists");

    private final List<Token> tokens;
    private final Mask mask;
    private final Problems problems;
    private final Map<Integer, Constraint> constraints = new TreeMap<>();
    private boolean understood = true;
    private int at;
    private int patterns;
    private int tests;

    Layout(List<Token> tokens, Mask mask, Problems problems) {
        this.tokens = tokens;
        this.mask = mask;
        this.problems = problems;
    }

    /** The constraints by where they begin; empty when the parser would only stumble over what was found. */
    Optional<Map<Integer, Constraint>> read() {
        while (at < tokens.size()) {
            element();
        }
        bound(patterns, Bounds.PATTERNS, "mönster", "patterns");
        bound(tests, Bounds.TESTS, "jämförelser", "tests");
        return understood ? Optional.of(constraints) : Optional.empty();
    }

    private void bound(int number, int most, String sv, String en) {
        if (number > most) {
            foreign(
                    tokens.get(0),
                    "regeln har %s %s, högst %s är tillåtna: dela upp den".formatted(number, sv, most),
                    "the rule has %s %s, at most %s are allowed: split it".formatted(number, en, most));
        }
    }

    private void element() {
        Token token = tokens.get(at);
        if (token.is("(") || token.is(")") || (token.isWord() && GROUPS.contains(token.text()))) {
            at++;
        } else if (token.is("accumulate") && follows("(")) {
            accumulate();
        } else if (token.isWord() && follows(":")) {
            variable(token);
        } else if (token.isVariable()
                && at + 2 < tokens.size()
                && tokens.get(at + 1).isWord()
                && tokens.get(at + 2).is("(")) {
            noColon(token, tokens.get(at + 1).text());
        } else if (token.isWord()
                && follows("(")
                && Foreign.instead(token.text()).isEmpty()) {
            pattern();
        } else {
            unknown(token);
        }
    }

    private boolean follows(String text) {
        return at + 1 < tokens.size() && tokens.get(at + 1).is(text);
    }

    private void variable(Token token) {
        if (!token.isVariable()) {
            problems.at(
                    token,
                    "en variabel börjar med $: skriv $%s".formatted(token.text()),
                    "a variable begins with $: write $%s".formatted(token.text()));
        }
        at += 2;
        if (at >= tokens.size() || !tokens.get(at).isWord() || !follows("(")) {
            foreign(
                    tokens.get(at - 1),
                    "efter variabeln ska ett mönster stå: $x : Typ( … )",
                    "after the variable a pattern must stand: $x : Type( … )");
        }
    }

    private void noColon(Token variable, String type) {
        String right = variable.text() + " : " + type + "( … )";
        foreign(variable, "ett kolon saknas: skriv " + right, "a colon is missing: write " + right);
        at++;
    }

    private void pattern() {
        int close = Brackets.close(tokens, at + 1);
        patterns++;
        constraints(at + 2, close);
        at = close + 1;
    }

    /** Splits at the commas that are in no inner bracket. */
    private void constraints(int from, int to) {
        int begin = from;
        for (int i = from; i <= to; i++) {
            if (i < to && tokens.get(i).is("(")) {
                i = Brackets.close(tokens, i);
            }
            if (i == to || tokens.get(i).is(",")) {
                if (i > begin) {
                    constraint(tokens.subList(begin, i), begin > from ? tokens.get(begin - 2) : null);
                } else if (to > from) {
                    emptyTest(i == to ? tokens.get(i - 1) : tokens.get(i));
                }
                begin = i + 1;
            }
        }
    }

    private void emptyTest(Token comma) {
        problems.at(comma, "ett komma för mycket", "a comma too many");
        mask.blank(comma.start(), comma.end());
    }

    private void constraint(List<Token> slice, @Nullable Token before) {
        tests += (int) slice.stream()
                .filter(each -> Constraints.OPERATORS.contains(each.text()) || each.is("in"))
                .count();
        Token first = slice.get(0);
        Token last = slice.get(slice.size() - 1);
        boolean isTold = problems.tellsOf(first, last);
        Optional<Expression> expression = decimalComma(slice, before)
                ? Optional.empty()
                : Constraints.parse(slice, isTold ? new Problems() : problems);
        boolean isWhole = expression.isPresent() && !problems.tellsOf(first, last);
        Constraint constraint = new Constraint(slice, expression, isWhole);
        constraints.put(constraint.start(), constraint);
        if (!isWhole) {
            mask.fill(constraint.start(), constraint.end());
        }
    }

    private boolean decimalComma(List<Token> slice, @Nullable Token before) {
        Token first = slice.get(0);
        boolean number = first.kind() == Token.Kind.NUMBER
                && (slice.size() == 1
                        || !Constraints.OPERATORS.contains(slice.get(1).text()));
        if (!number || before == null || before.kind() != Token.Kind.NUMBER) {
            return false;
        }
        problems.at(
                before,
                "skriv decimalpunkt: %s.%s, inte %s,%s"
                        .formatted(before.text(), first.text(), before.text(), first.text()),
                "write a decimal point: %s.%s, not %s,%s"
                        .formatted(before.text(), first.text(), before.text(), first.text()));
        return true;
    }

    /** {@code accumulate( Type( … ); $n : count( 1 ); $n >= 3, $n < 5 )}. */
    private void accumulate() {
        int close = Brackets.close(tokens, at + 1);
        Token whole = tokens.get(at);
        List<Token> inner = tokens.subList(at + 2, close);
        boolean patternFirst =
                inner.size() > 1 && inner.get(0).isWord() && inner.get(1).is("(");
        if (!patternFirst) {
            notACount(whole);
        } else {
            at += 2;
            pattern();
            if (!counts()) {
                notACount(tokens.get(Math.min(at, close)));
            } else if (at + 8 >= close) {
                notACount(tokens.get(close));
            } else {
                constraints(at + 8, close);
            }
        }
        at = close + 1;
    }

    /** {@code ; $n : count ( 1 ) ;} from here. */
    private boolean counts() {
        List<String> right = Arrays.asList(";", null, ":", "count", "(", "1", ")", ";");
        for (int i = 0; i < right.size(); i++) {
            Token token = tokens.get(Math.min(at + i, tokens.size() - 1));
            if (right.get(i) == null ? !token.isVariable() : !token.is(right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void notACount(Token token) {
        foreign(
                token,
                "accumulate skrivs accumulate( Typ( … ); $n : count( 1 ); $n >= 3 ) och kan bara räkna",
                "accumulate is written accumulate( Type( … ); $n : count( 1 ); $n >= 3 ) and can only count");
    }

    private void unknown(Token token) {
        String use =
                Foreign.instead(token.text()).map(words -> ": " + words.sv()).orElse("");
        String useEn =
                Foreign.instead(token.text()).map(words -> ": " + words.en()).orElse("");
        problems.at(
                token,
                "%s hör inte hemma i villkoret%s".formatted(token.text(), use),
                "%s does not belong in the condition%s".formatted(token.text(), useEn));
        int from = at;
        skipLine(token);
        List<Token> skipped = tokens.subList(from, at);
        // What a skipped line binds would be missed further down, and the first line is what all others hang on.
        boolean alone = patterns > 0 && skipped.stream().noneMatch(each -> each.is(":"));
        if (alone) {
            mask.blank(token.start(), skipped.get(skipped.size() - 1).end());
        }
        understood &= alone;
    }

    private void foreign(Token token, String sv, String en) {
        understood = false;
        problems.at(token, sv, en);
    }

    /** What follows on the line belongs to what was refused. */
    private void skipLine(Token token) {
        int line = token.place().line();
        while (at < tokens.size() && tokens.get(at).place().line() == line) {
            at = tokens.get(at).is("(") ? Brackets.close(tokens, at) + 1 : at + 1;
        }
    }
}
