package se.likvard.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.likvard.chart.Drawing;

/**
 * A page of HTML to put before those who decide: what it is about, the answer, and parts that show it. All texts are in its
 * language; like every page it fetches nothing and needs no script.
 *
 * @param language English if its language is {@code en}, otherwise Swedish
 * @param kicker what kind of page it is
 * @param answer in a few sentences
 * @param footing what the figures are, last on the page
 */
public record Brief(
        Locale language,
        String kicker,
        String title,
        List<Fact> facts,
        List<String> answer,
        List<Part> parts,
        String footing) {

    /** Something that the page is about, by its name. */
    public record Fact(String name, String words) {}

    /**
     * A part with its heading.
     *
     * @param id its place on the page: small letters
     * @param tables those that belong to no picture
     * @param notes what there is to keep in mind
     */
    public record Part(
            String id,
            String heading,
            List<String> words,
            Optional<Picture> picture,
            List<Table> tables,
            List<String> notes) {}

    /**
     * A picture, with the table of all its figures beside it.
     *
     * @param legend what its looks mean
     */
    public record Picture(String heading, Drawing drawing, List<Key> legend, Table table) {}

    /** A look of the style sheet and what it means. */
    public record Key(String look, String words) {}

    /**
     * A table.
     *
     * @param figures whether its cells, the first of each row aside, are figures
     * @param summed whether its last row is the sum
     */
    public record Table(
            String caption, List<String> heading, List<List<String>> rows, boolean figures, boolean summed) {}

    /** The page. */
    public String html() {
        return HtmlReport.written(
                "brief.jte", Map.of("page", new Page(language), "brief", this, "style", HtmlReport.STYLE));
    }
}
