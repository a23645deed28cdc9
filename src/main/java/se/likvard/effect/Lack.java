package se.likvard.effect;

import java.util.List;
import se.likvard.value.Figure;
import se.likvard.value.Phrase;
import se.likvard.value.Reason;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * Something that is missing for an effect to be told, or that cannot be used.
 *
 * @param path where it belongs, by the records' own keys
 * @param why it is missing, or cannot be used
 */
public record Lack(String path, Words why) {

    static Lack of(String path, Reason reason) {
        return new Lack(path, Phrase.of(reason));
    }

    /** What is missing of a value; nothing when it is settled. */
    static List<Lack> of(String path, Value<?> value) {
        return Figure.given(path, value).gaps().stream()
                .map(gap -> of(gap.path(), gap.reason()))
                .toList();
    }
}
