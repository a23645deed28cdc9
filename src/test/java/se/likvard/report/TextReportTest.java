package se.likvard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.likvard.assessment.Assessment;

class TextReportTest {

    private static final Locale SV = Locale.forLanguageTag("sv");
    private static final Locale EN = Locale.ENGLISH;

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void aMunicipalityReads(String language) {
        Golden.check("municipality." + language + ".txt", report(Samples.municipality(), language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void anOrganiserFullOfHolesReads(String language) {
        Golden.check("holes." + language + ".txt", report(Samples.holes(), language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void anOrganiserWithNothingToSayReads(String language) {
        Golden.check("silent." + language + ".txt", report(Samples.silent(), language));
    }

    @Test
    void noLineIsWiderThanThePageWhateverTheTexts() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String text = randomText(random);
            for (Locale language : new Locale[] {SV, EN}) {
                String report = TextReport.of(Samples.hostile(text), language);
                assertThat(report.lines()).as(text).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
            }
        }
    }

    @Test
    void nothingOfALongWordIsLost() {
        String word = "å".repeat(350);
        String printed = TextReport.of(Samples.hostile(word), SV).replaceAll("\\s", "");
        assertThat(printed).contains("Åtgärd" + word);
    }

    @Test
    void controlCharactersDoNotReachTheReader() {
        String hostile = "a\u001b[31mRED\u001b[0m\r\nKlar\u0007\u0000\u009b2J\u202eabc\u2028x\u200b\ud800";
        String printed = TextReport.of(Samples.hostile(hostile), SV);
        assertThat(printed.chars().filter(c -> c != '\n'))
                .allMatch(c -> c >= ' ' && c != 0x7f && (c < 0x80 || c > 0x9f));
        assertThat(printed).doesNotContain("\u202e").doesNotContain("\u2028").doesNotContain("\u200b");
        assertThat(printed.lines()).noneMatch(line -> line.startsWith("Klar"));
        assertThat(printed).contains("a\ufffd[31mRED\ufffd[0m Klar\ufffd\ufffd\ufffd2J\ufffdabc x\ufffd\ufffd");
    }

    @Test
    void theOrderOfListsDoesNotShow() {
        String expected = TextReport.of(Samples.municipality(), SV);
        String holes = TextReport.of(Samples.holes(), EN);
        for (int seed = 0; seed < 20; seed++) {
            assertThat(TextReport.of(Shuffled.of(Samples.municipality(), seed), SV))
                    .isEqualTo(expected);
            assertThat(TextReport.of(Shuffled.of(Samples.holes(), seed), EN)).isEqualTo(holes);
        }
    }

    @Test
    void theLocaleOfTheMachineDoesNotShow() {
        String expected = TextReport.of(Samples.municipality(), SV);
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(TextReport.of(Samples.municipality(), SV)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyRuleOfTheAssessmentIsNamed() {
        for (Assessment assessment : new Assessment[] {Samples.municipality(), Samples.holes()}) {
            String printed = TextReport.of(assessment, SV).replaceAll("\\s+", " ");
            assertThat(assessment.outcomes()).allMatch(outcome -> printed.contains(outcome.rule()));
            assertThat(assessment.recommendations()).allMatch(advice -> printed.contains("[" + advice.rule() + "]"));
        }
    }

    private static String report(Assessment assessment, String language) {
        return TextReport.of(assessment, Locale.forLanguageTag(language));
    }

    private static String randomText(Random random) {
        return random.ints(1 + random.nextInt(260), 0, 40)
                .mapToObj(i -> i == 0 ? " " : i == 1 ? "\n" : i == 2 ? "😀" : i == 3 ? "]" : i == 4 ? "[" : "å")
                .collect(Collectors.joining());
    }
}
