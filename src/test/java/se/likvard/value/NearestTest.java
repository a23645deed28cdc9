package se.likvard.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "units, unit value, unit",
        "lastRevisd, lastRevised lastEvaluated, lastRevised",
        "years, SHARE YEARS YEAR, YEARS",
        "YEARS, Years years, Years",
        "v, V C INF H, V",
        "se, sv en, sv",
        "2:8c, 2:8b 10:38, 2:8b",
    })
    void aSlipHasANearestWord(String word, String candidates, String nearest) {
        assertThat(Nearest.to(word, List.of(candidates.split(" ")))).contains(nearest);
    }

    @ParameterizedTest
    @CsvSource({
        "X, V C INF H",
        "x, xy y",
        "a, is",
        "on, is sv",
        "wert, unit value",
        "'', V",
    })
    void anotherWordHasNone(String word, String candidates) {
        assertThat(Nearest.to(word, List.of(candidates.split(" ")))).isEmpty();
    }

    @Test
    void theOrderOfTheCandidatesDoesNotMatter() {
        assertThat(Nearest.to("YEARZ", List.of("YEARS", "YEAR")))
                .isEqualTo(Nearest.to("YEARZ", List.of("YEAR", "YEARS")));
    }
}
