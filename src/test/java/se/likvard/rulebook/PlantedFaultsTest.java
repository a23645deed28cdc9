package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Slips of the pen in the rule files are noticed by the shipped cases, every one; changes of the look are noticed by none.
 * The slips are made on the text, by other means than {@code likvard mutate}.
 */
class PlantedFaultsTest {

    private static final ShippedFiles FILES = ShippedFiles.all();
    private static final Rulebook SHIPPED = Rulebook.standard();
    private static final int LEAST = 200;

    @TempDir
    private Path folder = Path.of("");

    private Memory memory = Memory.lost();

    @BeforeEach
    void readOnce() {
        Path place = folder.resolve("shipped.memory");
        Memory first = Memory.at(place, "faults");
        RulebookReader.read(new RuleFiles(FILES.files()), first, new ArrayList<>());
        first.keep();
        memory = Memory.at(place, "faults");
    }

    @Test
    void everyOneOfTwoHundredFaultsFromAllFoldersIsNoticed() {
        assertThat(unnoticed(2, LEAST)).as("faults that no case notices").isEmpty();
    }

    @Test
    @Tag("slow")
    void everyFaultThatCanBeMadeIsNoticed() {
        assertThat(unnoticed(Integer.MAX_VALUE, 10 * LEAST))
                .as("faults that no case notices")
                .isEmpty();
    }

    /** A value that no rule goes by is held by the tests of what does. */
    private static boolean isBesideTheRules(Rulebook changed) {
        return Parameter.BESIDE_THE_RULES.stream()
                .anyMatch(each -> !value(changed, each).equals(value(SHIPPED, each)));
    }

    private static List<String> value(Rulebook rulebook, String parameter) {
        return Stream.ofNullable(rulebook.parameters().get(parameter))
                .flatMap(each -> each.values().stream())
                .map(each -> each.start() + " " + each.value())
                .toList();
    }

    /** Those that load and change something, but fail no case; so many are drawn from each folder. */
    private List<String> unnoticed(int fromEach, int least) {
        List<String> unnoticed = new ArrayList<>();
        int tried = 0;
        for (Map.Entry<String, List<Fault>> folder :
                new Slips(FILES, SHIPPED).byFolder().entrySet()) {
            List<Fault> drawn = new ArrayList<>(folder.getValue());
            Collections.shuffle(drawn, new Random(folder.getKey().hashCode()));
            int own = 0;
            for (Fault fault : drawn) {
                List<Rule> touched = fault.touched(SHIPPED);
                // a value that no rule goes by is held by tests of what does
                List<Rulebook> loaded = own < fromEach && !touched.isEmpty()
                        ? fault.loaded(FILES, touched, SHIPPED, memory)
                        : List.of();
                if (!loaded.isEmpty() && !SameMeaning.isProven(fault, SHIPPED) && !isBesideTheRules(loaded.get(0))) {
                    own++;
                    if (!Fault.isCaught(loaded.get(0), touched)) {
                        unnoticed.add(fault.toString());
                    }
                }
            }
            tried += own;
        }
        assertThat(tried).isGreaterThanOrEqualTo(least);
        return unnoticed;
    }

    @Test
    void noneOfFiftyChangesOfTheLookIsNoticed() {
        Random random = new Random(50);
        List<String> files = FILES.files().keySet().stream()
                .filter(each -> each.endsWith(".drl") || each.endsWith("parameters.yaml"))
                .toList();
        for (int i = 0; i < 50; i++) {
            String file = files.get(random.nextInt(files.size()));
            Fault look = Looks.of(file, FILES.text(file), i);
            assertThat(look.text()).isNotEqualTo(FILES.text(file));
            List<Rule> touched = look.touched(SHIPPED);
            assertThat(look.loaded(FILES, touched, SHIPPED, memory))
                    .as(look.toString())
                    .singleElement()
                    .satisfies(loaded -> assertThat(Fault.isCaught(loaded, touched))
                            .as(look.toString())
                            .isFalse());
        }
    }
}
