package se.likvard.paraphrase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Truth;
import se.likvard.rulebook.Border;
import se.likvard.rulebook.CaseCoverage;
import se.likvard.rulebook.Covered;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Part;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** What the cases show of the rules, as one page of HTML: each condition by a colour and a sign, and what is missing. */
public final class CoveragePage {

    private static final String STYLE = """
            :root{--all:#d9f0dd;--some:#fdeec2;--none:#fbdcd7}
            @media(prefers-color-scheme:dark){:root{--all:#17391f;--some:#463705;--none:#501c16}}
            .parts{list-style:none;padding:0;font-family:system-ui,sans-serif;font-size:.9rem}
            .parts li{display:flex;flex-wrap:wrap;gap:.2rem .8rem;align-items:baseline;margin:2px 0;padding:.15rem .5rem;border-left:.3rem solid transparent}
            .parts code{flex:1 1 14rem;font-family:ui-monospace,monospace;font-size:.95em}
            .all{background:var(--all);border-color:#2e7d3c!important}.some{background:var(--some);border-color:#a87500!important}
            .none{background:var(--none);border-color:#c0392b!important}
            .ways{white-space:nowrap}.limits{flex-basis:100%;padding-left:1.6rem}
            .key{display:flex;flex-wrap:wrap;gap:.4rem 1rem;padding:0;list-style:none;font:.9rem system-ui,sans-serif}
            .key li{padding:.15rem .5rem}.d1{margin-left:1.2rem!important}.d2{margin-left:2.4rem!important}
            .d3{margin-left:3.6rem!important}.d4,.d5,.d6{margin-left:4.8rem!important}
            td.n{text-align:right}
            """;

    private final Locale language;
    private final Map<String, Words> titles;

    private CoveragePage(Locale language, Map<String, Words> titles) {
        this.language = language;
        this.titles = titles;
    }

    /** The page in a language, Swedish or English. */
    public static String of(CaseCoverage coverage, Rulebook rulebook, Locale language) {
        Map<String, Words> titles =
                rulebook.described().stream().collect(Collectors.toMap(Described::name, Described::title));
        return new CoveragePage(language, titles).page(coverage);
    }

    private String page(CaseCoverage coverage) {
        String title = in("Vad fallen visar av reglerna", "What the cases show of the rules");
        return HtmlBook.begin(title, language, STYLE) + "<header>\n<h1>" + title + "</h1>\n" + "<p>"
                + HtmlBook.escaped(totals(coverage)) + "</p>\n" + key() + "</header>\n" + contents(coverage)
                + "<main id=\"rules\">\n"
                + coverage.rules().stream().map(this::rule).collect(Collectors.joining())
                + "</main>\n</body>\n</html>\n";
    }

    private String totals(CaseCoverage coverage) {
        return Objects.requireNonNull(coverage.totals().in(language));
    }

    private String key() {
        return "<ul class=\"key\">\n<li class=\"all\">" + sign(true, true)
                + in(" allt är visat av något fall", " some case shows all of it")
                + "</li>\n<li class=\"some\">" + sign(true, false)
                + in(" en del är visat", " part of it is shown")
                + "</li>\n<li class=\"none\">" + sign(false, false)
                + in(" inget fall kommer hit", " no case gets here") + "</li>\n</ul>\n";
    }

    private static String sign(boolean some, boolean all) {
        return all ? "✓" : some ? "◐" : "✗";
    }

    private String contents(CaseCoverage coverage) {
        String label = in("Alla regler", "All rules");
        String rows = coverage.rules().stream().map(this::row).collect(Collectors.joining());
        return "<nav aria-label=\"" + label + "\">\n<h2>" + label
                + "</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"" + label
                + "\">\n<table>\n<thead><tr><th scope=\"col\">"
                + in("Regel", "Rule") + "</th><th scope=\"col\">" + in("Villkor", "Conditions")
                + "</th><th scope=\"col\">" + in("Gränser", "Limits") + "</th><th scope=\"col\">"
                + in("Saknas", "Missing") + "</th></tr></thead>\n<tbody>\n" + rows
                + "</tbody>\n</table>\n</div>\n</nav>\n";
    }

