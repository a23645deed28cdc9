package se.likvard.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void isAMapOfTextsToNumbersAlsoWhereHashesMeet() {
        Map<String, Integer> expected = new HashMap<>();
        Texts texts = new Texts();
        Random random = new Random(1);
        for (int step = 0; step < 20_000; step++) {
            // "Aa" and "BB" have one hash, and so has every row of them
            String text = random.ints(random.nextInt(12), 0, 2)
                    .mapToObj(each -> each == 0 ? "Aa" : "BB")
                    .reduce(step % 3 == 0 ? "schoolUnits[" + random.nextInt(9_000) + "]" : "", String::concat);
            assertThat(texts.of(text)).isEqualTo(expected.getOrDefault(text, Texts.UNKNOWN));
            if (expected.putIfAbsent(text, expected.size() - 500) == null) {
                texts.add(text, expected.size() - 501);
            }
        }
        assertThat(texts.size()).isEqualTo(expected.size()).isGreaterThan(5_000);
        expected.forEach((text, number) -> assertThat(texts.of(text)).isEqualTo(number));
    }

    @Test
    void manyTextsOfOneHashAreNotLookedForInRows() {
        Texts texts = new Texts();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int number = 0; number < 1 << 17; number++) {
                texts.add(ofOneHash(number), number);
            }
        });
        for (int number = 0; number < 1 << 17; number += 101) {
            assertThat(texts.of(ofOneHash(number))).isEqualTo(number);
        }
        assertThat(texts.of(ofOneHash(1 << 17))).isEqualTo(Texts.UNKNOWN);
    }

    /** Eighteen times "Aa" or "BB", as the bits of a number say. */
    private static String ofOneHash(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < 18; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }
}
