package se.likvard.organiser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

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
    public Optional<Entry> next() {
        if (ended) {
            return Optional.empty();
        }
        position++;
        try {
            Optional<byte[]> line = lines.nextFilled();
            ended = line.isEmpty();
            return ended ? nothing() : Optional.of(Organisers.parse(name, position, lines.number(), line.get()));
        } catch (IOException e) {
            ended = true;
            return Optional.of(Entry.broken(position, lines.number(), List.of(BrokenText.unreadable(name))));
        }
    }

    private Optional<Entry> nothing() {
        return position > 1 ? Optional.empty() : Optional.of(Entry.broken(1, 1, List.of(BrokenText.empty(name))));
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
