package se.likvard.rulebook.gate;

import java.util.ArrayList;
import java.util.List;
import se.likvard.value.Place;

/** The words and signs of a text; comments are kept apart, space is left out. Knows nothing of rules. */
final class Lexer {

    private static final List<String> LONG_SIGNS =
            List.of("==", "!=", "<=", ">=", "&&", "||", "=>", "=<", "<>", ":=", "!.", "->", "?/");
    private static final String CURLY = "“”„‟«»‘’‚′″";

    private final String file;
    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Token> comments = new ArrayList<>();
    private int at;

    Lexer(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** The place of an offset in a text. */
    static Place place(String file, String text, int offset) {
        String before = text.substring(0, offset);
        int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
        return new Place(file, line, offset - before.lastIndexOf('\n'));
    }

    /** All tokens. */
    List<Token> read() {
        while (at < text.length() && tokens.size() < Bounds.TOKENS) {
            step(text.charAt(at));
        }
        if (tokens.size() == Bounds.TOKENS) {
            problem(
                    "regeln är för lång: högst %s ord och tecken".formatted(Bounds.TOKENS),
                    "the rule is too long: at most %s words and signs".formatted(Bounds.TOKENS));
        }
        return tokens;
    }

    /** The comments that were read past, with their signs. */
    List<Token> comments() {
        return comments;
    }

    private void step(char next) {
        if (next == ' ' || next == '\t' || next == '\n') {
            at++;
        } else if (text.startsWith("//", at)) {
            comment(lineEnd());
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (next == '"') {
            quoted();
        } else if (next == '\'' || CURLY.indexOf(next) >= 0) {
            wrongQuote(next);
        } else if (isDigit(next)) {
            token(Token.Kind.NUMBER, numberEnd());
        } else if (isWordPart(next)) {
            word();
        } else {
            sign(next);
        }
    }

    private void comment() {
        int close = text.indexOf("*/", at + 2);
        if (close < 0) {
            problem(
                    "kommentaren som börjar här saknar slut: skriv */",
                    "the comment that begins here never ends: write */");
        }
        comment(close < 0 ? text.length() : close + 2);
    }

    private void comment(int end) {
        comments.add(read(Token.Kind.COMMENT, end));
        at = end;
    }

    private void quoted() {
        int close = text.indexOf('"', at + 1);
        if (close < 0 || close > lineEnd()) {
            problem(
                    "citattecken utan slut: texten som börjar här ska sluta med \" på samma rad",
                    "a quote that never ends: the text that begins here must end with \" on the same line");
            at = lineEnd();
        } else {
            token(Token.Kind.TEXT, close + 1);
        }
    }

    /** Takes the text to the next such quote with it, so that its words are not told of too. */
    private void wrongQuote(char quote) {
        problem("skriv raka citattecken, \", i stället för " + quote, "write straight quotes, \", instead of " + quote);
        int close = at + 1;
        while (close < lineEnd() && CURLY.indexOf(text.charAt(close)) < 0 && text.charAt(close) != '\'') {
            close++;
        }
        token(Token.Kind.TEXT, Math.min(close + 1, text.length()));
    }

    private int numberEnd() {
        int end = at;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        boolean point = end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
        if (point) {
            end++;
            while (end < text.length() && isWordPart(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private void word() {
        int end = at;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        if (!word.chars().allMatch(each -> each < 128)) {
            problem(
                    "namnet %s: namn skrivs med bokstäverna a–z, utan å, ä och ö".formatted(word),
                    "the name %s: names are written with the letters a–z only".formatted(word));
        } else if (word.length() > Bounds.NAME) {
            problem(
                    "namnet är %s tecken, högst %s är tillåtna".formatted(word.length(), Bounds.NAME),
                    "the name has %s characters, at most %s are allowed".formatted(word.length(), Bounds.NAME));
        }
        token(Token.Kind.WORD, end);
    }

    private void sign(char next) {
        if (next == '\u00a0') {
            problem("hårt blanksteg: skriv ett vanligt mellanslag", "a no-break space: write an ordinary space");
        } else if (next == '–' || next == '−') {
            problem("skriv minustecken som -", "write a minus sign as -");
        } else if (next > 126) {
            problem(
                    "tecknet %c hör inte hemma utanför texter och kommentarer".formatted(next),
                    "the character %c does not belong outside texts and comments".formatted(next));
        }
        String found = LONG_SIGNS.stream()
                .filter(each -> text.startsWith(each, at))
                .findFirst()
                .orElse(String.valueOf(next));
        token(Token.Kind.SIGN, at + found.length());
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }

    private static boolean isWordPart(char each) {
        return each == '$' || each == '_' || isDigit(each) || Character.isLetter(each);
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void token(Token.Kind kind, int end) {
        tokens.add(read(kind, end));
        at = end;
    }

    private Token read(Token.Kind kind, int end) {
        return new Token(kind, text.substring(at, end), at, end, place(file, text, at));
    }

    private void problem(String sv, String en) {
        problems.at(place(file, text, at), sv, en);
    }
}
