package se.likvard.organiser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import se.likvard.value.Problem;

/** Organisers one per line (NDJSON): whatever is wrong with a line stays in that line. */
final class LineBatch implements Batch {

    private final String name;
    private final Lines lines;
    private int position;
    private boolean ended;

    LineBatch(String name, InputStream in) {
        this.name = name;
        this.lines = new Lines(in);
    }

    @Override
    public Optional<Unread> next() {
        if (ended) {
            return Optional.empty();
        }
        position++;
        try {
            Optional<byte[]> line = lines.nextFilled();
            ended = line.isEmpty();
            return ended ? nothing() : Optional.of(unread(position, lines.number(), line.get()));
        } catch (IOException e) {
            ended = true;
            return Optional.of(broken(position, lines.number(), BrokenText.unreadable(name))
                    .cutOff());
        }
    }

    private Unread unread(int place, int line, byte[] json) {
        return new Unread(lines.bytes(), () -> Organisers.parse(name, place, line, json));
    }

    private Unread broken(int place, int line, Problem problem) {
        return new Unread(lines.bytes(), () -> Entry.broken(place, line, List.of(problem)));
    }

    private Optional<Unread> nothing() {
        return position > 1 ? Optional.empty() : Optional.of(broken(1, 1, BrokenText.empty(name)));
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
