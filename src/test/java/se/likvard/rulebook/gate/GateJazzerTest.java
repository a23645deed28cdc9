package se.likvard.rulebook.gate;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The gate under Jazzer: in the tests it answers for every rule file that we have; in profile {@code fuzz} Jazzer goes on
 * from them, led by which branches a file reaches, and also tells of anything that a file gets the machine to do.
 */
class GateJazzerTest {

    @MethodSource("files")
    @FuzzTest
    void whateverTheBytesTheGateAnswers(byte[] bytes) {
        GateFuzzTest.isAccepted(bytes);
    }

    static Stream<byte[]> files() {
        return Stream.of("good", "broken", "attacks")
                .flatMap(folder -> RuleFile.in(folder).stream())
                .map(RuleFile::bytes);
    }
}
