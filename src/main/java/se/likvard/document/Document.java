package se.likvard.document;

import java.util.List;
import java.util.Locale;

/**
 * A text for a word processor.
 *
 * @param title shown by the word processor, and at the foot of each page
 * @param page what comes before the number of a page, and before that of all pages: "Sida", "av"
 * @param language Swedish or British English, for spelling and hyphenation
 */
public record Document(String title, List<String> page, Locale language, List<Block> blocks) {

    /** Its bytes as an OpenDocument text: the same for the same text on every machine. */
    public byte[] odt() {
        return new OdtFile(this).bytes();
    }
}
