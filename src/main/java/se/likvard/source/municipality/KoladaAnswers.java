package se.likvard.source.municipality;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.source.told.PublishedFile;
import se.likvard.source.told.Reader;
import se.likvard.source.told.Told;
import se.likvard.value.Words;

/** Reads answers of Kolada's API, versions 2 and 3: one page per file, or one page per line. */
final class KoladaAnswers implements Reader {

    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                    DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private static final int ENOUGH = 3;

    /** What an answer is about. */
    private enum Kind {
        VALUES,
        CATALOGUE
    }

    @Override
    public Optional<Told> read(PublishedFile file) {
        return file.problems().isEmpty() && file.isJson()
                ? kind(file.text()).map(kind -> kind == Kind.VALUES ? told(file) : KoladaCatalogues.told(file))
                : Optional.empty();
    }

    private static Told told(PublishedFile file) {
        Told told = new Told(file.name(), new Words("Kolada, svar från API", "Kolada, answer of the API"));
        KeyFigures figures = new KeyFigures(told);
        AnswerPage.all(file, told, figures);
        figures.note();
        return told;
    }

    /** What the first of an answer's values is; empty when it is no answer of Kolada. */
    private static Optional<Kind> kind(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            boolean counted = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                counted |= name.equals("count");
                if (name.equals("values") && parser.nextToken() == JsonToken.START_ARRAY) {
                    return kind(parser, counted);
                }
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Kind> kind(JsonParser parser, boolean counted) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return counted ? Optional.of(Kind.VALUES) : Optional.empty();
        }
        JsonNode first = JSON.readTree(parser);
        long known = Stream.of("kpi", "municipality", "ou", "period", "values")
                .filter(first::has)
                .count();
        if (known >= ENOUGH) {
            return Optional.of(Kind.VALUES);
        }
        return first.has("id") && first.has("title") ? Optional.of(Kind.CATALOGUE) : Optional.empty();
    }
}
