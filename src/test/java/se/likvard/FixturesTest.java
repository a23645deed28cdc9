package se.likvard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.likvard.assessment.Certainty;

/**
 * The invented organisers come to what was worked out by hand, and their reports are those that people have read.
 *
 * <p>When rules, texts or the report have changed on purpose: {@code mvn test -Dtest=FixturesTest -Dlikvard.golden=write}
 * writes the reports anew; read what git says has changed before it is committed. What each organiser must come to is in
 * {@link Expectations} and is never written by a program.
 */
class FixturesTest {

    private static final boolean WRITE = "write".equals(System.getProperty("likvard.golden"));

    static Stream<String> names() {
        return Expectations.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void comesToWhatWasWorkedOutByHand(String name) {
        Expected expected = Expectations.of(name);
        Expected actual = Expected.of(Fixtures.assess(name, Fixtures.DAY));
        assertThat(actual.found()).isEqualTo(expected.found());
        assertThat(actual.certain()).isEqualTo(expected.certain());
        assertThat(actual.grade()).isEqualTo(expected.grade());
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesTheReportsThatWereRead(String name) {
        Map<String, String> reports = Fixtures.reports(name);
        if (WRITE) {
            reports.forEach((end, text) -> Fixtures.write(name, end, text));
        }
        reports.forEach((end, text) -> assertThat(text).as(name + end).isEqualTo(Fixtures.read(name, end)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCertainRecommendationSaysWhatItRestsOn(String name) {
        assertThat(Fixtures.assess(name, Fixtures.DAY).recommendations())
                .filteredOn(each -> each.certainty() == Certainty.CERTAIN)
                .allSatisfy(each -> assertThat(
                                each.because().size() + each.matches().size())
                        .as(each.rule())
                        .isPositive());
    }

    @Test
    void everyOrganiserHasItsExpectations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures"))) {
            Set<String> organisers = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json") && !file.endsWith(".assessment.json"))
                    .map(file -> file.substring(0, file.length() - ".json".length()))
                    .collect(Collectors.toSet());
            assertThat(organisers).isEqualTo(Expectations.names());
        }
    }
}
