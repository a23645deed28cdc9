package se.likvard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.likvard.document.Block;
import se.likvard.document.Block.Heading;
import se.likvard.document.Block.Item;
import se.likvard.document.Block.Items;
import se.likvard.document.Block.Look;
import se.likvard.document.Block.Paragraph;
import se.likvard.document.Block.Space;
import se.likvard.document.Block.Table;
import se.likvard.document.Document;

/** A text to take along, block by block; what is written in it is made plain. */
final class Letter {

    private final Page page;
    private final List<Block> blocks = new ArrayList<>();

    Letter(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    void title(String title, String about) {
        blocks.add(new Paragraph(Look.TITLE, Plain.of(title)));
        blocks.add(new Paragraph(Look.SUBTITLE, Plain.of(about)));
    }

    void heading(int level, String text) {
        blocks.add(new Heading(level, Plain.of(text)));
    }

    void text(String text) {
        blocks.add(new Paragraph(Look.TEXT, Plain.of(text)));
    }

    void strong(String text) {
        blocks.add(new Paragraph(Look.STRONG, Plain.of(text)));
    }

    void small(String text) {
        blocks.add(new Paragraph(Look.SMALL, Plain.of(text)));
    }

    /** What was said, and of whom. */
    void texts(List<AboutText> texts) {
        texts.forEach(each -> text(
                each.about().isEmpty() || each.text().isEmpty()
                        ? each.about() + each.text()
                        : each.about() + ": " + each.text()));
    }

    /** The decisive circumstances, with what a reader must know of them. */
    void why(List<WhyText> why) {
        for (WhyText each : why) {
            text(each.about().isEmpty() ? each.answer() : each.about() + ". " + each.answer());
            blocks.add(new Items(items(each.reasons())));
            each.notes().forEach(this::small);
        }
    }

    private static List<Item> items(List<WhyText.Reason> reasons) {
        return reasons.stream()
                .map(each -> new Item(Plain.of(each.text()), items(each.parts())))
                .toList();
    }

    void items(Stream<String> lines) {
        List<Item> items =
                lines.map(each -> new Item(Plain.of(each), List.of())).toList();
        if (!items.isEmpty()) {
            blocks.add(new Items(items));
        }
    }

    /** A table of names and values; rows without a value are left out, those to be filled in have a space. */
    void facts(List<List<String>> rows) {
        List<List<String>> told =
                rows.stream().filter(row -> !row.get(1).isEmpty()).toList();
        blocks.add(new Table(List.of(), List.of(3, 7), plain(told)));
    }

    void table(List<String> head, List<Integer> widths, List<List<String>> rows) {
        blocks.add(new Table(head, widths, plain(rows)));
    }

    void space(String label, int lines) {
        blocks.add(new Space(label, lines));
    }

    private static List<List<String>> plain(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(Plain::of).toList()).toList();
    }

    Document document(String title, Locale language) {
        return new Document(
                Plain.of(title), List.of(page.in("Sida", "Page"), page.in("av", "of")), language, List.copyOf(blocks));
    }
}
