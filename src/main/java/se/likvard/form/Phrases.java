package se.likvard.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.likvard.form.Tree.Extent;
import se.likvard.value.Reason;
import se.likvard.value.Words;

/** The set phrases that a cell can hold instead of a figure; either language is understood, whatever the form's own is. */
enum Phrases {
    DONT_KNOW(
            unknown(Reason.NOT_REPORTED),
            "vet ej",
            "don't know",
            "vet inte",
            "okänt",
            "unknown",
            "dont know",
            "do not know"),
    NONE(sure("none"), "finns inte", "none", "aldrig", "never", "finns ej", "there is none"),
    NOT_APPLICABLE(sure("notApplicable"), "ej tillämpligt", "not applicable", "inte tillämpligt", "n/a"),
    SUPPRESSED(unknown(Reason.SUPPRESSED), "skyddad uppgift", "suppressed"),
    WITHHELD(unknown(Reason.WITHHELD), "inte utlämnat", "withheld"),
    NOT_YET(unknown(Reason.NOT_YET_OBSERVED), "ännu inte känt", "not yet known");

    /** What can be said of whether a list is whole. */
    enum Whole {
        YES(Extent.WHOLE, "ja", "yes"),
        MORE(Extent.PART, "nej, det finns fler", "no, there are more"),
        EMPTY(Extent.EMPTY, "det finns inga", "there are none"),
        DONT_KNOW(Extent.UNKNOWN, "vet ej", "don't know");

        private final Extent extent;
        private final Words words;

        Whole(Extent extent, String sv, String en) {
            this.extent = extent;
            this.words = new Words(sv, en);
        }

        Extent extent() {
            return extent;
        }

        Words words() {
            return words;
        }
    }

    private final ObjectNode form;
    private final List<String> said;

    Phrases(ObjectNode form, String... said) {
        this.form = form;
        this.said = List.of(said);
    }

    private static ObjectNode unknown(Reason reason) {
        return JsonNodeFactory.instance.objectNode().put("unknown", reason.name());
    }

    private static ObjectNode sure(String key) {
        return JsonNodeFactory.instance.objectNode().put(key, true);
    }

    /** How a form says it. */
    Words words() {
        return new Words(said.get(0), said.get(1));
    }

    /** What it means, as JSON. */
    ObjectNode form() {
        return form.deepCopy();
    }

    /** The phrase that a text is. */
    static Optional<Phrases> of(String text) {
        String plain = plain(text);
        return List.of(values()).stream()
                .filter(each -> each.said.contains(plain))
                .findFirst();
    }

    /** The phrase that means this. */
    static Optional<Phrases> of(JsonNode form) {
        return List.of(values()).stream().filter(each -> each.form.equals(form)).findFirst();
    }

    /** A text as it is compared: small letters, single spaces, no full stop. */
    static String plain(String text) {
        return text.strip()
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replace('’', '\'')
                .replaceAll("\\.$", "")
                .toLowerCase(Locale.ROOT);
    }
}
