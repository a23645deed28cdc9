package se.likvard.organiser;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Problem;

/** What to say when a file is not JSON at all, or cannot be read. */
final class BrokenText {

    private BrokenText() {}

    /** What is wrong, with the line in the file: the parser may have begun on a later one than the first. */
    static Problem problem(String name, int firstLine, IOException error) {
        return error instanceof JsonProcessingException broken
                ? notJson(place(name, firstLine, broken.getLocation()), error instanceof JsonEOFException)
                : unreadable(name);
    }

    private static String place(String name, int firstLine, @Nullable JsonLocation location) {
        return location == null
                ? name + ":" + firstLine + ":1"
                : name + ":" + (firstLine + location.getLineNr() - 1) + ":" + location.getColumnNr();
    }

    private static Problem notJson(String place, boolean cutOff) {
        return cutOff
                ? Problem.at(
                        place,
                        "Texten tar slut mitt i: något som öppnas med { eller [ eller \" stängs aldrig. Är filen avhuggen?",
                        "The text ends in the middle: something opened with { or [ or \" is never closed. Is the file cut off?")
                : Problem.at(
                        place,
                        "Här är texten inte giltig JSON. Vanliga skäl: ett komma för mycket eller för lite, ett"
                                + " citattecken som saknas, decimalkomma i ett tal (skriv 72.5).",
                        "The text is not valid JSON here. Common reasons: a comma too many or too few, a missing"
                                + " quotation mark, a decimal comma in a number (write 72.5).");
    }

    /** A file that is not there or may not be opened. */
    static Problem unreadable(String name) {
        return Problem.at(
                name,
                "Filen går inte att läsa. Finns den, och får du öppna den?",
                "The file cannot be read. Does it exist, and may you open it?");
    }

    /** A file with nothing in it. */
    static Problem empty(String name) {
        return Problem.at(
                name,
                "Filen är tom. Här ska stå en huvudman som JSON-objekt, { … }.",
                "The file is empty. It should hold an organiser as a JSON object, { … }.");
    }

    /** More after the organiser, or a list, where one organiser was asked for. */
    static Problem notOne(String name, int firstLine, JsonLocation location) {
        return Problem.at(
                place(name, firstLine, location),
                "Här ska stå exakt en huvudman, ett JSON-objekt { … } och inget mer.",
                "There should be exactly one organiser, one JSON object { … } and nothing more.");
    }
}
