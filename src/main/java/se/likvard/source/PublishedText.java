package se.likvard.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The text of a published file: strict UTF-8, with or without a byte order mark.
 *
 * @param lines without their ends
 * @param endsWithLine whether the last line is ended, as in a file that was written to its end
 * @param badLine the line of the first byte that is not UTF-8
 */
record PublishedText(List<String> lines, boolean endsWithLine, Optional<Integer> badLine) {

    static PublishedText of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            return new PublishedText(List.of(), false, Optional.of(lines(text).size()));
        }
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        boolean ended = content.endsWith("\n") || content.endsWith("\r");
        List<String> lines = lines(content);
        return new PublishedText(ended ? lines.subList(0, lines.size() - 1) : lines, ended, Optional.empty());
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\r\n|\n|\r", -1));
    }
}
