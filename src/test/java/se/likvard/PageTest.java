package se.likvard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Recommendation;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;
import se.likvard.organiser.Organiser;
import se.likvard.report.PageText;

/** The page of every invented organiser: whole, and made as a page should be. */
class PageTest {

    private static final Pattern HEADING = Pattern.compile("<h([1-6])");

    static Stream<String> names() {
        return Expectations.names().stream().sorted();
    }

    static String page(String name, Locale language) {
        Assessment assessment = Fixtures.assess(name, Fixtures.DAY);
        Organiser organiser = Fixtures.organiser(name);
        return Fixtures.LIKVARD.page(assessment, Fixtures.foresight(name), organiser, language);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everythingThatWasFoundIsOnThePage(String name) {
        Assessment assessment = Fixtures.assess(name, Fixtures.DAY);
        String text = PageText.of(page(name, Locale.ENGLISH));
        assertThat(assessment.outcomes())
                .filteredOn(o -> o.verdict() == Verdict.FOUND && o.kind() != RuleKind.GRADE)
                .allSatisfy(o -> assertThat(text)
                        .contains(
                                words(o.text().en()), o.rule(), words(o.title().en())));
        assertThat(assessment.outcomes())
                .filteredOn(Outcome::isOpen)
                .allSatisfy(o -> assertThat(text).contains(words(o.title().en())));
        assertThat(text)
                .contains(assessment.rulebookHash(), assessment.lawKnownUntil().toString())
                .contains("The engine advises; people decide.");
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyRecommendationIsOnThePage(String name) {
        String text = PageText.of(page(name, Locale.ENGLISH));
        for (Recommendation advice : Fixtures.assess(name, Fixtures.DAY).recommendations()) {
            assertThat(text)
                    .contains(
                            words(advice.title().en()),
                            words(advice.measure().en()),
                            words(advice.owner().en()))
                    .contains(advice.followUpBy().toString())
                    .contains(words(advice.closesWhen().indicator().en()));
            if (advice.certainty() == Certainty.CERTAIN) {
                assertThat(text).contains(words(advice.text().en()));
            }
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingIsFetchedAndNothingRuns(String name) {
        String page = page(name, Locale.forLanguageTag("sv"));
        assertThat(page)
                .doesNotContain("http://", "https://", "<script", "@import", "javascript:", "<iframe", "<img")
                .contains("default-src 'none'")
                .doesNotContainPattern(" on[a-z]+=")
                .doesNotContainPattern(" src=")
                .doesNotContainPattern("url\\((?!#hatch\\))");
        assertThat(all(page, " href=\"([^\"]*)\"")).allMatch(href -> href.startsWith("#") || href.equals("data:,"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void headingsAreInOrderAndLinksLeadSomewhere(String name) {
        String page = page(name, Locale.forLanguageTag("sv"));
        List<Integer> levels = HEADING.matcher(page)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
        assertThat(levels).startsWith(1).filteredOn(level -> level == 1).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("heading " + i).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        List<String> ids = all(page, " id=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates().containsAll(all(page, " href=\"#([^\"]*)\""));
        assertThat(page).contains("<html lang=\"sv\">", "<main>", "<nav ", "<header ", "<footer ");
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyChartHasItsTableAndItsWords(String name) {
        String page = page(name, Locale.forLanguageTag("sv"));
        List<String> figures = all(page, "(?s)<figure[ >](.*?)</figure>");
        assertThat(figures)
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure)
                        .containsOnlyOnce("role=\"img\"")
                        .contains("<table", "<title>", "<desc>", "<figcaption>"));
        assertThat(figures).hasSize(all(page, "(role=\"img\")").size());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 200})
    void aComparisonIsMadeAsAPageShouldBe(int schools) {
        String page = ComparedSchools.page(schools, Locale.forLanguageTag("sv"));
        assertThat(page)
                .contains("<html lang=\"sv\">", "default-src 'none'", "Skolan &lt;0&gt; &amp; barnen")
                .doesNotContain("<script", "<iframe", "<img", "Skolan <")
                .doesNotContainPattern(" src=");
        assertThat(all(page, " id=\"([^\"]*)\"")).doesNotHaveDuplicates().containsAll(all(page, " href=\"#([^\"]*)\""));
        assertThat(all(page, "(?s)<figure[ >](.*?)</figure>"))
                .singleElement()
                .satisfies(figure -> assertThat(figure)
                        .containsOnlyOnce("role=\"img\"")
                        .contains("<table", "<title>", "<desc>", "<figcaption>"));
        assertThat(all(page, "class=\"(more|less)\" x=\"[\\d.]+%")).hasSize(schools);
        assertThat(all(page, "class=\"(mean)\" x1=\"[\\d.]+%")).hasSize(schools > 24 ? 5 : 0);
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
