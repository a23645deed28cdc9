package se.likvard.report;

/** What a reader sees of a page. */
public final class PageText {

    private PageText() {}

    /** The text between the tags, with its escapes undone and every space as one. */
    public static String of(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", " ")
                .replaceAll("<span class=\"date\">([^<]*)</span>", "$1")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }
}
