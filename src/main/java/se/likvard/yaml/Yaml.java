package se.likvard.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Utf8Text;
import se.likvard.value.Words;

/** One YAML file as a tree in which everything knows its place. */
public final class Yaml {

    /** A part of the file. */
    public sealed interface Node {
        Place place();
    }

    /** What a scalar looks like, as written. */
    public enum Look {
        TEXT,
        NUMBER,
        FLAG,
        NOTHING
    }

    /**
     * A text, number, flag or nothing.
     *
     * @param start where its first letter stands, inside any quotation mark
     * @param verbatim true when the file holds the text letter by letter on one line
     */
    public record Scalar(String text, Look look, Place place, Place start, boolean verbatim) implements Node {

        /** The place of a letter of the text, as exactly as the file allows. */
        public Place at(int index) {
            return verbatim ? new Place(start.file(), start.line(), start.column() + index) : place;
        }
    }

    /** A key with its value. */
    public record Entry(String key, Place place, Node value) {}

    /** Keys with values, in order. */
    public record Mapping(Map<String, Entry> entries, Place place) implements Node {}

    /** A list. */
    public record Sequence(List<Node> items, Place place) implements Node {}

    private static final int DEEPEST = 12;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Pattern FLAG = Pattern.compile("true|false");
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final String file;
    private final String text;
    private final List<Problem> problems;

    private Yaml(String file, String text, List<Problem> problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** The tree of a file; empty when it cannot be read, and then the problem is told. */
    public static Optional<Node> read(String file, byte[] bytes, List<Problem> problems) {
        Utf8Text decoded = Utf8Text.of(bytes);
        if (decoded.badByte().isPresent()) {
            String hex = Integer.toHexString(decoded.badByte().getAsInt());
            problems.add(Problem.at(
                    new Place(file, decoded.lastLine(), decoded.lastColumn()).toString(),
                    "byten 0x%s är inte UTF-8: spara filen som UTF-8".formatted(hex),
                    "the byte 0x%s is not UTF-8: save the file as UTF-8".formatted(hex)));
            return Optional.empty();
        }
        return new Yaml(file, decoded.text(), problems).read();
    }

    private Optional<Node> read() {
        try (YAMLParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                problem(new Place(file, 1, 1), "filen är tom", "the file is empty");
                return Optional.empty();
            }
            Node root = node(parser, 1);
            Unseen.tell(file, text, problems);
            if (parser.nextToken() != null) {
                problem(place(parser), "filen får bara innehålla ett dokument", "the file may hold one document only");
            }
            return Optional.of(root);
        } catch (JsonProcessingException e) {
            notYaml(e);
        } catch (Refused e) {
            problem(e.place, e.what.sv(), e.what.en());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a text", e);
        }
        return Optional.empty();
    }

    private Node node(YAMLParser parser, int depth) throws IOException {
        Place place = place(parser);
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw new Refused(
                    place,
                    "ankare (&) och alias (*) används inte här",
                    "anchors (&) and aliases (*) are not used here");
        }
        if (depth > DEEPEST) {
            throw new Refused(place, "för djupt nästlat", "nested too deeply");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, place, depth);
            case START_ARRAY -> sequence(parser, place, depth);
            default -> scalar(parser, place);
        };
    }

    private Mapping mapping(YAMLParser parser, Place place, int depth) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Node before = new Mapping(Map.of(), place);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place at = place(parser);
            seen(key, at);
            parser.nextToken();
            Node value = node(parser, depth + 1);
            if (isDecimals(key, value, before)) {
                DecimalComma.tell((Scalar) before, key, problems);
                continue;
            }
            before = value;
            Entry first = entries.putIfAbsent(key, new Entry(key, at, value));
            if (first != null) {
                int line = first.place().line();
                problem(
                        at,
                        "nyckeln %s finns redan på rad %s".formatted(key, line),
                        "the key %s is already on line %s".formatted(key, line));
            }
        }
        return new Mapping(entries, place);
    }

    /** In {@code { value: 0,05 }} YAML sees a key 05 without a value after the number 0. */
    private static boolean isDecimals(String key, Node value, Node before) {
        return DecimalComma.isDecimals(key)
                && value instanceof Scalar after
                && after.look() == Look.NOTHING
                && before instanceof Scalar number
                && number.look() == Look.NUMBER;
    }

    private Sequence sequence(YAMLParser parser, Place place, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, depth + 1));
        }
        return new Sequence(items, place);
    }

    private Scalar scalar(YAMLParser parser, Place place) throws IOException {
        String value = parser.getText();
        seen(value, place);
        int offset = (int) parser.currentTokenLocation().getCharOffset();
        boolean quoted = offset < text.length() && "\"'".indexOf(text.charAt(offset)) >= 0;
        int inside = quoted ? 1 : 0;
        Place start = new Place(file, place.line(), place.column() + inside);
        boolean verbatim = value.indexOf('\n') < 0 && text.startsWith(value, offset + inside);
        return new Scalar(value, quoted ? Look.TEXT : look(parser.currentToken(), value), place, start, verbatim);
    }

    /** In quotation marks a sign can be written by its number, and stand in no line of the file. */
    private static void seen(String text, Place place) {
        Unseen.first(text).ifPresent(sign -> {
            Words what = Unseen.words(text.codePointAt(sign));
            throw new Refused(place, what.sv(), what.en());
        });
    }

    /** 007 is no number here: an identifier must not lose its zeros; and yes is no flag. */
    private static Look look(JsonToken token, String value) {
        return switch (token) {
            case VALUE_NULL -> Look.NOTHING;
            default ->
                FLAG.matcher(value).matches()
                        ? Look.FLAG
                        : NUMBER.matcher(value).matches() ? Look.NUMBER : Look.TEXT;
        };
    }

    private Place place(YAMLParser parser) {
        JsonLocation location = parser.currentTokenLocation();
        return new Place(file, location.getLineNr(), location.getColumnNr());
    }

    private void notYaml(JsonProcessingException e) {
        Place place = new Place(file, 1, 1);
        if (e.getCause() instanceof MarkedYAMLException marked) {
            boolean quote = String.valueOf(marked.getContext()).contains("quoted scalar");
            Mark mark = quote ? marked.getContextMark() : marked.getProblemMark();
            place = mark == null ? place : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
        }
        Words hint = YamlHint.of(e.getOriginalMessage());
        problem(place, "filen är inte YAML: " + hint.sv(), "the file is not YAML: " + hint.en());
    }

    private void problem(Place place, String sv, String en) {
        problems.add(Problem.at(place.toString(), sv, en));
    }

    /** Something that a rulebook has no use for. */
    private static final class Refused extends RuntimeException {
        private final transient Place place;
        private final transient Words what;

        Refused(Place place, String sv, String en) {
            super(en);
            this.place = place;
            this.what = new Words(sv, en);
        }
    }
}
