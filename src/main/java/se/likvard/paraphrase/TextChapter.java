package se.likvard.paraphrase;

import java.util.List;
import java.util.Locale;
import se.likvard.report.Page;

/** A rule as text. */
final class TextChapter {

    private TextChapter() {}

    static String of(Chapter chapter, Locale language) {
        Page page = new Page(language);
        page.paragraph(0, page.in(chapter.title()) + " [" + chapter.name() + "]");
        for (Section section : chapter.sections()) {
            page.heading(page.in(section.heading()));
            section.lines().forEach(each -> line(each, 0, page));
        }
        return page.toString();
    }

    private static void line(Sentence sentence, int indent, Page page) {
        page.item(indent, "*", page.in(sentence.text()));
        lines(sentence.parts(), indent + 4, page);
    }

    private static void lines(List<Sentence> sentences, int indent, Page page) {
        sentences.forEach(each -> line(each, indent, page));
    }
}
