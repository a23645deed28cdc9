package se.likvard.paraphrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.likvard.dialect.Vocabulary;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Example;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Words;

/**
 * Every shipped rule in words, held to files that people have read: {@code -Dlikvard.golden=write} writes them anew.
 */
class BookTest {

    private static final Path READ = Path.of("src/test/resources/paraphrase");
    private static final Rulebook RULES = Rulebook.standard();

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void everyShippedRuleSaysWhatWasRead(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        String told = RULES.described().stream().map(each -> told(each, locale)).collect(Collectors.joining("\n"));
        Path file = READ.resolve(language + ".txt");
        if ("write".equals(System.getProperty("likvard.golden"))) {
            Files.writeString(file, told);
        }
        assertThat(told).isEqualTo(Files.readString(file));
    }

    /** Whom a rule is about and when it holds: what the tree says, without what is only copied from the files. */
    private static String told(Described rule, Locale locale) {
        Chapter chapter = chapter(rule);
        Chapter judged =
                new Chapter(chapter.name(), chapter.title(), chapter.sections().subList(1, 3));
        return TextChapter.of(judged, locale);
    }

    private static Chapter chapter(Described rule) {
        Vocabulary vocabulary = RULES.vocabulary();
        return Chapter.of(
                rule,
                Example.of(RULES, rule.name()),
                vocabulary,
                RULES.described().stream().collect(Collectors.toMap(Described::name, Described::title)));
    }

    @Test
    void noSentenceIsStiffOrEmptyAndNoneNamesAWordOfTheDialect() {
        for (Described rule : RULES.described()) {
            for (Section section : chapter(rule).sections().subList(1, 3)) {
                for (Sentence line : section.lines()) {
                    for (Function<Words, String> language : List.<Function<Words, String>>of(Words::sv, Words::en)) {
                        assertThat(all(line, language))
                                .as(rule.name())
                                .doesNotContain("inte så att", "not so that", "$", "==", "  ", "COMPULSORY", "null");
                    }
                }
            }
        }
    }

    private static String all(Sentence sentence, Function<Words, String> language) {
        return language.apply(sentence.text())
                + sentence.parts().stream()
                        .map(each -> "\n" + all(each, language))
                        .collect(Collectors.joining());
    }

    @Test
    void aChapterTellsLawLimitsTextsAndCases() {
        Book book = Book.of(RULES);
        assertThat(book.text("allocation/index-outdated", Locale.ENGLISH).orElseThrow())
                .contains("[allocation/index-outdated]")
                .contains(
                        "Chapter 2, Section 8 a of the Education Act (2010:800), wording from 2014-07-01 to 2018-06-30")
                .contains("The limit indexYears (years):\n    * from 2014-07-01 2 years (rule of thumb; Likvärd's own")
                .contains("2025-11-01: “the index is three years old” – found.")
                .contains("missing:\n  allocationModels[1].indexYear")
                .doesNotContain("{");
        assertThat(book.text("allocation/none", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void theTableHasALineForEachRule() {
        Book book = Book.of(RULES);
        List<String> lines = book.table(Locale.ENGLISH).lines().toList();
        assertThat(lines).hasSize(1 + RULES.size());
        assertThat(lines.get(0)).matches("rule +title +kind +criterion +rests on +law +applies to +in force +limits");
        for (String name : book.names()) {
            assertThat(lines).filteredOn(line -> line.startsWith(name + " ")).hasSize(1);
        }
    }
}
