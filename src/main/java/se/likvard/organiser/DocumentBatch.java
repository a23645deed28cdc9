package se.likvard.organiser;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.likvard.value.Problem;

/** The organisers of a JSON array, or of objects one after the other; a text that stops being JSON ends it. */
final class DocumentBatch implements Batch {

    private final String name;
    private final Remembered text;
    private final JsonParser parser;
    private int position;
    private boolean ended;

    private DocumentBatch(String name, Remembered text) throws IOException {
        this.name = name;
        this.text = text;
        this.parser = JsonTree.PARSERS.createParser(text);
    }

    /** Opens a file that is known to be UTF-8. */
    static DocumentBatch open(Path file) throws IOException {
        BufferedReader text = Files.newBufferedReader(file);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return new DocumentBatch(file.toString(), new Remembered(text));
    }

    @Override
    public Optional<Unread> next() {
        if (ended) {
            return Optional.empty();
        }
        position++;
        try {
            return unread();
        } catch (IOException e) {
            ended = true;
            int line = Math.max(1, parser.currentLocation().getLineNr());
            Unread broken = broken(line, BrokenText.problem(name, 1, e));
            return Optional.of(e instanceof JsonProcessingException ? broken : broken.cutOff());
        }
    }

    private Optional<Unread> unread() throws IOException {
        JsonToken token = parser.nextToken();
        boolean list = position == 1 && token == JsonToken.START_ARRAY;
        if (list) {
            token = parser.nextToken();
        }
        if (token == JsonToken.END_ARRAY) {
            return afterList();
        }
        if (token == null) {
            ended = true;
            return position > 1 ? Optional.empty() : Optional.of(broken(1, BrokenText.empty(name)));
        }
        return Optional.of(tree(position, parser.currentTokenLocation()));
    }

    private Unread tree(int place, JsonLocation start) throws IOException {
        Problems problems = new Problems();
        text.forget(start.getCharOffset());
        JsonNode tree = JsonTree.read(parser, problems);
        Source source = new Source(
                name,
                start.getLineNr(),
                start.getColumnNr(),
                text.between(start.getCharOffset(), parser.currentLocation().getCharOffset()));
        return unread(() -> Organisers.entry(place, source, tree, problems));
    }

    private Optional<Unread> afterList() throws IOException {
        ended = true;
        if (parser.nextToken() == null) {
            return Optional.empty();
        }
        JsonLocation place = parser.currentTokenLocation();
        return Optional.of(broken(place.getLineNr(), BrokenText.notOne(name, 1, place)));
    }

    private Unread broken(int line, Problem problem) {
        Entry entry = Entry.broken(position, line, List.of(problem));
        return unread(() -> entry);
    }

    private Unread unread(Supplier<Entry> reading) {
        return new Unread(Math.max(0, parser.currentLocation().getCharOffset()), reading);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
