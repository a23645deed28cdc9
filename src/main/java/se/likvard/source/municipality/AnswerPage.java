package se.likvard.source.municipality;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.likvard.source.told.PersonalData;
import se.likvard.source.told.PublishedFile;
import se.likvard.source.told.Told;
import se.likvard.value.Counted;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** One page of an answer of Kolada's API, read value by value. */
final class AnswerPage {

    private static final Set<String> NEXT = Set.of("next_page", "next_url");
    private static final Set<String> DELETED = Set.of("is_deleted", "isdeleted");

    private static final Counted VALUES = new Counted("värde", "värden", "value", "values");

    private final String file;
    private final Told told;
    private final KeyFigures figures;
    private final int linesBefore;
    private int values;

    private AnswerPage(String file, Told told, KeyFigures figures, int linesBefore) {
        this.file = file;
        this.told = told;
        this.figures = figures;
        this.linesBefore = linesBefore;
    }

    /** Reads all pages of a file; with one on each line, a broken one costs itself. */
    static void all(PublishedFile file, Told told, KeyFigures figures) {
        List<String> lines = Arrays.asList(file.text().split("\n", -1));
        boolean pagePerLine = lines.stream().allMatch(line -> line.isBlank() || line.startsWith("{"))
                && lines.get(0).endsWith("}");
        if (!pagePerLine) {
            new AnswerPage(file.name(), told, figures, 0).read(file.text());
            return;
        }
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                new AnswerPage(file.name(), told, figures, line).read(lines.get(line));
            }
        }
    }

    private void read(String text) {
        try (JsonParser parser = KoladaAnswers.JSON.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                page(parser);
            }
            if (parser.nextToken() != null) {
                told.problem(broken(where(parser.currentTokenLocation())));
            }
        } catch (JsonProcessingException e) {
            told.rowLost(List.of(broken(where(e.getLocation()))));
        } catch (IOException e) {
            told.rowLost(List.of(broken(where(null))));
        }
    }

    private void page(JsonParser parser) throws IOException {
        int count = -1;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (name.equals("values") && token == JsonToken.START_ARRAY) {
                values(parser);
            } else if (name.equals("count") && token == JsonToken.VALUE_NUMBER_INT) {
                count = parser.getIntValue();
            } else if (NEXT.contains(name) && token == JsonToken.VALUE_STRING) {
                noteNext();
            } else {
                parser.skipChildren();
            }
        }
        if (count >= 0 && count != values) {
            Words said = VALUES.of(count);
            told.problem(Problem.at(
                    where(parser.currentTokenLocation()).toString(),
                    "sidan säger " + said.sv() + " men har " + values + "; hämta den på nytt",
                    "the page says " + said.en() + " but has " + values + "; fetch it again"));
        }
    }

    private void noteNext() {
        told.note(new Words(
                "sidan på rad " + (linesBefore + 1)
                        + " är inte hela svaret: det finns fler sidor (next_page); hämta och läs dem också",
                "the page on line " + (linesBefore + 1)
                        + " is not the whole answer: there are more pages (next_page); fetch and read them" + " too"));
    }

    private void values(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Place where = where(parser.currentTokenLocation());
            JsonNode value = KoladaAnswers.JSON.readTree(parser);
            values++;
            value(value, where);
        }
    }

    private void value(JsonNode value, Place where) {
        if (!value.has("municipality") && value.has("ou")) {
            figures.leave("enhet (ou)");
            return;
        }
        Optional<KeyFigures.Point> point =
                figures.point(text(value, "kpi"), text(value, "municipality"), text(value, "period"), where);
        if (point.isPresent() && !value.path("values").isArray()) {
            told.problem(Problem.at(where.toString(), "listan \"values\" saknas", "the list \"values\" is missing"));
        }
        point.ifPresent(about -> value.path("values").forEach(each -> take(about, each, where)));
    }

    private void take(KeyFigures.Point about, JsonNode each, Place where) {
        if (DELETED.stream()
                .anyMatch(
                        name -> each.path(name).asInt() != 0 || each.path(name).asBoolean())) {
            figures.leave("struket (is_deleted)");
            return;
        }
        if (PersonalData.in(text(each, "status")) || PersonalData.in(text(each, "value"))) {
            told.problem(PersonalData.problem(where.toString()));
            return;
        }
        JsonNode value = each.path("value");
        boolean isNumber = value.isNumber() || value.isNull() || value.isMissingNode();
        String printed = isNumber ? text(each, "value") : "\"" + value.asText() + "\"";
        figures.take(about, text(each, "gender"), text(each, "status"), printed, where);
    }

    /** The text of a field; empty when it is null or not there. */
    private static String text(JsonNode node, String name) {
        JsonNode field = node.path(name);
        return field.isNull() ? "" : field.asText();
    }

    private Place where(@Nullable JsonLocation location) {
        return location == null
                ? new Place(file, linesBefore + 1, 1)
                : new Place(file, linesBefore + Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private static Problem broken(Place where) {
        return Problem.at(
                where.toString(),
                "JSON är trasig eller avhuggen här; det som står före är läst. Hämta filen på nytt",
                "the JSON is broken or cut off here; what stands before it was read. Fetch the file again");
    }
}
