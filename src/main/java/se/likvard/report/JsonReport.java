package se.likvard.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.likvard.assessment.Assessment;
import se.likvard.value.Problem;

/** An assessment in JSON: the same assessment gives the same text everywhere, in whatever order its lists came. */
public final class JsonReport {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final ObjectWriter COMPACT = MAPPER.writer();
    private static final ObjectWriter PRETTY = MAPPER.writer(prettyPrinter());

    private JsonReport() {}

    /** One object over many lines, for one organiser; ends with a line feed. */
    public static String of(Assessment assessment) {
        return of(assessment, Grounds.NONE);
    }

    /** The same, with how sure it is and why. */
    public static String of(Assessment assessment, Grounds grounds) {
        return write(PRETTY, AssessmentNode.of(Sorted.of(assessment), grounds));
    }

    /** One object on one line (NDJSON), for one of many organisers; ends with a line feed. */
    public static String line(Assessment assessment, Grounds grounds) {
        return write(COMPACT, AssessmentNode.of(Sorted.of(assessment), grounds));
    }

    /**
     * What stands on an organiser's line when it could not be read; ends with a line feed.
     *
     * @param position its place in the batch, from 1
     * @param problems everything that is wrong with it, in the order to print
     */
    public static String errorLine(int position, List<Problem> problems) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ObjectNode error = node.putObject("error").put("position", position);
        error.set("problems", AssessmentNode.array(problems, JsonReport::problem));
        return write(COMPACT, node);
    }

    private static ObjectNode problem(Problem problem) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("where", problem.where());
        return node.put("sv", problem.what().sv()).put("en", problem.what().en());
    }

    private static String write(ObjectWriter writer, JsonNode node) {
        try {
            return escaped(writer.writeValueAsString(node)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of our own could not be written", e);
        }
    }

    /** Escapes what no reader sees; Jackson has escaped the first 32 characters, so the rest stands in texts only. */
    public static String escaped(String json) {
        if (isVisible(json)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 64);
        json.codePoints().forEach(c -> append(escaped, c));
        return escaped.toString();
    }

    /** Whether all can surely be seen, half of a pair taken for what cannot: a stream would take as long as the writing. */
    private static boolean isVisible(String json) {
        for (int each = 0; each < json.length(); each++) {
            char unit = json.charAt(each);
            if (unit != '\n' && Plain.isInvisible(unit)) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder escaped, int character) {
        if (character == '\n' || !Plain.isInvisible(character)) {
            escaped.appendCodePoint(character);
            return;
        }
        for (char unit : Character.toChars(character)) {
            String hex = Integer.toHexString(unit);
            escaped.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
        }
    }

    private static DefaultPrettyPrinter prettyPrinter() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
