package se.likvard;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.likvard.report.HtmlIndex;

/**
 * The pages in a real browser: nothing sticks out, nothing is fetched, and axe-core finds nothing serious, with all that
 * unfolds unfolded. The short form tries the fullest page; {@code mvn -Pbrowser test} tries all.
 */
class BrowserTest {

    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final int PHONE = 360;
    private static final int LAPTOP = 1280;
    /** The text of an A4 page, 182 mm at 96 dots an inch. */
    private static final int PAPER = 688;

    @TempDir
    static Path folder = Path.of("");

    private static @Nullable Chromium chromium;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        chromium = Chromium.in(folder);
    }

    @AfterAll
    static void end() throws InterruptedException {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource("360, false")
    void theFullestPageFitsAndCanBeReadByAll(int width, boolean dark) throws IOException {
        check("alvsala-kommun", Locale.forLanguageTag("sv"), width, dark);
    }

    @ParameterizedTest
    @ValueSource(strings = "alvsala-kommun")
    void aPageFitsOnPaper(String name) throws IOException {
        fitsOnPaper(PageTest.page(name, Locale.forLanguageTag("sv")));
    }

    private static void fitsOnPaper(String page) throws IOException {
        JsonNode measured = measure(page, PAPER, false, "print");
        assertThat(measured.path("sticksOut")).isEmpty();
        assertThat(measured.path("overflow").asInt()).isZero();
        assertThat(browser().pdf())
                .startsWith("%PDF")
                .containsPattern("/MediaBox \\[0 0 59[45](\\.\\d+)? 84[12](\\.\\d+)?\\]");
    }

    @ParameterizedTest
    @CsvSource("sv, 60, 360, true")
    void aComparisonFitsAndCanBeReadByAll(String language, int schools, int width, boolean dark) throws IOException {
        checkPage(ComparedSchools.page(schools, Locale.forLanguageTag(language)), width, dark, 10);
    }

    @ParameterizedTest
    @ValueSource(ints = 200)
    void aComparisonFitsOnPaper(int schools) throws IOException {
        fitsOnPaper(ComparedSchools.page(schools, Locale.forLanguageTag("sv")));
    }

    @ParameterizedTest
    @CsvSource("sv, 360, true")
    void aSummaryOfManyFitsAndCanBeReadByAll(String language, int width, boolean dark) throws IOException {
        checkPage(SummarisedFixtures.page(folder, Locale.forLanguageTag(language)), width, dark, 10);
    }

    @Test
    void aSummaryOfManyFitsOnPaper() throws IOException {
        fitsOnPaper(SummarisedFixtures.page(folder, Locale.forLanguageTag("sv")));
    }

    @ParameterizedTest
    @CsvSource("360, true")
    void theListOfOrganisersFitsAndCanBeReadByAll(int width, boolean dark) throws IOException {
        HtmlIndex index = new HtmlIndex(Locale.forLanguageTag("sv"));
        PageTest.names().forEach(name -> index.add(Fixtures.assess(name, Fixtures.DAY), name + ".html"));
        index.addBroken("fil.ndjson:3", "går inte att läsa");
        checkPage(index.page(), width, dark, 10);
    }

    @Test
    void theSweepOfAValueFitsAndCanBeReadByAll() throws IOException {
        checkPage(ChangedRules.sweep(Locale.forLanguageTag("sv")), PHONE, true, 10);
    }

    @Tag("browser")
    @ParameterizedTest
    @CsvSource({"sv, 360, true", "sv, 1280, false", "en, 360, false", "en, 1280, true"})
    void everyPageOfAChangeOfRulesFitsAndCanBeReadByAll(String language, int width, boolean dark) throws IOException {
        for (String page : ChangedRules.pages(Locale.forLanguageTag(language)).values()) {
            checkPage(page, width, dark, 10);
            fitsOnPaper(page);
        }
    }

    @Tag("browser")
    @ParameterizedTest
    @CsvSource({"sv, 5, 360, true", "en, 200, 1280, false", "sv, 200, 360, true"})
    void everyComparisonFitsAndCanBeReadByAll(String language, int schools, int width, boolean dark)
            throws IOException {
        aComparisonFitsAndCanBeReadByAll(language, schools, width, dark);
        aComparisonFitsOnPaper(schools);
    }

    @Tag("browser")
    @Test
    void theEnglishSummaryOfManyFitsAndCanBeReadByAll() throws IOException {
        aSummaryOfManyFitsAndCanBeReadByAll("en", LAPTOP, false);
    }

    static Stream<Arguments> all() {
        return PageTest.names()
                .flatMap(name -> Stream.of("sv", "en")
                        .flatMap(language -> Stream.of(PHONE, LAPTOP)
                                .flatMap(width -> Stream.of(true, false)
                                        .map(dark -> Arguments.of(name, language, width, dark)))));
    }

    @Tag("browser")
    @ParameterizedTest
    @MethodSource("all")
    void everyPageFitsAndCanBeReadByAll(String name, String language, int width, boolean dark) throws IOException {
        check(name, Locale.forLanguageTag(language), width, dark);
    }

    @Tag("browser")
    @ParameterizedTest
    @MethodSource("se.likvard.PageTest#names")
    void everyPageFitsOnPaper(String name) throws IOException {
        aPageFitsOnPaper(name);
    }

    private static void check(String name, Locale language, int width, boolean dark) throws IOException {
        checkPage(PageTest.page(name, language), width, dark, 20);
    }

    private static void checkPage(String page, int width, boolean dark, int passes) throws IOException {
        JsonNode measured = measure(page, width, dark, "screen");
        assertThat(measured.path("width").asInt()).isEqualTo(width);
        assertThat(measured.path("sticksOut")).isEmpty();
        assertThat(measured.path("overflow").asInt()).isZero();
        assertThat(measured.path("fetched")).isEmpty();
        browser().value(axe());
        JsonNode read = browser().value(resource("/browser/read.js"));
        assertThat(read.path("passes").asInt()).as("axe has read the page").isGreaterThan(passes);
        assertThat(read.path("serious")).isEmpty();
    }

    private static JsonNode measure(String page, int width, boolean dark, String medium) throws IOException {
        browser().show(Files.writeString(folder.resolve("page.html"), page), width, dark, medium);
        return browser().value(resource("/browser/measure.js"));
    }

    @Test
    void aPageThatIsNotThereIsNotLookedAt() {
        assertThatThrownBy(() -> browser().show(folder.resolve("none.html"), PHONE, false, "screen"))
                .hasMessageContaining("none.html: net::ERR_FILE_NOT_FOUND");
    }

    private static Chromium browser() {
        return requireNonNull(chromium);
    }

    private static String axe() throws IOException {
        assumeTrue(
                BrowserTest.class.getResource(AXE) != null, "no axe-core here: the pages are not tried in a browser");
        return resource(AXE);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = requireNonNull(BrowserTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
