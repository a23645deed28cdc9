package se.likvard.document;

import java.util.Locale;

/** How an OpenDocument text looks: black on white, one typeface, A4 with its pages numbered. */
final class OdtStyles {

    private static final String FONT = "Liberation Sans, Arial, sans-serif";

    private final Xml xml = new Xml();
    private final Document document;

    private OdtStyles(Document document) {
        this.document = document;
    }

    static byte[] of(Document document) {
        return new OdtStyles(document).written();
    }

    /** The language of a text, as sv-SE or en-GB. */
    static String tag(Document document) {
        return language(document.language()) + "-" + country(document.language());
    }

    private static String language(Locale language) {
        return language.getLanguage().equals("en") ? "en" : "sv";
    }

    private static String country(Locale language) {
        return language.getLanguage().equals("en") ? "GB" : "SE";
    }

    private byte[] written() {
        xml.root("office:document-styles").open("office:styles");
        xml.open("style:default-style", "style:family", "paragraph")
                .empty("style:paragraph-properties", "fo:orphans", "2", "fo:widows", "2")
                .empty(
                        "style:text-properties",
                        "fo:font-family",
                        FONT,
                        "fo:font-size",
                        "10.5pt",
                        "fo:language",
                        language(document.language()),
                        "fo:country",
                        country(document.language()))
                .close();
        paragraphs();
        points();
        xml.close();
        page();
        return xml.close().bytes();
    }

    private void paragraphs() {
        style("Text_20_body", "1.5mm", "1.5mm", "10.5pt", "normal", false);
        style("Title", "0mm", "1mm", "20pt", "bold", true);
        style("Subtitle", "0mm", "5mm", "12pt", "normal", true);
        style("Heading_20_1", "7mm", "2.5mm", "15pt", "bold", true);
        style("Heading_20_2", "5mm", "1.5mm", "12pt", "bold", true);
        style("Heading_20_3", "3mm", "1mm", "10.5pt", "bold", true);
        style("Strong", "0mm", "2mm", "10.5pt", "bold", true);
        style("Small", "0mm", "1.5mm", "9pt", "normal", false);
        style("Item", "0mm", "1mm", "10.5pt", "normal", false);
        style("Head", "0mm", "0mm", "9.5pt", "bold", false);
        style("Cell", "0mm", "0mm", "9.5pt", "normal", false);
    }

    private void style(String name, String above, String below, String size, String weight, boolean withNext) {
        xml.open("style:style", "style:name", name, "style:family", "paragraph")
                .empty(
                        "style:paragraph-properties",
                        "fo:margin-top",
                        above,
                        "fo:margin-bottom",
                        below,
                        "fo:keep-with-next",
                        withNext ? "always" : "auto")
                .empty("style:text-properties", "fo:font-size", size, "fo:font-weight", weight)
                .close();
    }

    private void points() {
        xml.open("text:list-style", "style:name", "Points");
        for (int level = 1; level <= 5; level++) {
            xml.open("text:list-level-style-bullet", "text:level", Integer.toString(level), "text:bullet-char", "–")
                    .open("style:list-level-properties", "text:list-level-position-and-space-mode", "label-alignment")
                    .empty(
                            "style:list-level-label-alignment",
                            "text:label-followed-by",
                            "listtab",
                            "fo:text-indent",
                            "-5mm",
                            "fo:margin-left",
                            5 * level + "mm")
                    .close()
                    .close();
        }
        xml.close();
    }

    /** A4 with the title and the number of the page at its foot. */
    private void page() {
        xml.open("office:automatic-styles")
                .open("style:page-layout", "style:name", "A4")
                .empty(
                        "style:page-layout-properties",
                        "fo:page-width",
                        "210mm",
                        "fo:page-height",
                        "297mm",
                        "fo:margin",
                        "22mm")
                .open("style:footer-style")
                .empty("style:header-footer-properties", "fo:margin-top", "6mm", "fo:min-height", "6mm")
                .close()
                .close()
                .close();
        xml.open("office:master-styles")
                .open("style:master-page", "style:name", "Standard", "style:page-layout-name", "A4")
                .open("style:footer")
                .open("text:p", "text:style-name", "Small")
                .words(document.title() + " · " + document.page().get(0) + " ")
                .text("text:page-number", "1", "text:select-page", "current")
                .words(" " + document.page().get(1) + " ")
                .text("text:page-count", "1")
                .close()
                .close()
                .close()
                .close();
    }
}
