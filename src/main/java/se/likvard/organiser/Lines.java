package se.likvard.organiser;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, so that a line in another encoding does not spoil the next. */
final class Lines implements Closeable {

    private final InputStream in;
    private int number;
    private long bytes;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line that is not blank, or empty at the end. */
    Optional<byte[]> nextFilled() throws IOException {
        Optional<byte[]> line = next();
        while (line.isPresent() && isBlank(line.get())) {
            line = next();
        }
        return line;
    }

    /** The number of the latest line, from 1. */
    int number() {
        return number;
    }

    /** How many bytes have been taken. */
    long bytes() {
        return bytes;
    }

    private Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        number++;
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = in.read();
        }
        bytes += line.size() + 1;
        return Optional.of(line.toByteArray());
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
