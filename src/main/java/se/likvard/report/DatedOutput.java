package se.likvard.report;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes what is written on a page, and keeps each date on one line: browsers break it at its hyphens. */
final class DatedOutput extends OwaspHtmlTemplateOutput {

    private static final Pattern DATE = Pattern.compile("\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b");
    /** What holds no elements. */
    private static final Set<String> PLAIN = Set.of("title", "desc", "text", "style");

    private final TemplateOutput page;
    private String tag = "";
    private boolean attribute;

    DatedOutput(TemplateOutput page) {
        super(page);
        this.page = page;
    }

    @Override
    public void setContext(String tagName, String attributeName) {
        super.setContext(tagName, attributeName);
        tag = tagName == null ? "" : tagName;
        attribute = attributeName != null;
    }

    @Override
    public void writeUserContent(String text) {
        if (text == null || attribute || PLAIN.contains(tag)) {
            super.writeUserContent(text);
            return;
        }
        Matcher date = DATE.matcher(text);
        int written = 0;
        while (date.find()) {
            super.writeUserContent(text.substring(written, date.start()));
            page.writeContent("<span class=\"date\">" + date.group() + "</span>");
            written = date.end();
        }
        super.writeUserContent(text.substring(written));
    }
}
