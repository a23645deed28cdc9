package se.likvard.organiser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.likvard.value.Problem;

/** Short ways to say what is given in a test: JSON with single quotes for double ones. */
final class Given {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Given() {}

    /** The least organiser there is, with more keys. */
    static String organiser(String more) {
        return ("{'registrationNumber':'2120000001','name':'Exempelby','organiserType':'MUNICIPAL'"
                        + (more.isEmpty() ? "" : "," + more) + "}")
                .replace('\'', '"');
    }

    /** An organiser with one school unit with more keys. */
    static String unit(String more) {
        return organiser("'schoolUnits':[{'schoolUnitCode':'10000001','name':'Ekskolan'"
                + (more.isEmpty() ? "" : "," + more) + "}]");
    }

    static Organiser read(String json) {
        return Organisers.read("given.json", bytes(json));
    }

    static List<Problem> problems(String json) {
        try {
            read(json);
            return List.of();
        } catch (InvalidOrganiserException e) {
            return e.problems();
        }
    }

    /** The places and English texts of what is wrong. */
    static List<String> told(String json) {
        return problems(json).stream()
                .map(each -> each.where() + ": " + each.what().en())
                .toList();
    }

    static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    static ObjectNode tree(String json) {
        try {
            JsonNode tree = JSON.readTree(json.replace('\'', '"'));
            return (ObjectNode) tree;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
