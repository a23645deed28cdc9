package se.likvard.paraphrase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Example;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Words;

/** A whole rulebook in plain words. Immutable. */
public final class Book {

    private final List<Described> rules;
    private final Map<String, Chapter> chapters;

    private Book(List<Described> rules, Map<String, Chapter> chapters) {
        this.rules = rules;
        this.chapters = chapters;
    }

    /** The book of a rulebook. */
    public static Book of(Rulebook rulebook) {
        List<Described> rules = rulebook.described();
        Map<String, Words> titles = rules.stream().collect(Collectors.toMap(Described::name, Described::title));
        Map<String, Chapter> chapters = rules.stream()
                .map(each -> Chapter.of(each, Example.of(rulebook, each.name()), rulebook.vocabulary(), titles))
                .collect(Collectors.toMap(Chapter::name, Function.identity()));
        return new Book(rules, chapters);
    }

    /** The names of all rules, in the order in which they run. */
    public List<String> names() {
        return rules.stream().map(Described::name).toList();
    }

    /** One rule as text, lines of at most 100 characters; empty if there is none of that name. */
    public Optional<String> text(String name, Locale language) {
        return Optional.ofNullable(chapters.get(name)).map(each -> TextChapter.of(each, language));
    }

    /** A table of all rules as text, a line each. */
    public String table(Locale language) {
        return Table.text(rules, language);
    }

    /** All rules as one page of HTML that needs nothing else. */
    public String html(Locale language) {
        List<Chapter> all = names().stream().map(name -> chapters.get(name)).toList();
        return new HtmlBook(language).of(Table.rows(rules, language), all);
    }
}
