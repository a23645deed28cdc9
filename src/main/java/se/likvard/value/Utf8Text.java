package se.likvard.value;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * Bytes read strictly as UTF-8: without byte order mark, with line feeds as line ends.
 *
 * @param text all of it, or what stands before the first byte that is not UTF-8
 * @param badByte that byte, 0–255; empty when all of it is UTF-8
 */
public record Utf8Text(String text, OptionalInt badByte) {

    /** The text of some bytes. */
    public static Utf8Text of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean bad = StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError();
        String text = plain(out.flip().toString());
        return new Utf8Text(text, bad ? OptionalInt.of(bytes[in.position()] & 0xff) : OptionalInt.empty());
    }

    private static String plain(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The line, counted from 1, just after the text. */
    public int lastLine() {
        return 1 + (int) text.chars().filter(each -> each == '\n').count();
    }

    /** The column, counted from 1, just after the text. */
    public int lastColumn() {
        return text.length() - text.lastIndexOf('\n');
    }
}
