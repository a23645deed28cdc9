package se.likvard.population;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * The results of a run as they come, one line for each organiser that was given, in order. They are all that a run has to
 * remember: one that was cut off, at any moment, is gone on with after the last whole line, so that no organiser is lost or
 * done twice; tables and summaries are made of them when all are there.
 *
 * <p>While they come they stand in {@link #PARTIAL}, and in {@link #RESULTS} when they are whole. Two runs must not write at
 * once: see {@link Hold}.
 */
public final class Journal implements Closeable {

    /** Results that are whole. */
    public static final String RESULTS = "results.ndjson";

    /** Results of a run that is under way, or was cut off. */
    public static final String PARTIAL = "results.partial.ndjson";

    private static final int BUFFER = 1 << 16;

    /** After how many lines they are handed to the machine: so many are made again at most. */
    private static final int STEP = 100;

    private final Path folder;
    private final FileChannel channel;
    private final OutputStream out;
    private int lines;

    private Journal(Path folder, FileChannel channel, int lines) {
        this.folder = folder;
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        this.lines = lines;
    }

    /** Opens the results of a folder to be gone on with; what is left of a line that was cut off is removed. */
    static Journal open(Path folder) throws IOException {
        Path partial = folder.resolve(PARTIAL);
        FileChannel channel = FileChannel.open(partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Whole whole = Whole.of(partial);
        channel.truncate(whole.bytes()).position(whole.bytes());
        return new Journal(folder, channel, whole.lines());
    }

    /** How many organisers are done. */
    public int lines() {
        return lines;
    }

    /** Begins from nothing. */
    void clear() throws IOException {
        channel.truncate(0).position(0);
        lines = 0;
    }

    /** Adds the next organiser's line, with its line feed. */
    public void add(byte[] line) throws IOException {
        out.write(line);
        lines++;
        if (lines % STEP == 0) {
            out.flush();
        }
    }

    /** All organisers are there: the results get their name. */
    public void finish() throws IOException {
        out.flush();
        channel.force(true);
        Files.move(folder.resolve(PARTIAL), folder.resolve(RESULTS), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Lets go; what has been added is there to be gone on with. */
    @Override
    public void close() throws IOException {
        try (FileChannel closing = channel) {
            out.flush();
        }
    }

    /** How far a file is whole: each line at its place, with its line feed. */
    private record Whole(long bytes, int lines) {

        private static Whole of(Path file) throws IOException {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
                Whole whole = new Whole(0, 0);
                for (Optional<Whole> next = whole.next(in); next.isPresent(); next = whole.next(in)) {
                    whole = next.get();
                }
                return whole;
            }
        }

        /** With one line more; empty when what follows is none. */
        private Optional<Whole> next(InputStream in) throws IOException {
            byte[] wanted = Line.begins(lines + 1).getBytes(StandardCharsets.UTF_8);
            if (!Arrays.equals(in.readNBytes(wanted.length), wanted)) {
                return Optional.empty();
            }
            long length = wanted.length;
            int last = ',';
            for (int each = in.read(); each >= 0; each = in.read()) {
                length++;
                if (each == '\n') {
                    return last == '}' ? Optional.of(new Whole(bytes + length, lines + 1)) : Optional.empty();
                }
                last = each;
            }
            return Optional.empty();
        }
    }
}
