package se.likvard.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.likvard.Likvard;
import se.likvard.assessment.Assessment;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.report.Grounds;
import se.likvard.report.JsonReport;
import se.likvard.report.TextReport;

/** What reports show beside the recommendation to update a model. */
class NewerIndicesTest {

    private static final Likvard LIKVARD = Likvard.standard();
    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final String ADVICE = "recommendations/update-allocation-model";

    /** The computed table of the domain notes on a stale index: pupils, index in use, newer index. */
    private static final String SCHOOLS = """
            {"id": "A", "pupils": 300, "indexInUse": 80, "newerIndex": 95},
            {"id": "B", "pupils": 400, "indexInUse": 90, "newerIndex": 90},
            {"id": "C", "pupils": 350, "indexInUse": 110, "newerIndex": 100},
            {"id": "D", "pupils": 250, "indexInUse": 150, "newerIndex": 180}
            """;

    @Test
    void sharesTheMoneyByBothIndices() throws Exception {
        JsonNode newer = json(organiser("\"indexMoney\": 1000000,", "[" + SCHOOLS + "]"));
        assertThat(newer.path("misplacedShare").decimalValue()).isEqualByComparingTo("0.056445");
        assertThat(kronor(newer, "inUse")).isEqualTo("A 176471, B 264706, C 283088, D 275735");
        // 28500, 36000, 35000 and 45000 parts of 144500.
        assertThat(kronor(newer, "newer")).isEqualTo("A 197232, B 249135, C 242214, D 311419");
        assertThat(kronor(newer, "more")).isEqualTo("A 20761, B -15571, C -40874, D 35684");
    }

    @Test
    void amountsSumToTheMoneyAndThoseWhoChangeMostComeFirst() throws Exception {
        JsonNode newer = json(organiser("\"indexMoney\": 1000000.07,", "[" + SCHOOLS + "]"));
        for (String side : new String[] {"inUse", "newer"}) {
            assertThat(newer.path("schools").findValues(side).stream()
                            .map(each -> each.path("kronor").decimalValue())
                            .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                    .isEqualByComparingTo("1000000.07");
        }
        assertThat(newer.path("schools").findValuesAsText("name")).containsExactly("C", "D", "A", "B");
    }

    @Test
    void tellsSharesWhereTheMoneyIsNotKnown() throws Exception {
        Organiser organiser = organiser("", "[" + SCHOOLS + "]");
        JsonNode first = json(organiser).path("schools").path(0);
        assertThat(first.path("inUse").toString()).isEqualTo("{\"share\":0.283088}");
        assertThat(first.path("more").toString()).isEqualTo("{\"share\":-0.040873}");
        assertThat(text(organiser)).contains("28,31\u00A0%", "24,22\u00A0%", "\u22124,09");
    }

    @Test
    void whatIsUnknownStaysSoAndSaysWhy() throws Exception {
        Organiser organiser = organiser(
                "\"indexMoney\": 1000000,",
                "[" + SCHOOLS + ", {\"id\": \"E\", \"pupils\": {\"unknown\": \"WITHHELD\"}, \"indexInUse\": 70}]");
        JsonNode newer = json(organiser);
        assertThat(newer.path("misplacedShare").has("unknown")).isTrue();
        assertThat(newer.findValues("share")).isEmpty();
        assertThat(newer.findValues("kronor")).isEmpty();
        assertThat(text(organiser))
                .contains("Vad varje skola skulle få kan inte räknas")
                .contains("elever okänt (inte utlämnat): E", "nyare index okänt (inte rapporterat): E")
                .doesNotContain("Kr i dag");
    }

    @Test
    void schoolsThatMayNotBeAllShareNothing() throws Exception {
        Organiser organiser = organiser("\"indexMoney\": 1000000,", "{\"atLeast\": [" + SCHOOLS + "]}");
        assertThat(json(organiser).findValues("share")).isEmpty();
        assertThat(text(organiser)).contains("det är inte känt om fler skolor delar på pengarna");
        assertThat(text(organiser("", "null"))).contains("vilka skolor som delar på pengarna är inte känt");
    }

    @Test
    void ofManySchoolsTheTextShowsTenAndThePageFoldsTheOthers() {
        String many = IntStream.rangeClosed(1, 37)
                .mapToObj(each -> "{\"id\": \"S%02d\", \"pupils\": 100, \"indexInUse\": 100, \"newerIndex\": %d}"
                        .formatted(each, 100 + 10 * each))
                .collect(Collectors.joining(","));
        Organiser organiser = organiser("", "[" + many + "]");
        assertThat(text(organiser))
                .contains("och 27 skolor till")
                .contains(" S37 ")
                .contains(" Alla 37 skolor 3700 100,00\u00A0% ");
        Assessment assessment = LIKVARD.assess(organiser, DAY);
        String page = LIKVARD.page(
                assessment, LIKVARD.margins(organiser, assessment), organiser, Locale.forLanguageTag("sv"));
        assertThat(page).contains("<summary>27 skolor till</summary>");
        assertThat(page.split("<th scope=\"row\">S\\d\\d</th>", -1)).hasSize(38);
    }

    @Test
    void isNotShownBesideOtherAdviceNorWhereNobodyAsksForIt() throws Exception {
        Organiser organiser = organiser("", "[" + SCHOOLS + "]");
        Assessment assessment = LIKVARD.assess(organiser, DAY);
        JsonNode all = new ObjectMapper().readTree(JsonReport.of(assessment, LIKVARD.margins(organiser, assessment)));
        assertThat(all.path("recommendations").findValues("newerIndex").stream().filter(each -> each.has("schools")))
                .hasSize(1);
        assertThat(JsonReport.of(assessment, Grounds.NONE)).doesNotContain("misplacedShare\" : 0.05");
    }

    private static String kronor(JsonNode newer, String side) {
        return newer.path("schools")
                .valueStream()
                .map(each -> each.path("name").asText() + " "
                        + each.path(side).path("kronor").asText())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static JsonNode json(Organiser organiser) throws Exception {
        Assessment assessment = LIKVARD.assess(organiser, DAY);
        return new ObjectMapper()
                .readTree(JsonReport.of(assessment, LIKVARD.margins(organiser, assessment)))
                .path("recommendations")
                .valueStream()
                .filter(each -> each.path("rule").asText().equals(ADVICE))
                .findFirst()
                .orElseThrow()
                .path("newerIndex");
    }

    private static String text(Organiser organiser) {
        Assessment assessment = LIKVARD.assess(organiser, DAY);
        return TextReport.of(assessment, LIKVARD.margins(organiser, assessment), Locale.forLanguageTag("sv"))
                .replaceAll("[ \\n]+", " ");
    }

    private static Organiser organiser(String money, String schools) {
        String json = """
                {"registrationNumber": "2120000001", "name": "Ekånga", "organiserType": "MUNICIPAL", "allocationModels": [
                  {"id": "modell", "schoolForm": "COMPULSORY", "inUse": true, "introduced": "2012-01-01",
                   "indexYear": 2015, %s "schools": %s} ]}
                """.formatted(money, schools);
        return Organisers.read("test", json.getBytes(StandardCharsets.UTF_8));
    }
}
