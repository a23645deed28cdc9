package se.likvard.form;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** How the form looks. */
final class Style {

    private static final String INK = "1F3864";
    private static final String GREY = "595959";
    private static final String LINE = "BFBFBF";
    private static final String PAPER = "F2F2F2";
    private static final String INPUT = "FFF9DB";

    /** Points for a line of text. */
    private static final double LINE_HEIGHT = 13.5;

    private Style() {}

    static void title(Worksheet sheet, int row, int column) {
        sheet.style(row, column).bold().fontSize(15).fontColor(INK).set();
        sheet.rowHeight(row, 24);
    }

    static void quiet(Worksheet sheet, int row, int column) {
        sheet.style(row, column).italic().fontColor(GREY).set();
    }

    static void head(Range range) {
        framed(range).bold().fontColor("FFFFFF").fillColor(INK).set();
    }

    static void small(Range range) {
        framed(range).fontSize(8).fontColor(GREY).fillColor(PAPER).set();
    }

    /** Text to read. */
    static void plain(Range range) {
        framed(range).set();
    }

    /** What is known already and is not asked. */
    static void known(Range range) {
        framed(range).fillColor(PAPER).format("@").set();
    }

    /** A cell to write in; as text, so that the spreadsheet does not make something else of it. */
    static void input(Range range, String format) {
        framed(range).fillColor(INPUT).format(format).set();
    }

    private static StyleSetter framed(Range range) {
        StyleSetter style = range.style();
        style.wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE);
        return style;
    }

    /** The height, in points, of so many lines. */
    static double height(double lines) {
        return Math.min(400, Math.max(1, lines) * LINE_HEIGHT + 3);
    }

    /** The lines that a text takes in a column so many characters wide. */
    static int lines(String text, double width) {
        return text.lines()
                .mapToInt(line -> (int) Math.max(1, Math.ceil(line.length() * 0.98 / width)))
                .sum();
    }

    /** On paper: across, a page or two wide, with its headings on every page. */
    static void print(Worksheet sheet, int pages, int firstHead, int lastHead) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) pages);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(firstHead, lastHead);
        sheet.footer("&A – &P (&N)", Position.CENTER);
    }
}
