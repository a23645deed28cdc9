package se.likvard.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.likvard.value.Problem;

class JsonReportTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void aMunicipalityAsPromised() {
        Golden.check("municipality.json", JsonReport.of(Samples.municipality()));
    }

    @Test
    void aLineSaysTheSameAsTheWholeObject() throws JsonProcessingException {
        String line = JsonReport.line(Samples.municipality(), Grounds.NONE);
        assertThat(line).endsWith("}\n").matches(text -> text.indexOf('\n') == text.length() - 1);
        assertThat(JSON.readTree(line)).isEqualTo(JSON.readTree(JsonReport.of(Samples.municipality())));
    }

    @Test
    void keysStandInTheOrderOfTheContract() throws JsonProcessingException {
        JsonNode node = JSON.readTree(JsonReport.line(Samples.municipality(), Grounds.NONE));
        assertThat(node.fieldNames())
                .toIterable()
                .containsExactly(
                        "organiser",
                        "asOf",
                        "audience",
                        "engine",
                        "lawKnownUntil",
                        "rulebook",
                        "grade",
                        "outcomes",
                        "recommendations");
        assertThat(node.at("/outcomes/0").fieldNames())
                .toIterable()
                .containsExactly(
                        "rule",
                        "criterion",
                        "kind",
                        "basis",
                        "law",
                        "subject",
                        "verdict",
                        "matches",
                        "limits",
                        "missing",
                        "text",
                        "title");
        assertThat(node.at("/outcomes/0/limits/0").fieldNames())
                .toIterable()
                .containsExactly("name", "value", "unit", "from", "status", "source");
        assertThat(node.at("/outcomes").findValuesAsText("source"))
                .contains("SI 2022:4573", "Skolverket, slutbetyg / Skolverket, final grades");
        assertThat(node.at("/recommendations/0").fieldNames())
                .toIterable()
                .containsExactly(
                        "rule",
                        "subject",
                        "certainty",
                        "text",
                        "because",
                        "replaces",
                        "law",
                        "measure",
                        "owner",
                        "followUpBy",
                        "closesWhen",
                        "title",
                        "missing",
                        "matches");
    }

    @Test
    void valuesAreWrittenInTheFormsOfTheInput() {
        String line = JsonReport.line(Samples.municipality(), Grounds.NONE);
        assertThat(line)
                .contains("\"unit.lastRevised\":{\"none\":true}")
                .contains("\"unit.share\":{\"unknown\":\"SUPPRESSED\"}")
                .contains("\"unit.special\":false")
                .contains("\"unit.spread\":{\"notApplicable\":true}")
                .contains("\"year.readings\":{\"from\":4,\"to\":7.5}")
                .contains("\"year.meritValue\":172.4");
    }

    @Test
    void gradesAreOneOrARangeOrNull() throws JsonProcessingException {
        JsonNode grade = JSON.readTree(JsonReport.line(Samples.municipality(), Grounds.NONE))
                .at("/grade");
        assertThat(grade.at("/overall")).isEqualTo(JSON.readTree("{\"grade\":\"LOW\"}"));
        assertThat(grade.at("/areas/COMPENSATORY")).isEqualTo(JSON.readTree("{\"worst\":\"LOW\",\"best\":\"PARTLY\"}"));
        assertThat(JSON.readTree(JsonReport.line(Samples.silent(), Grounds.NONE))
                        .at("/grade/overall")
                        .isNull())
                .isTrue();
    }

    @Test
    void theOrderOfListsDoesNotShow() {
        String municipality = JsonReport.of(Samples.municipality());
        String holes = JsonReport.line(Samples.holes(), Grounds.NONE);
        for (int seed = 0; seed < 20; seed++) {
            assertThat(JsonReport.of(Shuffled.of(Samples.municipality(), seed))).isEqualTo(municipality);
            assertThat(JsonReport.line(Shuffled.of(Samples.holes(), seed), Grounds.NONE))
                    .isEqualTo(holes);
        }
    }

    @Test
    void theLocaleAndLineSeparatorOfTheMachineDoNotShow() {
        String expected = JsonReport.of(Samples.municipality());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(JsonReport.of(Samples.municipality()))
                    .isEqualTo(expected)
                    .doesNotContain("\r");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hostileTextIsEscapedAndReadBackWhole() throws JsonProcessingException {
        String hostile = "a\"\\\u001b[31m\r\n\u0000\u007f\u009b2J\u202e\u2028\udb40\udc41å😀";
        String printed = JsonReport.line(Samples.hostile(hostile), Grounds.NONE);
        assertThat(printed.chars().filter(c -> c != '\n')).allMatch(c -> c >= ' ' && (c < 0x7f || c > 0x9f));
        assertThat(printed).doesNotContain("\u202e").doesNotContain("\u2028").contains("å😀");
        assertThat(JSON.readTree(printed).at("/organiser/name").asText()).isEqualTo(hostile);
    }

    @Test
    void anOrganiserThatCouldNotBeReadLeavesItsProblemsOnItsLine() {
        List<Problem> problems = List.of(Problem.at("/id", "id saknas", "id is missing"));
        assertThat(JsonReport.errorLine(3, problems))
                .isEqualTo(
                        "{\"error\":{\"position\":3,\"problems\":[{\"where\":\"/id\",\"sv\":\"id saknas\",\"en\":\"id is"
                                + " missing\"}]}}\n");
    }
}
