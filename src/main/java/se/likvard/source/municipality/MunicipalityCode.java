package se.likvard.source.municipality;

import java.util.Optional;
import java.util.regex.Pattern;
import se.likvard.value.Words;

/** Four digits, county first. Kolada also has the nation (0000, formerly 0), regions (0001 to 0025) and groups (G…). */
final class MunicipalityCode {

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
    private static final Pattern LOST_ZERO = Pattern.compile("[1-9][0-9]{2}");
    private static final Pattern WIDER = Pattern.compile("0|00[0-9]{2}|G[0-9]{1,9}");

    private MunicipalityCode() {}

    static boolean is(String text) {
        return FOUR_DIGITS.matcher(text).matches() && !isWider(text);
    }

    /** Whether it stands for more than one municipality. */
    static boolean isWider(String text) {
        return WIDER.matcher(text).matches();
    }

    /** What is wrong with a text that should be one; empty when nothing is. */
    static Optional<Words> fault(String text) {
        if (is(text)) {
            return Optional.empty();
        }
        String zero = LOST_ZERO.matcher(text).matches() ? "0" + text : "";
        return Optional.of(new Words(
                "kommunkoden ska ha fyra siffror men är \"" + text + "\""
                        + (zero.isEmpty() ? "" : "; en inledande nolla kan ha fallit bort: \"" + zero + "\"?"),
                "the municipality code must have four digits but is \"" + text + "\""
                        + (zero.isEmpty() ? "" : "; a leading zero may have been lost: \"" + zero + "\"?")));
    }
}
