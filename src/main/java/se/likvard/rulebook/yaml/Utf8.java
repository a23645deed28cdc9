package se.likvard.rulebook.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import se.likvard.dialect.Place;
import se.likvard.value.Problem;

/** Bytes into text, strictly: a file in another encoding is told by the place of its first bad byte. */
public final class Utf8 {

    private Utf8() {}

    /** The text without byte order mark and with line feeds as line ends; empty when it is not UTF-8. */
    public static Optional<String> decode(String file, byte[] bytes, List<Problem> problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean bad = decoder.decode(in, out, true).isError();
        String text = plain(out.flip().toString());
        if (bad) {
            String hex = Integer.toHexString(bytes[in.position()] & 0xff);
            problems.add(Problem.at(
                    end(file, text).toString(),
                    "byten 0x%s är inte UTF-8: spara filen som UTF-8".formatted(hex),
                    "the byte 0x%s is not UTF-8: save the file as UTF-8".formatted(hex)));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String plain(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The place just after a text. */
    private static Place end(String file, String text) {
        int line = 1 + (int) text.chars().filter(each -> each == '\n').count();
        return new Place(file, line, text.length() - text.lastIndexOf('\n'));
    }
}
