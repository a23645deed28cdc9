package se.likvard.organiser;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The organisers of a JSON array, or of objects one after the other; a text that stops being JSON ends it. */
final class DocumentBatch implements Batch {

    private final String name;
    private final JsonParser parser;
    private int position;
    private boolean ended;

    private DocumentBatch(String name, JsonParser parser) {
        this.name = name;
        this.parser = parser;
    }

    /** Opens a file that is known to be UTF-8. */
    static DocumentBatch open(Path file) throws IOException {
        BufferedReader text = Files.newBufferedReader(file);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return new DocumentBatch(file.toString(), JsonTree.PARSERS.createParser(text));
    }

    @Override
    public Optional<Entry> next() {
        if (ended) {
            return Optional.empty();
        }
        position++;
        try {
            return entry();
        } catch (IOException e) {
            ended = true;
            int line = Math.max(1, parser.currentLocation().getLineNr());
            return Optional.of(Entry.broken(position, line, List.of(BrokenText.problem(name, 1, e))));
        }
    }

    private Optional<Entry> entry() throws IOException {
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
            return position > 1 ? Optional.empty() : Optional.of(Entry.broken(1, 1, List.of(BrokenText.empty(name))));
        }
        int line = parser.currentTokenLocation().getLineNr();
        Problems problems = new Problems();
        JsonNode tree = JsonTree.read(parser, problems);
        return Optional.of(Organisers.entry(position, line, tree, problems));
    }

    private Optional<Entry> afterList() throws IOException {
        ended = true;
        if (parser.nextToken() == null) {
            return Optional.empty();
        }
        int line = parser.currentTokenLocation().getLineNr();
        return Optional.of(Entry.broken(position, line, List.of(BrokenText.notOne(name + ":" + line))));
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
