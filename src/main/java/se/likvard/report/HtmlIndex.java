package se.likvard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.likvard.assessment.Assessment;

/** A page that leads to the pages of many organisers, in the order in which they were added. For one thread. */
public final class HtmlIndex {

    private final Page page;
    private final List<Row> rows = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();

    /** An empty page, in English if its language is {@code en}, otherwise in Swedish. */
    public HtmlIndex(Locale language) {
        this.page = new Page(language);
    }

    /** An organiser with its page. */
    record Row(String file, String name, String type, String day, String grade, Glance glance) {}

    /** An organiser that could not be read, and the first thing that is wrong with it. */
    record Broken(String where, String what) {}

    /** Adds an organiser whose page is in a file beside this one. */
    public void add(Assessment a, String file) {
        Glance glance = Glance.of(Sorted.of(a), page);
        rows.add(new Row(
                file,
                a.organiserName(),
                HeadingSection.type(a, page),
                a.asOf().toString(),
                glance.overall().map(GradeLine::words).orElse("–"),
                glance));
    }

    /** Adds an organiser that could not be read. */
    public void addBroken(String where, String what) {
        broken.add(new Broken(where, what));
    }

    /** The page. */
    public String page() {
        return HtmlReport.written(
                "index.jte",
                Map.of(
                        "page",
                        page,
                        "rows",
                        List.copyOf(rows),
                        "broken",
                        List.copyOf(broken),
                        "style",
                        HtmlReport.STYLE));
    }
}
