package se.likvard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import se.likvard.assessment.Audience;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.organiser.Unread;
import se.likvard.value.Problem;

/** The organisers of files in the order they stand, taken one at a time. */
final class GivenFiles implements Iterator<Given>, AutoCloseable {

    private final Audience audience;
    private final Deque<Path> files;
    /** Taken ahead: the first two tell whether there is one organiser or many. */
    private final Deque<Waiting> ahead = new ArrayDeque<>();

    private Stream<Unread> open = Stream.empty();
    private Iterator<Unread> entries = Collections.emptyIterator();
    private Path file = Path.of("");
    private int position;

    /** @param audience for the public, what is wrong is not told: it would quote what was written */
    GivenFiles(List<Path> files, Audience audience) {
        this.audience = audience;
        this.files = new ArrayDeque<>(files);
        takeAhead(2);
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
        takeAhead(1);
        return !ahead.isEmpty();
    }

    @Override
    public Given next() {
        return take().read();
    }

    /** The same, not read yet: that may be done on other threads. */
    Iterator<Waiting> waiting() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return GivenFiles.this.hasNext();
            }

            @Override
            public Waiting next() {
                return take();
            }
        };
    }

    @Override
    public void close() {
        open.close();
    }

    private Waiting take() {
        takeAhead(1);
        return ahead.remove();
    }

    private void takeAhead(int wanted) {
        while (ahead.size() < wanted && openNext()) {
            position++;
            ahead.add(new Waiting(file, position, entries.next(), audience));
        }
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

    private static Stream<Unread> entries(Path file) {
        if (!Files.isDirectory(file)) {
            return Organisers.unread(file);
        }
        return Stream.of(Unread.broken(Problem.at(
                file.toString(), "Det är en mapp; ange filerna i den.", "That is a folder; name the files in it.")));
    }
}
