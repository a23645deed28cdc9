package se.likvard.source.unit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** JSON text as documents: one per line, or one on many lines. Parsed one at a time. */
record JsonLines(String text, boolean onePerLine) {

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    /**
     * A document and where it begins.
     *
     * @param column of the first fault, when it is broken
     * @param document empty when it is broken
     */
    record Line(int number, int column, Optional<JsonNode> document, boolean isWholeFile) {}

    /** One per line, if the first line is a whole one; or if neither it nor the whole text is, but most lines begin one. */
    static JsonLines of(String text) {
        Optional<String> first = text.lines().filter(line -> !line.isBlank()).findFirst();
        boolean firstIsWhole =
                first.flatMap(line -> parse(line, 1, false).document()).isPresent();
        boolean onePerLine = firstIsWhole
                || mostLinesBeginOne(text) && parse(text, 1, true).document().isEmpty();
        return new JsonLines(text, onePerLine);
    }

    private static boolean mostLinesBeginOne(String text) {
        long lines = text.lines().filter(line -> !line.isBlank()).count();
        return text.lines().filter(line -> line.startsWith("{")).count() * 2 > lines;
    }

    Stream<Line> stream() {
        if (!onePerLine) {
            return Stream.of(parse(text, 1, true));
        }
        AtomicInteger number = new AtomicInteger();
        return text.lines()
                .map(line -> new Numbered(number.incrementAndGet(), line))
                .filter(line -> !line.text().isBlank())
                .map(line -> parse(line.text(), line.number(), false));
    }

    private record Numbered(int number, String text) {}

    private static Line parse(String text, int number, boolean wholeFile) {
        try {
            JsonNode document = READER.readTree(text);
            return new Line(number, 1, Optional.of(document).filter(JsonNode::isObject), wholeFile);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
            return new Line(number + line - 1, column, Optional.empty(), wholeFile);
        }
    }
}
