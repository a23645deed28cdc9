package se.likvard.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import se.likvard.organiser.Entry;
import se.likvard.organiser.Organisers;
import se.likvard.value.Problem;

/**
 * Writes any number of small organisers, invented, one a line, all of which can be read: each has a registration number of its
 * own and one or two schools. What they tell recurs after {@link #DIFFERENT}.
 */
public final class InventedPopulation {

    private static final int DIFFERENT = 1000;

    /** School years, and years of the municipality. */
    private static final int YEARS = 2;

    /** How much is missing or not settled. */
    private static final double HOLES = 0.02;

    private static final long FIRST_NUMBER = 2_120_000_001L;
    private static final JsonMapper JSON = new JsonMapper();

    private InventedPopulation() {}

    /** Takes how many, and the file to write (NDJSON). */
    public static void main(String[] arguments) throws IOException {
        int organisers = Integer.parseInt(arguments[0]);
        List<ObjectNode> different = IntStream.range(0, Math.min(organisers, DIFFERENT))
                .mapToObj(InventedPopulation::told)
                .toList();
        try (BufferedWriter lines = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (int each = 0; each < organisers; each++) {
                ObjectNode tree = different.get(each % DIFFERENT);
                tree.put("registrationNumber", Long.toString(FIRST_NUMBER + each))
                        .put("name", "Påhittad huvudman " + each);
                lines.write(JSON.writeValueAsString(tree) + "\n");
            }
        }
    }

    /** Dates are invented each by itself: those that contradict others are left out. */
    private static ObjectNode told(int seed) {
        ObjectNode tree = Organisers.write(Invented.organiser(1 + seed % 2, YEARS, seed, HOLES));
        for (List<Problem> problems = problems(tree); !problems.isEmpty(); problems = problems(tree)) {
            problems.forEach(each -> leaveOut(tree, JsonPointer.compile(each.where())));
        }
        return tree;
    }

    private static List<Problem> problems(JsonNode tree) {
        try {
            Entry entry = Organisers.parse("invented", 1, 1, JSON.writeValueAsBytes(tree));
            return entry.problems();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void leaveOut(ObjectNode tree, JsonPointer where) {
        JsonNode around = tree.at(where.head());
        if (!(around instanceof ObjectNode fields) || fields.remove(where.last().getMatchingProperty()) == null) {
            throw new IllegalStateException("nothing to leave out at " + where);
        }
    }
}
