package se.likvard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.likvard.organiser.Organisers;

/** The same organiser gives the same bytes: wherever, on however many threads, and in whatever order its lists came. */
@Isolated("changes the default locale and time zone")
class SameBytesTest {

    static List<String> names() {
        return List.copyOf(Expectations.names());
    }

    @Test
    void inTurkeyAndOnKiribati() {
        List<Map<String, String>> here = all(Fixtures.LIKVARD);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat("TITLE".toLowerCase(Locale.getDefault()))
                    .as("this is Turkish")
                    .isNotEqualTo("title");
            assertThat(all(Likvard.load(Path.of("rules")))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void onEightThreads() throws Exception {
        Map<String, Map<String, String>> alone = new TreeMap<>();
        names().forEach(name -> alone.put(name, Fixtures.reports(name)));
        List<String> jobs =
                IntStream.range(0, 6).boxed().flatMap(round -> names().stream()).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Map<String, String>>> together = new ArrayList<>();
            for (String name : jobs) {
                together.add(threads.submit(() -> Fixtures.reports(name)));
            }
            for (int job = 0; job < jobs.size(); job++) {
                assertThat(together.get(job).get()).isEqualTo(alone.get(jobs.get(job)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void withListsInAnotherOrder(String name) {
        Map<String, String> asSent = Fixtures.reports(name);
        for (int seed = 0; seed < 3; seed++) {
            JsonNode tree = Fixtures.tree(name);
            assertThat(reorder(tree, seed == 0 ? null : new Random(seed)))
                    .as("lists that changed")
                    .isPositive();
            assertThat(Fixtures.reports(
                            Organisers.read(tree), Fixtures.LIKVARD.assess(Organisers.read(tree), Fixtures.DAY)))
                    .isEqualTo(asSent);
        }
    }

    private static List<Map<String, String>> all(Likvard likvard) {
        return names().stream()
                .map(name -> Fixtures.reports(
                        Fixtures.organiser(name), likvard.assess(Fixtures.organiser(name), Fixtures.DAY)))
                .toList();
    }

    /** Reverses every list in the tree, or shuffles it by chance; tells how many lists came out in another order. */
    private static int reorder(JsonNode node, @Nullable Random chance) {
        int changed = 0;
        for (JsonNode child : node) {
            changed += reorder(child, chance);
        }
        if (!(node instanceof ArrayNode list)) {
            return changed;
        }
        List<JsonNode> items = new ArrayList<>();
        list.forEach(items::add);
        List<JsonNode> before = List.copyOf(items);
        if (chance == null) {
            Collections.reverse(items);
        } else {
            Collections.shuffle(items, chance);
        }
        list.removeAll();
        list.addAll(items);
        return changed + (items.equals(before) ? 0 : 1);
    }
}
