package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code years}. */
class YearsCommandTest {

    private static final String FIXTURE = "fixtures/alvsala-kommun.json";

    /** Each year must be what {@code assess} says of its day. */
    @Test
    void eachYearIsTheAssessmentOfItsDay() throws JsonProcessingException {
        JsonNode years = json(years("--from", "2021", "--format", "json").out()).get("years");
        assertThat(years).hasSize(5);
        for (JsonNode year : years) {
            JsonNode assessed =
                    json(Ran.likvard("assess", FIXTURE, "--rules", "rules", "--format", "json", "--as-of", day(year))
                            .out());
            assertThat(year.get("grade")).isEqualTo(assessed.get("grade"));
            assertThat(subjects(year.get("found")))
                    .isEqualTo(subjects(assessed, "FOUND"))
                    .isNotEmpty();
            assertThat(subjects(year.get("notAssessed"))).isEqualTo(subjects(assessed, "NOT_ASSESSED"));
            assertThat(year.get("recommendations")).hasSameSizeAs(assessed.get("recommendations"));
        }
    }

    private static String day(JsonNode year) {
        return year.get("asOf").asText();
    }

    private static List<String> subjects(JsonNode byRule) {
        List<String> subjects = new ArrayList<>();
        byRule.fields()
                .forEachRemaining(each ->
                        each.getValue().forEach(subject -> subjects.add(each.getKey() + " " + subject.asText())));
        return subjects.stream().sorted().toList();
    }

    private static List<String> subjects(JsonNode assessed, String verdict) {
        List<String> subjects = new ArrayList<>();
        for (JsonNode each : assessed.get("outcomes")) {
            if (each.get("verdict").asText().equals(verdict)) {
                subjects.add(each.get("rule").asText() + " "
                        + each.at("/subject/key").asText());
            }
        }
        return subjects.stream().sorted().toList();
    }

    @Test
    void textAndPageHaveTheYearsBesideEachOtherAndTellWhatChanged() {
        Ran sv = years("--from", "2018");
        assertThat(sv.status()).isZero();
        assertThat(sv.out())
                .startsWith("År för år: Alvsala kommun 2129990011, 2018-11-01 – 2025-11-01\nSom helhet: 2018–")
                .contains("   2018   2019", "\nSärskilt stöd  ", "* 2019-11-01: ", "lyder så från 2019-07-01");
        assertThat(sv.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        assertThat(years("--from", "2018", "--lang", "en", "--format", "html").out())
                .contains(
                        "<h1>Alvsala kommun</h1>", "The grade year by year", ">2018</text>", "<svg class=\"drawing\"");
    }

    @Test
    void daysThatTheRulebookDoesNotCoverAreSaid() {
        assertThat(years("--from", "2005", "--lang", "en").out())
                .contains("not covered by the rulebook", "* 2005-11-01: ", "×");
    }

    @Test
    void aYearThatIsNoneIsRefused() {
        for (String year : List.of("2026", "1990")) {
            Ran ran = years("--from", year, "--lang", "en");
            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err()).contains("--from", "name a year from 1996 to 2025");
        }
    }

    private static Ran years(String... args) {
        Stream<String> all = Stream.of("years", FIXTURE, "--rules", "rules", "--as-of", "2025-11-01");
        return Ran.likvard(Stream.concat(all, Stream.of(args)).toArray());
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