    private String row(Covered rule) {
        String name = HtmlBook.escaped(rule.rule());
        CaseCoverage alone = new CaseCoverage(List.of(rule));
        int missing = rule.missing().size();
        String state = missing == 0 ? "all" : alone.covered() == 0 ? "none" : "some";
        return "<tr><th scope=\"row\"><a href=\"#%s\">%s</a></th><td class=\"n\">%s/%s</td><td class=\"n\">%s/%s</td><td class=\"n %s\">%s %s</td></tr>\n"
                .formatted(
                        name,
                        name,
                        alone.covered(),
                        alone.parts(),
                        alone.pinned(),
                        alone.limits(),
                        state,
                        missing == 0 ? "✓" : "◐",
                        missing);
    }

    private String rule(Covered rule) {
        String name = HtmlBook.escaped(rule.rule());
        Words title = titles.getOrDefault(rule.rule(), new Words(rule.rule(), rule.rule()));
        return "<article id=\"" + name + "\">\n<h2>" + HtmlBook.escaped(Objects.requireNonNull(title.in(language)))
                + "</h2>\n<p><code>" + name + "</code></p>\n<p>" + verdicts(rule) + "</p>\n<ul class=\"parts\">\n"
                + rule.parts().stream().map(this::part).collect(Collectors.joining()) + "</ul>\n"
                + missing(rule.missing()) + "</article>\n";
    }

    private String verdicts(Covered rule) {
        return Stream.of(Verdict.values())
                .map(each -> mark(rule.verdicts().contains(each)) + " "
                        + HtmlBook.escaped(Objects.requireNonNull(each.words().in(language))))
                .collect(Collectors.joining(" · "));
    }

    private static String mark(boolean seen) {
        return seen ? "✓" : "✗";
    }

    private String part(Part part) {
        String indent = "d" + Math.min(part.depth(), 6);
        if (part.due().isEmpty()) {
            return "<li class=\"" + indent + "\"><code>" + HtmlBook.escaped(part.text()) + "</code></li>\n";
        }
        String state = part.isCovered() ? "all" : part.seen().isEmpty() ? "none" : "some";
        String limits = part.borders().stream().map(this::border).collect(Collectors.joining());
        return "<li class=\"" + indent + " " + state + "\"><span>"
                + sign(!part.seen().isEmpty(), part.isCovered()) + "</span> <code>" + HtmlBook.escaped(part.text())
                + "</code> <span class=\"ways\">" + ways(part) + "</span>" + limits + "</li>\n";
    }

    private String ways(Part part) {
        return Stream.of(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN)
                .filter(part.due()::contains)
                .map(each -> mark(part.seen().contains(each)) + " " + way(each))
                .collect(Collectors.joining(" · "));
    }

    private String way(Truth truth) {
        return switch (truth) {
            case TRUE -> in("stämmer", "holds");
            case FALSE -> in("stämmer inte", "does not");
            case UNKNOWN -> in("okänt", "unknown");
        };
    }

    private String border(Border border) {
        String pinned = in("prövad på båda sidor", "tried on both sides");
        String open = in("inte prövad på båda sidor", "not tried on both sides");
        return "<span class=\"limits\">" + mark(border.isPinned()) + " " + HtmlBook.escaped(border.name()) + ": "
                + (border.isPinned() ? pinned : open) + "</span>";
    }

    private String missing(List<Problem> missing) {
        String lines = missing.stream()
                .map(each -> "<li>"
                        + HtmlBook.escaped(Objects.requireNonNull(each.what().in(language))) + " <code>"
                        + HtmlBook.escaped(each.where()) + "</code></li>\n")
                .collect(Collectors.joining());
        return lines.isEmpty()
                ? ""
                : "<h3>" + in("Fall som saknas", "Cases that are missing") + "</h3>\n<ul>\n" + lines + "</ul>\n";
    }

    private String in(String sv, String en) {
        return Objects.requireNonNull(new Words(sv, en).in(language));
    }
}
