package se.likvard.organiser;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import se.likvard.value.Problem;

/** The organisers of a file, one at a time. */
interface Batch {

    /** The next one, or empty at the end. */
    Optional<Unread> next();

    /** Lets go of the file. */
    void close();

    /** Opens a file; a file that cannot be read gives one entry that says so. */
    static Batch of(Path file) {
        String name = file.toString();
        try {
            if (isLines(file)) {
                return new LineBatch(name, new BufferedInputStream(Files.newInputStream(file)));
            }
            Optional<Problem> coding;
            try (InputStream in = Files.newInputStream(file)) {
                coding = Utf8.check(name, 1, in);
            }
            return coding.isPresent() ? new SingleBatch(Unread.broken(coding.get())) : DocumentBatch.open(file);
        } catch (IOException e) {
            return new SingleBatch(Unread.broken(BrokenText.unreadable(name)).cutOff());
        }
    }

    /**
     * Whether a file holds an object per line: by its name, or because one of the first two lines that are not blank is
     * a whole organiser.
     */
    private static boolean isLines(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
            return true;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                Lines lines = new Lines(in)) {
            if (isList(in)) {
                return false;
            }
            Optional<byte[]> first = lines.nextFilled();
            return isWhole(first) || isWhole(lines.nextFilled());
        }
    }

    /** A list may well be one long line: it is told by its first sign alone. */
    private static boolean isList(InputStream in) throws IOException {
        in.mark(64);
        byte[] start = in.readNBytes(64);
        in.reset();
        return new String(start, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .startsWith("[");
    }

    private static boolean isWhole(Optional<byte[]> line) {
        String text = line.map(
                        bytes -> new String(bytes, StandardCharsets.ISO_8859_1).replace("\u00ef\u00bb\u00bf", ""))
                .orElse("")
                .strip();
        return text.startsWith("{") && text.endsWith("}") && text.contains("\"registrationNumber\"");
    }

    /** A file of which there is only one thing to say. */
    final class SingleBatch implements Batch {
        private Optional<Unread> entry;

        SingleBatch(Unread entry) {
            this.entry = Optional.of(entry);
        }

        @Override
        public Optional<Unread> next() {
            Optional<Unread> only = entry;
            entry = Optional.empty();
            return only;
        }

        @Override
        public void close() {}
    }
}
