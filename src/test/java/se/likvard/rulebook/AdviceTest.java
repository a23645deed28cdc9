package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.value.Evidence;
import se.likvard.value.Exhibit;
import se.likvard.value.Problem;
import se.likvard.value.Words;

class AdviceTest {

    private static final String ADVICE = """
            measure: { sv: "Se över modellen", en: "Revise the model" }
            owner: { sv: "skolchefen", en: "the chief education officer" }
            followUpMonths: 6
            evidence: WRITTEN
            indicator: { sv: "beslutad modell", en: "adopted model" }
            replaces: [ recommendations/a, recommendations/b ]
            shows: NEWER_INDEX
            """;

    @Test
    void readsTheWholeAdvice() {
        Advice advice = read(ADVICE);
        assertThat(advice.measure()).isEqualTo(new Words("Se över modellen", "Revise the model"));
        assertThat(advice.owner().sv()).isEqualTo("skolchefen");
        assertThat(advice.followUpMonths()).isEqualTo(6);
        assertThat(advice.evidence()).isEqualTo(Evidence.WRITTEN);
        assertThat(advice.indicator().en()).isEqualTo("adopted model");
        assertThat(advice.replaces().keySet()).containsExactly("recommendations/a", "recommendations/b");
        assertThat(advice.shows()).contains(Exhibit.NEWER_INDEX);
    }

    @Test
    void someOfItMayBeLeftOut() {
        Advice least = read(ADVICE.replaceAll("(replaces|shows).*\\n", ""));
        assertThat(least.replaces()).isEmpty();
        assertThat(least.shows()).isEmpty();
    }

    @Test
    void whatItReplacesMustExist() {
        List<Problem> problems = new ArrayList<>();
        read(ADVICE).check(Set.of("recommendations/a", "recommendations/c"), problems);
        Told.one(problems, "a:6:32", "okänd rekommendation recommendations/b; menar du recommendations/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "followUpMonths: 6 | followUpMonths: 0    | a:3:17 | ett heltal från 1 till 60",
                "followUpMonths: 6 | followUpMonths: 6.5  | a:3:17 | a whole number",
                "followUpMonths: 6 | followUpMonths: 61   | a:3:17 | from 1 to 60",
                "followUpMonths: 6 | followUpMonth: 6     | a:3:1  | do you mean followUpMonths?",
                "WRITTEN           | WRITEN               | a:4:11 | menar du WRITTEN?",
                "WRITTEN           | PHONE                | a:4:11 | WRITTEN, RESULT_DATA, VISIT",
                "NEWER_INDEX       | NEW_INDEX            | a:7:8  | menar du NEWER_INDEX?",
                "\"skolchefen\"    | [ 1 ]                | a:2:14 | en text inom citattecken",
                "[ recommendations/a, recommendations/b ] | recommendations/a | a:6:11 | en lista med texter",
            })
    void typicalMistakes(String right, String wrong, String where, String fragment) {
        List<Problem> problems = Told.by((bytes, told) -> Advice.read("a", bytes, told), ADVICE.replace(right, wrong));
        assertThat(problems).anySatisfy(each -> Told.one(List.of(each), where, fragment));
    }

    private static Advice read(String text) {
        List<Problem> problems = new ArrayList<>();
        Advice advice = Advice.read("a", Told.bytes(text), problems).orElseThrow();
        assertThat(problems).isEmpty();
        return advice;
    }
}
