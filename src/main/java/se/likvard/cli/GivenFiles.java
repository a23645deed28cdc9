package se.likvard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.assessment.Audience;
import se.likvard.organiser.Entry;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** The organisers of files in the order they stand, read one at a time. */
final class GivenFiles implements Iterator<Given>, AutoCloseable {

    private static final Words SILENT = new Words(
            "går inte att läsa; vad som är fel sägs inte i det som är för allmänheten, utan med --audience case",
            "cannot be read; what is wrong is not told in what is for the public, but with --audience case");

    private final Audience audience;
    private final Deque<Path> files;
    /** Read ahead: the first two tell whether there is one organiser or many. */
    private final Deque<Given> ahead = new ArrayDeque<>();

    private Stream<Entry> open = Stream.empty();
    private Iterator<Entry> entries = Collections.emptyIterator();
    private Path file = Path.of("");
    private int position;

    /** @param audience for the public, what is wrong is not told: it would quote what was written */
    GivenFiles(List<Path> files, Audience audience) {
        this.audience = audience;
        this.files = new ArrayDeque<>(files);
        readAhead(2);
    }

    /**
     * The one organiser that files hold.
     *
     * @throws Failure if they hold more, or one that cannot be read
     */
    static Organiser only(List<Path> files, Audience audience) {
        try (GivenFiles given = new GivenFiles(files, audience)) {
            if (!given.isSingle()) {
                throw new Failure(
                        ExitCode.USAGE,
                        files.get(0).toString(),
                        "här behövs en enda huvudman; ange en fil med precis en",
                        "this takes a single organiser; name a file with exactly one");
            }
            Given only = given.next();
            return only.entry().organiser().orElseThrow(() -> new Failure(ExitCode.INPUT, only.problems()));
        }
    }

    /** Whether exactly one organiser is given; asked before the first is taken. */
    boolean isSingle() {
        return position == 1;
    }

    /** Whether more than one organiser is given; asked before the first is taken. */
    boolean isMany() {
        return position > 1;
    }

    @Override
    public boolean hasNext() {
        readAhead(1);
        return !ahead.isEmpty();
    }

    @Override
    public Given next() {
        readAhead(1);
        return ahead.remove();
    }

    @Override
    public void close() {
        open.close();
    }

    private void readAhead(int wanted) {
        while (ahead.size() < wanted && openNext()) {
            position++;
            ahead.add(new Given(file, position, told(entries.next())));
        }
    }

    private Entry told(Entry entry) {
        boolean silent = audience == Audience.PUBLIC && !entry.problems().isEmpty();
        return silent
                ? new Entry(entry.position(), entry.line(), Optional.empty(), List.of(new Problem("", SILENT)))
                : entry;
    }

    /** Moves on to the next file that has something to read, unless the open one has. */
    private boolean openNext() {
        while (!entries.hasNext() && !files.isEmpty()) {
            open.close();
            file = files.remove();
            open = entries(file);
            entries = open.iterator();
        }
        return entries.hasNext();
    }

    private static Stream<Entry> entries(Path file) {
        if (!Files.isDirectory(file)) {
            return Organisers.readAll(file);
        }
        Problem folder = Problem.at(
                file.toString(), "Det är en mapp; ange filerna i den.", "That is a folder; name the files in it.");
        return Stream.of(new Entry(1, 1, Optional.empty(), List.of(folder)));
    }
}
