package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.rulebook.ChangeLog.Entry;
import se.likvard.value.Problem;

class ChangeLogTest {

    private final List<Problem> problems = new ArrayList<>();

    private List<Entry> read(String text) {
        return ChangeLog.read(Told.bytes(text), problems);
    }

    @Test
    void anEntrySaysWhatWhenWhoAndWhy() {
        List<Entry> entries = read("""
                # Changes
                A page for people.

                ## 2026-11-22 indexYears, allocation/index-outdated
                Vem: Anna
                Varför: nämndens beslut
                  § 112

                Not part of the reason.

                ## 2026-11-23 law.yaml
                - Why: new wording
                - Who: Bo
                ### a smaller heading
                """);
        assertThat(problems).isEmpty();
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).names()).containsExactly("indexYears", "allocation/index-outdated");
        assertThat(entries.get(0).date()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(entries.get(0).who()).isEqualTo("Anna");
        assertThat(entries.get(0).why()).isEqualTo("nämndens beslut § 112");
        assertThat(entries.get(0).place()).hasToString("CHANGES.md:4:1");
        assertThat(entries.get(1).who()).isEqualTo("Bo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## 2026-02-30 x | the heading is",
                "## x 2026-11-22 | the heading is",
                "##2026/11/22 x | the heading is",
                "## 2026-11-22 | write what was changed",
                "## 2026-11-22 , | write what was changed",
            })
    void aWrongHeadingIsTold(String heading, String told) {
        assertThat(read(heading + "\nWho: Anna\nWhy: a decision\n")).isEmpty();
        Told.one(problems, "CHANGES.md:1:1", told);
    }

    @Test
    void whoAndWhyMustBeSaidAndEverythingIsToldAtOnce() {
        assertThat(read("## soon\nWho: \nWhy: …\n\n## 2026-11-22 x\nWho: Anna\n"))
                .isEmpty();
        assertThat(problems)
                .extracting(Problem::where)
                .containsExactly(
                        "CHANGES.md:1:1", "CHANGES.md:1:1", "CHANGES.md:1:1", "CHANGES.md:1:1", "CHANGES.md:5:1");
    }

    @Test
    void anotherCodingIsTold() {
        ChangeLog.read("# å\n".getBytes(StandardCharsets.ISO_8859_1), problems);
        Told.one(problems, "CHANGES.md:1:3", "spara den som UTF-8");
    }
}
