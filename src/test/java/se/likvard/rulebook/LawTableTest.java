package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.assessment.Provision;
import se.likvard.value.Problem;
import se.likvard.value.Words;

class LawTableTest {

    private static final String LAW = """
            knownUntil: 2025-09-01
            act: { sv: "skollagen (2010:800)", en: "the Education Act (2010:800)" }
            provisions:
              "2:8b":
                - { from: 2014-07-01, until: 2018-06-30, section: "2:8a", sv: "a", en: "b", source: "SFS 2014:458" }
                - { from: 2018-07-01, section: "2:8b", sv: "a", en: "b", source: "SFS 2018:608" }
              "4:3":
                - { from: 2011-07-01, section: "4:3", sv: "a", en: "b", source: "SFS 2010:800" }
            """;

    @Test
    void aProvisionIsCitedAsItWasCalledOnTheDay() {
        LawTable law = read(LAW);
        assertThat(law.knownUntil()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(law.cite("2:8b", LocalDate.of(2014, 6, 30))).isEmpty();
        assertThat(law.cite("2:8b", LocalDate.of(2018, 6, 30)))
                .contains(provision(
                        "2:8b",
                        "2 kap. 8 a § skollagen (2010:800)",
                        "Chapter 2, Section 8 a of the Education Act (2010:800)"));
        assertThat(law.cite("2:8b", LocalDate.of(2018, 7, 1)))
                .contains(provision(
                        "2:8b",
                        "2 kap. 8 b § skollagen (2010:800)",
                        "Chapter 2, Section 8 b of the Education Act (2010:800)"));
        assertThat(law.cite("4:3", LocalDate.of(2030, 1, 1)))
                .contains(provision(
                        "4:3",
                        "4 kap. 3 § skollagen (2010:800)",
                        "Chapter 4, Section 3 of the Education Act (2010:800)"));
        assertThat(law.cite("9:9", LocalDate.of(2020, 1, 1))).isEmpty();
        assertThat(law.provisions()).containsOnlyKeys("2:8b", "4:3");
    }

    /** A wording that ends in the middle of what a rule covers, and another that begins later. */
    @Test
    void aRuleIsToldOfDaysInItsMiddleWithoutAWording(@TempDir Path folder) {
        String rule = "allocation/index-outdated";
        String drl = rule + "/index-outdated.drl";
        String end = "until: 2018-06-30\n      section: \"2:8a\"\n      sv: \"Kommuner";
        ShippedFiles files =
                ShippedFiles.all().only(rule).replacing("law.yaml", end, end.replace("2018-06-30", "2016-12-31"));
        assertThat(new RulebookFolder(files.writeTo(folder)).check())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.where()).isEqualTo(files.place(drl, "2:8b"));
                    assertThat(each.what().sv()).contains("lagrummet 2:8b har ingen lydelse 2017-01-01");
                    assertThat(each.what().en()).contains("2017-01-01");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "until: 2018-06-30 | until: 2018-07-01    | l:6:7   | gäller ännu 2018-07-01",
                ", until: 2018-06-30 | ``                 | l:6:7   | earlier until",
                "until: 2018-06-30 | until: 2013-06-30    | l:5:7   | slutar innan den börjar",
                "from: 2018-07-01  | from: 2014-07-01     | l:6:7   | gäller ännu 2014-07-01",
                "from: 2018-07-01  | from: 2018-07-32     | l:6:15  | inget datum",
                "section: \"2:8a\" | section: \"2 kap 8 a\" | l:5:55 | kapitel:paragraf",
                "section: \"2:8a\" | section: \"2:8aa\"   | l:5:55  | is not a section",
                "section: \"2:8a\" | paragraf: \"2:8a\"   | l:5:7   | section saknas",
                "\"4:3\":~         | \"4:3 §\":           | l:7:3   | is not a section",
                "knownUntil:       | knownUntill:         | l:1:1   | do you mean knownUntil?",
                "source: \"SFS 2014:458\" | source: \"\"  | l:5:89  | får inte vara tom",
                ", en: \"the Education Act (2010:800)\" | `` | l:2:6 | nyckeln en saknas",
            })
    void typicalMistakes(String right, String wrong, String where, String fragment) {
        String text = LAW.replace(right.replace("~", ""), wrong);
        List<Problem> problems = Told.by((bytes, told) -> LawTable.read("l", bytes, told), text);
        assertThat(problems).anySatisfy(each -> Told.one(List.of(each), where, fragment));
    }

    private static Provision provision(String key, String sv, String en) {
        return new Provision(key, new Words(sv, en));
    }

    private static LawTable read(String text) {
        List<Problem> problems = new ArrayList<>();
        LawTable law = LawTable.read("l", Told.bytes(text), problems).orElseThrow();
        assertThat(problems).isEmpty();
        return law;
    }
}
