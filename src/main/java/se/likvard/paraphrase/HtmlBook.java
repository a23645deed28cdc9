package se.likvard.paraphrase;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import se.likvard.value.Counted;
import se.likvard.value.Words;

/**
 * The rules as one page of HTML: nothing is fetched, and all of it can be read without script.
 *
 * @param language of the page
 */
record HtmlBook(Locale language) {

    private static final String STYLE = """
            :root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--line:#8a8a8a;--link:#0b4f8a;--soft:#f2f2f2}
            @media(prefers-color-scheme:dark){:root{--ink:#ececec;--paper:#161616;--line:#8a8a8a;--link:#8ec5ff;--soft:#262626}}
            *{box-sizing:border-box}
            body{margin:0 auto;padding:1rem;max-width:62rem;font:1.05rem/1.55 Georgia,serif;color:var(--ink);background:var(--paper)}
            h1,h2,h3,th,label,input,nav,code{font-family:system-ui,sans-serif}
            h2{margin-top:3rem;border-top:2px solid var(--line);padding-top:1rem}
            h3{margin-bottom:.2rem}ul{margin-top:.2rem}li{margin:.2rem 0;overflow-wrap:anywhere}
            a{color:var(--link)}code{font-size:.85em;overflow-wrap:anywhere}
            .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;background:var(--paper)}
            .wide{overflow-x:auto}table{border-collapse:collapse;font:.85rem/1.4 system-ui,sans-serif}
            th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}
            thead th{background:var(--soft)}input{font-size:1rem;padding:.4rem;width:100%;max-width:30rem}
            :focus-visible{outline:3px solid var(--link);outline-offset:2px}
            @media print{.search,.skip{display:none}article{break-before:page}a{color:inherit;text-decoration:none}
            body{max-width:none;font-size:10pt}.wide{overflow:visible}table{font-size:6.5pt}}
            """;
    /** Shows only what holds the words that are sought; without it the page is whole. */
    private static final String SCRIPT = """
            const box=document.querySelector('.search');box.hidden=false;
            box.querySelector('input').addEventListener('input',e=>{const words=e.target.value.toLowerCase().split(/\\s+/);let n=0;
            for(const a of document.querySelectorAll('article')){const t=a.textContent.toLowerCase();
            a.hidden=!words.every(w=>t.includes(w));n+=a.hidden?0:1;
            document.querySelector('tr[data-rule="'+a.id+'"]').hidden=a.hidden}
            document.querySelector('output').textContent=n})
            """;

    /**
     * The page.
     *
     * @param rows of the table of rules, the first of them headings, the first cell a rule's name
     */
    String of(List<List<String>> rows, List<Chapter> chapters) {
        String title = in(new Words("Regelboken", "The rulebook"));
        return begin(title, language, "")
                + "<header>\n<h1>" + title + "</h1>\n<p>" + introduction(chapters.size()) + "</p>\n" + search()
                + "</header>\n" + table(rows) + "<main id=\"rules\">\n"
                + chapters.stream().map(this::chapter).collect(Collectors.joining())
                + "</main>\n<script>\n" + SCRIPT + "</script>\n</body>\n</html>\n";
    }

    /** The beginning of a page that shows rules, up to its header; the rules stand in an element with the id {@code rules}. */
    static String begin(String title, Locale language, String moreStyle) {
        Words skip = new Words("Till reglerna", "To the rules");
        return "<!doctype html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
                        .formatted(language.getLanguage())
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>" + title + "</title>\n<style>\n" + STYLE + moreStyle + "</style>\n</head>\n<body>\n"
                + "<a class=\"skip\" href=\"#rules\">" + skip.in(language) + "</a>\n";
    }

    private static final Counted RULES =
            new Counted("regel i ord, gjord", "regler i ord, gjorda", "rule in words, made", "rules in words, made");

    private String introduction(int size) {
        return in(RULES.of(size))
                + in(new Words(
                        " av reglerna själva. Programmet ger råd; människor beslutar.",
                        " from the rules themselves. The engine advises; people decide."));
    }

    private String search() {
        return "<div class=\"search\" role=\"search\" hidden><label for=\"sought\">"
                + in(new Words("Sök i reglerna", "Search the rules"))
                + "</label><br><input id=\"sought\" type=\"search\"> <output for=\"sought\" aria-live=\"polite\"></output></div>\n";
    }

    private String table(List<List<String>> rows) {
        String contents = in(new Words("Alla regler", "All rules"));
        String head = rows.get(0).stream()
                .map(each -> "<th scope=\"col\">" + escaped(each) + "</th>")
                .collect(Collectors.joining());
        String body = rows.stream().skip(1).map(HtmlBook::row).collect(Collectors.joining());
        return "<nav aria-label=\"" + contents + "\">\n<h2>" + contents + "</h2>\n"
                + "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"" + contents
                + "\">\n<table>\n<thead><tr>"
                + head + "</tr></thead>\n<tbody>\n" + body + "</tbody>\n</table>\n</div>\n</nav>\n";
    }

    private static String row(List<String> cells) {
        String name = escaped(cells.get(0));
        String rest = cells.stream()
                .skip(1)
                .map(each -> "<td>" + escaped(each) + "</td>")
                .collect(Collectors.joining());
        return "<tr data-rule=\"%s\"><th scope=\"row\"><a href=\"#%s\">%s</a></th>%s</tr>\n"
                .formatted(name, name, name, rest);
    }

    private String chapter(Chapter chapter) {
        String name = escaped(chapter.name());
        return "<article id=\"" + name + "\">\n<h2>" + escaped(in(chapter.title())) + "</h2>\n<p><code>" + name
                + "</code></p>\n"
                + chapter.sections().stream().map(this::section).collect(Collectors.joining())
                + "</article>\n";
    }

    private String section(Section section) {
        return "<h3>" + escaped(in(section.heading())) + "</h3>\n" + list(section.lines());
    }

    private String list(List<Sentence> sentences) {
        return sentences.stream()
                .map(each -> "<li>" + escaped(in(each.text()))
                        + (each.parts().isEmpty() ? "" : "\n" + list(each.parts())) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    private String in(Words words) {
        return Objects.requireNonNull(words.in(language));
    }

    /** Text that is only text wherever it stands in the page. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
