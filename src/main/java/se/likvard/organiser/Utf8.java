package se.likvard.organiser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.likvard.value.Problem;

/** Finds the first byte of a stream that is not UTF-8, without holding the stream in memory. */
final class Utf8 {

    private final String name;
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14);
    private final CharBuffer text = CharBuffer.allocate(1 << 14);
    private int line;
    private int column = 1;

    private Utf8(String name, int firstLine) {
        this.name = name;
        this.line = firstLine;
    }

    /** What is wrong with the bytes as UTF-8, if anything. */
    static Optional<Problem> check(String name, int firstLine, InputStream in) throws IOException {
        return new Utf8(name, firstLine).read(in);
    }

    private Optional<Problem> read(InputStream in) throws IOException {
        boolean more = true;
        while (more) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            more = count >= 0;
            bytes.position(bytes.position() + Math.max(count, 0)).flip();
            boolean wrong = decoder.decode(bytes, text, !more).isError();
            advance();
            if (wrong) {
                return Optional.of(problem());
            }
            bytes.compact();
        }
        return Optional.empty();
    }

    private void advance() {
        text.flip();
        while (text.hasRemaining()) {
            column++;
            if (text.get() == '\n') {
                line++;
                column = 1;
            }
        }
        text.clear();
    }

    private Problem problem() {
        return Problem.at(
                name + ":" + line + ":" + column,
                "Tecknet på rad " + line + " är inte UTF-8. Filen är troligen sparad som ISO-8859-1 eller Windows-1252:"
                        + " spara om den som UTF-8.",
                "The character on line " + line + " is not UTF-8. The file was probably saved as ISO-8859-1 or"
                        + " Windows-1252: save it again as UTF-8.");
    }
}
