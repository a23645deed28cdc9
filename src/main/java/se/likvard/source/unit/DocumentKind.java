package se.likvard.source.unit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** A kind of answer of the planned-educations API, without the envelope it came in. */
interface DocumentKind {

    /** What the document is. */
    Words title();

    /** Whether a document is of this kind. */
    boolean is(JsonNode document);

    /** The things in it, each of which can be lost without the others: itself, or the members of its list. */
    List<JsonNode> parts(JsonNode document);

    /** The unit that a part is about; empty text when it does not say. */
    String unit(JsonNode part);

    /**
     * Tells what a part says.
     *
     * @param day when it was so; null when the file does not say
     * @return why the part cannot be trusted; nothing is told then
     */
    List<Problem> take(JsonNode part, Place where, @Nullable LocalDate day, Findings findings);
}
