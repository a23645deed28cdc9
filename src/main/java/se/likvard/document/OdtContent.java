package se.likvard.document;

import java.util.List;
import se.likvard.document.Block.Heading;
import se.likvard.document.Block.Item;
import se.likvard.document.Block.Items;
import se.likvard.document.Block.Look;
import se.likvard.document.Block.Paragraph;
import se.likvard.document.Block.Space;
import se.likvard.document.Block.Table;

/** The text of an OpenDocument file. */
final class OdtContent {

    /** The width of a line of A4, in tenths of a millimetre. */
    private static final int LINE = 1660;

    private final Xml xml = new Xml();
    private int tables;

    private OdtContent() {}

    static byte[] of(Document document) {
        return new OdtContent().written(document.blocks());
    }

    private byte[] written(List<Block> blocks) {
        xml.root("office:document-content").open("office:automatic-styles");
        tables();
        xml.close().open("office:body").open("office:text");
        blocks.forEach(this::block);
        return xml.close().close().close().bytes();
    }

    /** How tables look; a word processor takes that from the text itself only. */
    private void tables() {
        for (int tenths = 1; tenths <= 10; tenths++) {
            xml.open("style:style", "style:name", "col" + tenths, "style:family", "table-column")
                    .empty("style:table-column-properties", "style:column-width", LINE * tenths / 100 + "mm")
                    .close();
        }
        xml.open("style:style", "style:name", "Grid", "style:family", "table")
                .empty(
                        "style:table-properties",
                        "style:width",
                        LINE / 10 + "mm",
                        "table:align",
                        "left",
                        "table:border-model",
                        "collapsing")
                .close()
                .open("style:style", "style:name", "Row", "style:family", "table-row")
                .empty("style:table-row-properties", "fo:keep-together", "always")
                .close()
                .open("style:style", "style:name", "Box", "style:family", "table-cell")
                .empty("style:table-cell-properties", "fo:padding", "1.5mm", "fo:border", "0.5pt solid #808080")
                .close();
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            String level = Integer.toString(heading.level());
            xml.text("text:h", heading.text(), "text:style-name", "Heading_20_" + level, "text:outline-level", level);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph.look().style(), paragraph.text());
        } else if (block instanceof Items items) {
            items(items.items());
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Space space) {
            space(space);
        }
    }

    private void paragraph(String style, String text) {
        xml.text("text:p", text, "text:style-name", style);
    }

    private void items(List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        xml.open("text:list", "text:style-name", "Points");
        for (Item item : items) {
            xml.open("text:list-item");
            paragraph("Item", item.text());
            items(item.parts());
            xml.close();
        }
        xml.close();
    }

    private void table(Table table) {
        opened(table.widths());
        if (!table.head().isEmpty()) {
            xml.open("table:table-header-rows");
            row(table.head(), "Head", "Head");
            xml.close();
        }
        table.rows().forEach(row -> row(row, table.head().isEmpty() ? "Head" : "Cell", "Cell"));
        xml.close();
        paragraph(Look.SMALL.style(), "");
    }

    private void opened(List<Integer> widths) {
        tables++;
        xml.open("table:table", "table:name", "table" + tables, "table:style-name", "Grid");
        widths.forEach(width -> xml.empty("table:table-column", "table:style-name", "col" + width));
    }

    private void row(List<String> cells, String first, String others) {
        xml.open("table:table-row", "table:style-name", "Row");
        for (int i = 0; i < cells.size(); i++) {
            xml.open("table:table-cell", "table:style-name", "Box", "office:value-type", "string");
            paragraph(i == 0 ? first : others, cells.get(i));
            xml.close();
        }
        xml.close();
    }

    /** A frame with a label and empty lines: a table of one cell, that grows with what is written. */
    private void space(Space space) {
        opened(List.of(10));
        xml.open("table:table-row", "table:style-name", "Row")
                .open("table:table-cell", "table:style-name", "Box", "office:value-type", "string");
        paragraph("Head", space.label());
        for (int line = 0; line < space.lines(); line++) {
            paragraph("Cell", "");
        }
        xml.close().close().close();
        paragraph(Look.SMALL.style(), "");
    }
}
