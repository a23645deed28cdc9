package se.likvard.source;

import java.util.List;
import java.util.Optional;
import se.likvard.value.Utf8Text;

/**
 * The text of a published file: strict UTF-8, with or without a byte order mark.
 *
 * @param lines without their ends
 * @param endsWithLine whether the last line is ended, as in a file that was written to its end
 * @param badLine the line of the first byte that is not UTF-8
 */
record PublishedText(List<String> lines, boolean endsWithLine, Optional<Integer> badLine) {

    static PublishedText of(byte[] bytes) {
        Utf8Text decoded = Utf8Text.of(bytes);
        if (decoded.badByte().isPresent()) {
            return new PublishedText(List.of(), false, Optional.of(decoded.lastLine()));
        }
        boolean ended = decoded.text().endsWith("\n");
        List<String> lines = List.of(decoded.text().split("\n", -1));
        return new PublishedText(ended ? lines.subList(0, lines.size() - 1) : lines, ended, Optional.empty());
    }
}
