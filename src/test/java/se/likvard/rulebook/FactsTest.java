package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.likvard.dialect.Fact;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;

/** A figure is worked out when it is first asked for: whoever asks for what, and in which order, must not show. */
class FactsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);

    @ParameterizedTest
    @ValueSource(strings = {"alvsala-kommun", "dunkelvad-kommun", "hallfasta-kommun"})
    void areTheSameInWhateverOrderTheyAreRead(String name) {
        Organiser organiser = Organisers.read(Path.of("fixtures", name + ".json"));
        String inOrder = facts(organiser).toString();
        for (int seed = 0; seed < 5; seed++) {
            List<Fact> facts = facts(organiser);
            read(facts, new Random(seed));
            assertThat(facts).hasToString(inOrder);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"alvsala-kommun", "dunkelvad-kommun", "hallfasta-kommun"})
    void areTheSameForManyThreads(String name) {
        Organiser organiser = Organisers.read(Path.of("fixtures", name + ".json"));
        String inOrder = facts(organiser).toString();
        List<Fact> facts = facts(organiser);
        IntStream.range(0, 8).parallel().forEach(seed -> read(facts, new Random(seed)));
        assertThat(facts).hasToString(inOrder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alvsala-kommun", "dunkelvad-kommun", "hallfasta-kommun"})
    void comeByTheirKeysWithTheOrganisersOwnFirst(String name) {
        List<Fact> facts = facts(Organisers.read(Path.of("fixtures", name + ".json")));
        List<String> keys = facts.stream().map(Fact::key).toList();
        assertThat(keys).doesNotHaveDuplicates().isSorted();
        assertThat(facts.get(0).type()).isEqualTo("Organiser");
    }

    private static List<Fact> facts(Organiser organiser) {
        return Rulebook.standard().facts(organiser, DAY);
    }

    private static void read(List<Fact> facts, Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        for (Fact fact : shuffled) {
            List<String> names = new ArrayList<>(fact.fields().keySet());
            Collections.shuffle(names, random);
            names.forEach(fact::read);
        }
    }
}
