package se.likvard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.likvard.assessment.Match;
import se.likvard.assessment.Provision;
import se.likvard.value.Reason;
import se.likvard.value.Value;
import se.likvard.value.Words;

class SortedTest {

    @Test
    void chaptersOfTheLawAreInOrderOfNumber() {
        assertThat(Sorted.law(Stream.of("10:38", "2:8b", "4:3", "FN", "2:8b")
                        .map(SortedTest::provision)
                        .toList()))
                .extracting(Provision::key)
                .containsExactly("2:8b", "4:3", "10:38", "FN");
    }

    @Test
    void numbersAreInOrderOfSizeAndBeforeEverythingElse() {
        List<Match> sorted = Stream.<Value<?>>of(
                        Value.of("10"),
                        Value.unknown(Reason.SUPPRESSED),
                        Value.of(LocalDate.of(2025, 1, 1)),
                        Value.of(new BigDecimal("10")),
                        Value.between(new BigDecimal("9"), new BigDecimal("11")),
                        Value.of(new BigDecimal("-3")))
                .map(SortedTest::match)
                .sorted(new MatchOrder())
                .toList();
        assertThat(sorted.subList(0, 3))
                .containsExactly(
                        match(Value.of(new BigDecimal("-3"))),
                        match(Value.between(new BigDecimal("9"), new BigDecimal("11"))),
                        match(Value.of(new BigDecimal("10"))));
    }

    @Test
    void aMatchThatReadFewerFieldsComesFirst() {
        assertThat(new MatchOrder().compare(new Match(new TreeMap<>()), match(Value.none())))
                .isNegative();
        assertThat(new MatchOrder().compare(match(Value.none()), new Match(new TreeMap<>())))
                .isPositive();
        assertThat(new MatchOrder().compare(match(Value.none()), match(Value.none())))
                .isZero();
    }

    private static Provision provision(String key) {
        return new Provision(key, new Words(key, key));
    }

    private static Match match(Value<?> value) {
        TreeMap<String, Value<?>> values = new TreeMap<>();
        values.put("model.value", value);
        return new Match(values);
    }
}
