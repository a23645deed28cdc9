package se.likvard.rulebook.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.likvard.value.Problem;

/**
 * Mutants of good, broken and hostile files, from fixed seeds: whatever the bytes, the gate answers with a rule or with
 * problems, and what it lets in is a rule of its own dialect that reads the same again.
 */
class GateFuzzTest {

    /** Good files thirty times over: there are few of them, and only near them lies what the gate lets in. */
    private static final List<RuleFile> SEEDS = Stream.concat(
                    Collections.nCopies(30, RuleFile.in("good")).stream(),
                    Stream.of(RuleFile.in("broken"), RuleFile.in("attacks")))
            .flatMap(List::stream)
            .toList();

    private static final int SHORT = 6_000;
    private static final int LONG = 1_000_000;

    @Test
    void whateverTheBytesTheGateAnswers() {
        assertThat(accepted(1, SHORT)).as("mutants that are still rules").isGreaterThan(50);
    }

    @Test
    @Tag("slow")
    void forLong() {
        assertThat(accepted(2, LONG)).isGreaterThan(5_000);
    }

    private static long accepted(long seed, int mutants) {
        Random random = new Random(seed);
        return IntStream.range(0, mutants)
                .mapToObj(each -> GateMutants.of(SEEDS, random))
                .filter(GateFuzzTest::isAccepted)
                .count();
    }

    /** Holds the gate to its promises for some bytes; true when it lets them in. */
    static boolean isAccepted(byte[] bytes) {
        Gated gated = Gate.check("x.drl", bytes, "test/rule", RuleFile.VOCABULARY);
        String shown = new String(bytes, StandardCharsets.UTF_8);
        assertThat(gated.tree().isPresent())
                .as(shown)
                .isEqualTo(gated.problems().isEmpty());
        assertThat(gated.problems()).as(shown).hasSizeLessThanOrEqualTo(50).allSatisfy(GateFuzzTest::told);
        gated.tree().ifPresent(tree -> {
            Gated again = Gate.check(
                    "x.drl", gated.canonical().getBytes(StandardCharsets.UTF_8), "test/rule", RuleFile.VOCABULARY);
            assertThat(again.problems()).as(gated.canonical()).isEmpty();
            assertThat(again.canonical()).as(shown).isEqualTo(gated.canonical());
            assertThat(again.metadata().isPresent()).isTrue();
        });
        return gated.tree().isPresent();
    }

    private static void told(Problem problem) {
        assertThat(problem.where()).matches("x\\.drl:[1-9]\\d*:[1-9]\\d*");
        assertThat(problem.what().sv()).isNotBlank();
        assertThat(problem.what().en()).isNotBlank();
    }
}
