package se.likvard.rulebook.gate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Nearest;
import se.likvard.value.Words;

/** What people write where the grammar of constraints expects something else, and what they mean. */
final class Slips {

    private static final Map<String, String> OPERATORS = Map.of("=", "==", "=>", ">=", "=<", "<=", "<>", "!=");
    private static final Map<String, String> JOINERS = Map.of("och", "&&", "and", "&&", "eller", "||", "or", "||");
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "^", "&", "|", "~");
    private static final Set<String> DRL = Set.of(
            "matches",
            "memberof",
            "contains",
            "excludes",
            "soundslike",
            "str",
            "after",
            "before",
            "during",
            "coincides",
            "instanceof",
            "startswith",
            "endswith",
            "new",
            "like",
            "is",
            "är");

    private Slips() {}

    /** The operator that is meant by a sign, else null. */
    static @Nullable String operator(Token token) {
        return OPERATORS.get(token.text());
    }

    /** The sign for and or or that is meant by a word, else null. */
    static @Nullable String joiner(Token token) {
        return JOINERS.get(token.text().toLowerCase(Locale.ROOT));
    }

    /** True when the word at a place cannot be a field: a variable, a literal's word, or the beginning of something refused. */
    static boolean isNotAField(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return Set.of("not", "inte", "in", "eval", "new", "true", "false", "none", "limit")
                        .contains(token.text())
                || (token.isVariable()
                        && at + 1 < tokens.size()
                        && !Constraints.OPERATORS.contains(text(tokens, at + 1))
                        && !OPERATORS.containsKey(text(tokens, at + 1)));
    }

    /** True when a word on the right side goes on as a call or a path. */
    static boolean isOperandMistake(List<Token> tokens, int at) {
        return Set.of(".", "(", "[", "{", "!.", "#").contains(text(tokens, at + 1))
                || tokens.get(at).is("new");
    }

    /** Something else stands where a field should. */
    static Words instead(List<Token> tokens, int at) {
        String text = text(tokens, at);
        if (text.isEmpty()) {
            return new Words("här saknas en jämförelse", "a comparison is missing here");
        }
        Words known = known(tokens, at);
        if (known != null) {
            return known;
        }
        boolean literal = tokens.get(at).kind() != Token.Kind.SIGN;
        if (literal && Constraints.OPERATORS.contains(text(tokens, at + 1))) {
            return chained(tokens, at);
        }
        if (text.equals("not") || text.equals("inte") || text.equals("!")) {
            return new Words(
                    "not står inte inom ett mönster: vänd på jämförelsen, med != eller false",
                    "not does not stand within a pattern: turn the comparison round, with != or false");
        }
        if (tokens.get(at).isVariable() && text(tokens, at + 1).startsWith(":")) {
            return binding();
        }
        return new Words(
                "här ska ett fält jämföras, i stället står " + text,
                "a field must be compared here, instead of " + text);
    }

    /** No operator after a field. */
    static Words noOperator(List<Token> tokens, int at) {
        String text = text(tokens, at);
        String field = text(tokens, at - 1);
        if (text.isEmpty()) {
            return new Words(
                    "%s ska jämföras med något: skriv %s == …".formatted(field, field),
                    "%s must be compared with something: write %s == …".formatted(field, field));
        }
        String operator = OPERATORS.get(text);
        if (operator != null) {
            String use = operator.equals("==") ? " för jämförelse" : "";
            return new Words(
                    "skriv %s%s, inte %s".formatted(operator, use, text), "write %s, not %s".formatted(operator, text));
        }
        if (text.startsWith(":")) {
            return binding();
        }
        Words known = known(tokens, at);
        return known != null
                ? known
                : new Words(
                        "efter fältet %s ska en jämförelse stå (< <= == != >= > in), i stället står %s"
                                .formatted(field, text),
                        "after the field %s a comparison must stand (< <= == != >= > in), instead of %s"
                                .formatted(field, text));
    }

    /** Nothing that a field can be compared with. */
    static Words operand(List<Token> tokens, int at) {
        String text = text(tokens, at);
        if (text.isEmpty()) {
            return new Words(
                    "här saknas det som fältet ska jämföras med", "what the field is compared with is missing here");
        }
        if (text(tokens, at + 1).equals(".") && !text(tokens, at + 3).equals("(")) {
            return path(text, text(tokens, at + 2));
        }
        Words known = known(tokens, tokens.get(at).isWord() ? at + 1 : at);
        return known != null
                ? known
                : new Words(
                        "%s är inget som ett fält kan jämföras med".formatted(text),
                        "%s is nothing that a field can be compared with".formatted(text));
    }

    private static Words path(String before, String after) {
        if (Character.isUpperCase(before.charAt(0))) {
            return new Words("skriv ordet ensamt: " + after, "write the word alone: " + after);
        }
        return Nearest.to(before, List.of("limit")).isPresent()
                ? new Words("skriv limit." + after, "write limit." + after)
                : new Words(
                        "%s.%s: skriv $%s.%s för ett bundet faktum, limit.%s för en parameter"
                                .formatted(before, after, before, after, after),
                        "%s.%s: write $%s.%s for a bound fact, limit.%s for a parameter"
                                .formatted(before, after, before, after, after));
    }

    /** A list that is not one. */
    static Words list() {
        return new Words(
                "efter in ska värden stå inom parentes: in ( A, B )",
                "after in values must stand in parentheses: in ( A, B )");
    }

    /** Something after a whole comparison. */
    static Words after(List<Token> tokens, int at) {
        String text = text(tokens, at);
        if (text.equals("%")) {
            return new Words(
                    "procenttecken används inte: en andel skrivs 0–1, 50 % är 0.5",
                    "a per cent sign is not used: a share is written 0–1, 50 % is 0.5");
        }
        if (Constraints.OPERATORS.contains(text)) {
            return chained(tokens, Math.max(0, at - 3));
        }
        if (text.equals("-")
                && tokens.get(at - 1).text().length() == 4
                && text(tokens, at + 2).equals("-")) {
            return new Words(
                    "skriv datumet inom citattecken: \"2022-08-01\"", "write the date in quotes: \"2022-08-01\"");
        }
        Words known = known(tokens, at);
        if (known != null) {
            return known;
        }
        if (tokens.get(at).isWord()) {
            return new Words(
                    "komma saknas mellan villkoren före " + text,
                    "a comma is missing between the tests before " + text);
        }
        return new Words("här förstås inte %s".formatted(text), "%s is not understood here".formatted(text));
    }

    /** A mistake that can be told from the word or sign alone, else null. */
    private static @Nullable Words known(List<Token> tokens, int at) {
        String text = text(tokens, at);
        String joiner = JOINERS.get(text.toLowerCase(Locale.ROOT));
        if (joiner != null) {
            return new Words("skriv %s, inte %s".formatted(joiner, text), "write %s, not %s".formatted(joiner, text));
        }
        if (DRL.contains(text.toLowerCase(Locale.ROOT))) {
            return new Words(
                    "%s finns inte i regelspråket: jämför med < <= == != >= > eller in".formatted(text),
                    "%s is not in the rule language: compare with < <= == != >= > or in".formatted(text));
        }
        if (text.equals("(")
                || (text.equals(".") && text(tokens, at + 2).equals("("))
                || text.equals("eval")
                || text.equals("->")) {
            return new Words("anrop är inte tillåtna i regler", "calls are not allowed in rules");
        }
        if (text.equals(".") || text.equals("!.") || text.equals("#") || text.equals("[") || text.equals("?/")) {
            return new Words(
                    "bara faktats egna fält kan läsas, inte %s: bind det andra faktumet i ett eget mönster"
                            .formatted(text),
                    "only the fact's own fields can be read, not %s: bind the other fact in a pattern of its own"
                            .formatted(text));
        }
        if (ARITHMETIC.contains(text)) {
            return new Words(
                    "räkning (%s) är inte tillåten i regler: det behövs en indikator".formatted(text),
                    "arithmetic (%s) is not allowed in rules: an indicator is needed".formatted(text));
        }
        return null;
    }

    private static Words binding() {
        return new Words(
                "fält binds inte till variabler: bind hela faktumet, $x : Typ( … ), och skriv $x.fält",
                "fields are not bound to variables: bind the whole fact, $x : Type( … ), and write $x.field");
    }

    /** {@code 10 < pupils < 20} from its first token. */
    private static Words chained(List<Token> tokens, int from) {
        List<String> parts =
                tokens.stream().skip(from).limit(5).map(Token::text).collect(Collectors.toList());
        Map<String, String> turned = Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=", "==", "==", "!=", "!=");
        boolean literalFirst = tokens.get(from).kind() != Token.Kind.WORD;
        String field = parts.get(literalFirst && parts.size() > 2 ? 2 : 0);
        String first = literalFirst && parts.size() > 2
                ? field + " " + turned.get(parts.get(1)) + " " + parts.get(0)
                : String.join(" ", parts.subList(0, Math.min(3, parts.size())));
        boolean second = parts.size() == 5 && turned.containsKey(parts.get(3));
        String right = second ? first + " && " + field + " " + parts.get(3) + " " + parts.get(4) : first;
        return new Words(
                "en jämförelse i taget med fältet först: skriv " + right,
                "one comparison at a time with the field first: write " + right);
    }

    private static String text(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
    }
}
