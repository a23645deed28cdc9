package se.likvard.rulebook.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.likvard.value.Place;

/**
 * The words and signs of a text; comments are kept apart, space is left out. Knows nothing of rules. After a slip it goes on
 * with what was meant, so that whatever else is wrong can be told too.
 */
final class Lexer {

    private static final List<String> LONG_SIGNS =
            List.of("==", "!=", "<=", ">=", "&&", "||", "=>", "=<", "<>", ":=", "!.", "->", "?/");
    private static final String CURLY = "“”„‟«»‘’‚′″";
    /** Signs that word processors and phones write. */
    private static final Map<Character, String> MEANT = Map.of('–', "-", '−', "-", '≥', ">=", '≤', "<=", '≠', "!=");

    private final String file;
    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Token> comments = new ArrayList<>();
    private final StringBuilder mended;
    private final Guess guess;
    private int at;

    Lexer(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
        this.mended = new StringBuilder(text);
        this.guess = new Guess(text);
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

    /** The text with its slips mended or taken away; offsets stay. */
    String mended() {
        return mended.toString();
    }

    /** The comments that were read past, with their signs. */
    List<Token> comments() {
        return comments;
    }

    private void step(char next) {
        if (next == ' ' || next == '\t' || next == '\n') {
            at++;
        } else if (text.startsWith("//", at)) {
            comment(guess.lineEnd(at));
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
        if (close >= 0) {
            comment(close + 2);
            return;
        }
        problem(
                "kommentaren som börjar här saknar slut: skriv */",
                "the comment that begins here never ends: write */");
        int end = guess.commentEnd(at);
        blank(at, end);
        comment(end);
    }

    private void comment(int end) {
        comments.add(read(Token.Kind.COMMENT, end));
        at = end;
    }

    private void quoted() {
        int close = text.indexOf('"', at + 1);
        boolean isPaired = guess.isPaired(at);
        if (!isPaired && !tokens.isEmpty() && closesWord(tokens.get(tokens.size() - 1))) {
            unbegun(tokens.remove(tokens.size() - 1));
        } else if (isPaired || (close > 0 && close < guess.lineEnd(at) && !guess.beginsText(at, close))) {
            token(Token.Kind.TEXT, close + 1);
        } else {
            problem(
                    "citattecken utan slut: texten som börjar här ska sluta med \" på samma rad",
                    "a quote that never ends: the text that begins here must end with \" on the same line");
            meant(guess.textEnd(at));
        }
    }

    private boolean closesWord(Token before) {
        return before.end() == at && before.kind() != Token.Kind.SIGN;
    }

    /** A quote that ends a word without having begun before it. */
    private void unbegun(Token word) {
        problems.at(
                word,
                "ett citattecken saknas före %s".formatted(word.text()),
                "a quote is missing before %s".formatted(word.text()));
        int end = at + 1;
        at = word.start();
        meant(end);
    }

    /** A text from here to there, whatever stands where its quotes should. */
    private void meant(int end) {
        if (end - at < 2) {
            blank(at, end);
            at = end;
        } else {
            mended.setCharAt(at, '"');
            mended.setCharAt(end - 1, '"');
            tokens.add(new Token(Token.Kind.TEXT, mended.substring(at, end), at, end, place(file, text, at)));
            at = end;
        }
    }

    /** Takes the text to the next quote with it, so that its words are not told of too. */
    private void wrongQuote(char quote) {
        problem("skriv raka citattecken, \", i stället för " + quote, "write straight quotes, \", instead of " + quote);
        int close = at + 1;
        while (close < guess.lineEnd(at)
                && CURLY.indexOf(text.charAt(close)) < 0
                && "'\"".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        meant(close < guess.lineEnd(at) ? close + 1 : guess.textEnd(at));
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
        String meant = MEANT.get(next);
        if (next == '\u00a0') {
            problem("hårt blanksteg: skriv ett vanligt mellanslag", "a no-break space: write an ordinary space");
            blank(at, ++at);
        } else if (meant != null) {
            problem(
                    "skriv %s i stället för %c".formatted(meant, next),
                    "write %s instead of %c".formatted(meant, next));
            mended.setCharAt(at, meant.charAt(0));
            tokens.add(new Token(Token.Kind.SIGN, meant, at, at + 1, place(file, text, at)));
            at++;
        } else if (next > 126) {
            problem(
                    "tecknet %c hör inte hemma utanför texter och kommentarer: sätt texten inom citattecken eller ta bort det"
                            .formatted(next),
                    "the character %c does not belong outside texts and comments: put the text in quotes or remove it"
                            .formatted(next));
            blank(at, ++at);
        } else {
            String found = LONG_SIGNS.stream()
                    .filter(each -> text.startsWith(each, at))
                    .findFirst()
                    .orElse(String.valueOf(next));
            token(Token.Kind.SIGN, at + found.length());
        }
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                mended.setCharAt(i, ' ');
            }
        }
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }

    private static boolean isWordPart(char each) {
        return each == '$' || each == '_' || isDigit(each) || Character.isLetter(each);
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
