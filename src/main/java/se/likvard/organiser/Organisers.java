package se.likvard.organiser;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.value.Problem;

/** The door to organisers in JSON: reads them with every problem told at once, and writes them back. */
public final class Organisers {

    /** Bytes; the number is written first. */
    private static final int BEGINNING = 1 << 16;

    private Organisers() {}

    /**
     * Reads a file that holds one organiser.
     *
     * @throws InvalidOrganiserException with everything that is wrong; also when the file cannot be read
     */
    public static Organiser read(Path file) {
        byte[] json;
        try {
            json = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InvalidOrganiserException(List.of(BrokenText.unreadable(file.toString())));
        }
        return read(file.toString(), json);
    }

    /**
     * Reads one organiser, UTF-8 with or without a byte order mark.
     *
     * @param name what to call the text in problems that have a line
     * @throws InvalidOrganiserException with everything that is wrong
     */
    public static Organiser read(String name, byte[] json) {
        return orThrow(parse(name, 1, 1, json));
    }

    /**
     * Reads one organiser from a tree, as an importer has built it. Lists may come in any order.
     *
     * @throws InvalidOrganiserException with everything that is wrong
     */
    public static Organiser read(JsonNode tree) {
        Problems problems = new Problems();
        Organiser organiser = new RecordReader(problems).organiser(tree);
        if (organiser == null) {
            throw new InvalidOrganiserException(problems.list());
        }
        return organiser;
    }

    /**
     * Reads a file that holds organisers: one object, a JSON array, or one object per line (NDJSON). One that is wrong
     * does not stop the rest, unless the text is not JSON from there on. The file is read while the stream is consumed;
     * close the stream.
     */
    public static Stream<Entry> readAll(Path file) {
        return unread(file).map(Unread::read);
    }

    /** The same, before what stands in each place is read. */
    public static Stream<Unread> unread(Path file) {
        Batch batch = Batch.of(file);
        return Stream.iterate(batch.next(), Optional::isPresent, before -> batch.next())
                .flatMap(Optional::stream)
                .onClose(batch::close);
    }

    /** Whether a file seems to hold organisers, rightly written or not: it names a registration number where it begins. */
    public static boolean seemIn(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains("\"registrationNumber\"");
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes an organiser in the one canonical form, without what is merely not reported; reading it gives an equal organiser. */
    public static ObjectNode write(Organiser organiser) {
        return RecordWriter.write(organiser);
    }

    /**
     * One organiser in a text of its own, or what is wrong with it.
     *
     * @param name what to call the file in problems that have a line
     * @param position its number among the organisers of the file, from 1
     * @param firstLine the line of the file that it begins on, from 1
     */
    public static Entry parse(String name, int position, int firstLine, byte[] json) {
        Problems problems = new Problems();
        try {
            Optional<Problem> coding = Utf8.check(name, firstLine, new ByteArrayInputStream(json));
            if (coding.isPresent()) {
                return Entry.broken(position, firstLine, List.of(coding.get()));
            }
            String marked = new String(json, StandardCharsets.UTF_8);
            String text = marked.startsWith("\uFEFF") ? marked.substring(1) : marked;
            JsonParser parser = JsonTree.PARSERS.createParser(text);
            if (parser.nextToken() == null) {
                return Entry.broken(position, firstLine, List.of(BrokenText.empty(name)));
            }
            JsonLocation start = parser.currentTokenLocation();
            JsonNode tree = JsonTree.read(parser, problems);
            if (!tree.isObject() || parser.nextToken() != null) {
                JsonLocation wrong = tree.isObject() ? parser.currentTokenLocation() : start;
                return Entry.broken(position, firstLine, List.of(BrokenText.notOne(name, firstLine, wrong)));
            }
            return entry(position, new Source(name, firstLine, 1, text), tree, problems);
        } catch (IOException e) {
            return Entry.broken(position, firstLine, List.of(BrokenText.problem(name, firstLine, e)));
        }
    }

    /** The organiser that a tree describes, or what is wrong with it beside the problems found before. */
    static Entry entry(int position, Source source, JsonNode tree, Problems problems) {
        Organiser organiser = new RecordReader(problems).organiser(tree);
        return organiser == null
                ? Entry.broken(position, source.line(), problems.list(), problems.places(source))
                : Entry.of(position, source.line(), organiser);
    }

    private static Organiser orThrow(Entry entry) {
        return entry.organiser().orElseThrow(() -> new InvalidOrganiserException(entry.problems()));
    }
}
