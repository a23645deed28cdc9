package se.likvard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Status;
import se.likvard.chart.Shape;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.value.Unit;
import se.likvard.value.Words;

class HtmlReportTest {

    private static final Locale SV = Locale.forLanguageTag("sv");
    private static final Organiser ORGANISER =
            Organisers.read(Path.of("src/test/resources/report/municipality.organiser.json"));
    private static final Words MARKS = new Words("Skolverket, slutbetyg; P20", "Skolverket, final grades; P20");
    private static final List<AppliedLimit> NATION = List.of(
            nation("lowMerit", "206.8", "2023"),
            nation("lowMerit", "206.2", "2024"),
            nation("lowMerit", "205.5", "2025"),
            nation("middleMerit", "226.1", "2025"),
            nation("highMerit", "251.0", "2025"),
            nation("lowMerit", "999.9", "2026"));

    private static AppliedLimit nation(String name, String value, String year) {
        return new AppliedLimit(name, value, Unit.MERIT_POINTS, year, Status.C, MARKS);
    }

    private static String page(Assessment assessment, Locale language) {
        return HtmlReport.of(assessment, Grounds.NONE, ORGANISER, NATION, language);
    }

    private static ReportPage content(Assessment assessment, Organiser organiser) {
        return ReportPage.of(Material.of(assessment, Grounds.NONE, organiser, NATION, SV));
    }

    @ParameterizedTest
    @CsvSource({"municipality, sv", "holes, en"})
    void aPageReads(String sample, String language) {
        Assessment assessment = sample.equals("holes") ? Samples.holes() : Samples.municipality();
        String page = page(assessment, Locale.forLanguageTag(language));
        Golden.check(sample + "." + language + ".html", page.replace(HtmlReport.STYLE, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; }</style><b>", "&lt;"})
    void textIsOnlyTextWhateverItSays(String text) {
        String page = page(Samples.hostile(text), SV);
        assertThat(page).doesNotContain("<script", "<img", "</style><b>").doesNotContain("&lt;lt;");
        assertThat(PageText.of(page)).contains(text);
    }

    @Test
    void nothingOnThePageIsInvisible() {
        String page = page(Samples.hostile("a\u202eb\u200bc\u001bd"), SV);
        assertThat(page.codePoints().filter(c -> c != '\n')).noneMatch(Plain::isInvisible);
        assertThat(page).contains("a\ufffdb\ufffdc\ufffdd");
    }

    @Test
    void theOrderOfTheListsCannotBeSeen() {
        Assessment assessment = Samples.municipality();
        String page = page(assessment, SV);
        for (int seed = 0; seed < 20; seed++) {
            assertThat(page(Shuffled.of(assessment, seed), SV)).isEqualTo(page);
        }
    }

    @Test
    void unknownIsDrawnAsUnknownAndBoundsAsBounds() {
        Results results = content(Samples.municipality(), ORGANISER).results();
        assertThat(results.schools()).extracting(SchoolResults::name).containsExactly("Norrskolan", "Almskolan");
        assertThat(results.others()).containsExactly("Söderskolan");
        assertThat(results.complete()).isFalse();
        assertThat(looks(results.schools().get(0)))
                .contains("interval", "below")
                .doesNotContain("unknown", "point");
        assertThat(looks(results.schools().get(1))).contains("unknown").doesNotContain("below", "point", "interval");
        assertThat(results.schools().get(0).rows())
                .extracting(SchoolResults.Row::merit)
                .containsExactly("190,5", "180–186", "172,4");
        assertThat(results.schools().get(1).rows())
                .extracting(SchoolResults.Row::merit)
                .containsExactly(
                        "okänt (inte rapporterat)",
                        "okänt (inte rapporterat)",
                        "okänt (skyddat, för få bakom uppgiften)");
    }

    private static List<String> looks(SchoolResults school) {
        return school.drawing().shapes().stream().map(Shape::look).distinct().toList();
    }

    @Test
    void theYearsEndWhereResultsAreDue() {
        Results results = content(Samples.municipality(), ORGANISER).results();
        assertThat(results.schools().get(0).rows())
                .extracting(SchoolResults.Row::year)
                .containsExactly("2022/23", "2023/24", "2024/25");
        assertThat(results.sources()).isNotEmpty().allMatch(source -> source.contains("Skolverket"));
    }

    @Test
    void aTimelineSaysWhatItCannotDraw() {
        History history = content(Samples.municipality(), ORGANISER).history();
        assertThat(history.groups()).extracting(History.Group::name).contains("Huvudmannen", "Norrskolan");
        assertThat(history.groups().get(0).drawing().description()).contains("aldrig utvärderad");
        assertThat(history.groups().get(0).rows())
                .extracting(History.Row::what)
                .anyMatch(what -> what.contains("si-2"));
        assertThat(history.others())
                .filteredOn(group -> group.name().equals("Söderskolan"))
                .allMatch(group -> group.rows().isEmpty());
        Organiser past = Organisers.read(Path.of("fixtures/dunkelvad-kommun.json"));
        assertThat(content(Samples.municipality(), past).history().unlisted()).isNotEmpty();
    }

    @Test
    void adviceTellsWhatWhoWhenAndWhatClosesIt() {
        ReportPage page = content(Samples.municipality(), ORGANISER);
        assertThat(page.advice(true)).isNotEmpty().allSatisfy(card -> {
            assertThat(card.measure()).isNotEmpty();
            assertThat(card.owner()).isNotEmpty();
            assertThat(LocalDate.parse(card.followUpBy())).isAfter(LocalDate.of(2025, 11, 1));
            assertThat(card.closedBy()).isNotEmpty();
            assertThat(card.reasons()).isNotEmpty();
        });
        assertThat(page.advice(false))
                .isNotEmpty()
                .allMatch(card -> !card.decidedBy().isEmpty());
        assertThat(page.advice()).extracting(AdviceCard::number).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anOrganiserWithNothingToSayHasAPageToo() {
        assertThat(PageText.of(page(Samples.silent(), SV)))
                .contains("ingen regel om bedömning är tillämplig")
                .contains("Programmet ger råd; människor beslutar.");
    }
}
