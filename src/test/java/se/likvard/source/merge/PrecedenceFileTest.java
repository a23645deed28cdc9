package se.likvard.source.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Publication;
import se.likvard.value.Problem;

/** Policy on sources, and what is wrong with it. */
class PrecedenceFileTest {

    private static List<String> problems(String from, String to) throws IOException {
        String text = Files.readString(Path.of("rules/sources.yaml"));
        assertThat(text).contains(from);
        List<Problem> problems = new ArrayList<>();
        assertThat(PrecedenceFile.read(
                        "sources.yaml", text.replace(from, to).getBytes(StandardCharsets.UTF_8), problems))
                .isEmpty();
        return problems.stream()
                .map(each -> each.where() + ": " + each.what().sv())
                .toList();
    }

    @Test
    void everySourceHasItsPlace() {
        Precedence standard = PrecedenceFile.standard();
        assertThat(standard.figures()).containsExactlyInAnyOrder(Publication.values());
        assertThat(standard.identities()).containsExactlyInAnyOrder(Publication.values());
    }

    @Test
    void mistakesAreToldAtTheirPlace() throws IOException {
        assertThat(problems("figures: [ slutbetyg,", "figures: [ slutbetg,"))
                .hasSize(2)
                .anyMatch(each -> each.contains("okänd källa") && each.contains("slutbetyg"))
                .anyMatch(each -> each.contains("här saknas slutbetyg"));
        assertThat(problems("figures: [ slutbetyg,", "figures: [ slutbetyg, slutbetyg,"))
                .singleElement()
                .asString()
                .contains("står redan");
        assertThat(problems("exceptions: {}", "exceptions: { SchoolYear.pupil: [ register ] }"))
                .singleElement()
                .asString()
                .contains("SchoolYear.pupils");
    }

    @Test
    void aFigureMayHaveAnOrderOfItsOwn() throws IOException {
        String text = Files.readString(Path.of("rules/sources.yaml"))
                .replace("exceptions: {}", "exceptions: { SchoolYear.pupils: [ register, slutbetyg ] }");
        Precedence precedence = PrecedenceFile.read(
                        "sources.yaml", text.getBytes(StandardCharsets.UTF_8), new ArrayList<>())
                .orElseThrow();
        assertThat(precedence.exceptions())
                .containsEntry(Measure.PUPILS, List.of(Publication.REGISTER, Publication.FINAL_MARKS));
    }
}
