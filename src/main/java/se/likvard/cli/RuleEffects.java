package se.likvard.cli;

import java.util.List;
import java.util.Locale;
import se.likvard.change.Attribution;
import se.likvard.change.EffectsJson;
import se.likvard.change.EffectsPage;
import se.likvard.change.EffectsText;
import se.likvard.change.Totals;
import se.likvard.change.Turned;
import se.likvard.organiser.Organiser;
import se.likvard.report.JsonReport;
import se.likvard.rulebook.Rulebook;

/** Puts organisers to two rulebooks, one after the other on as many threads as there are, and tells who changes and why. */
final class RuleEffects {

    private final Attribution attribution;
    private final Format format;
    private final Console console;
    private final Totals totals;
    private final EffectsText text;
    private final EffectsJson json;
    private final EffectsPage page;

    RuleEffects(Rulebook was, Rulebook now, Attribution attribution, Format format, Console console) {
        Locale language = console.language().locale();
        this.attribution = attribution;
        this.format = format;
        this.console = console;
        this.totals = new Totals(attribution.parts().size());
        this.text = new EffectsText(was, now, attribution, language);
        this.json = new EffectsJson(attribution);
        this.page = new EffectsPage(was, now, attribution, language);
    }

    /** An organiser with what became otherwise for it; one that could not be read has nothing. */
    private record Weighed(Given given, List<Turned> turned) {}

    boolean isAnyChanged() {
        return totals.changed() > 0;
    }

    /**
     * Takes all there are.
     *
     * @param was what the earlier rules are called
     * @param now what the later rules are called
     */
    ExitCode run(GivenFiles given, Output output, String was, String now) {
        if (format == Format.TEXT) {
            output.write(text.head());
        }
        InOrder.run(
                given,
                this::weigh,
                each -> tell(each, output),
                Runtime.getRuntime().availableProcessors());
        output.write(
                switch (format) {
                    case TEXT -> text.sum(totals);
                    case JSON -> Json.line(json.sum(totals));
                    case HTML -> page.html(totals, was, now);
                });
        return totals.broken() > 0 ? ExitCode.INPUT : ExitCode.DONE;
    }

    private Weighed weigh(Given given) {
        return new Weighed(given, given.entry().organiser().map(attribution::of).orElse(List.of()));
    }

    private void tell(Weighed each, Output output) {
        if (each.given().isBroken()) {
            totals.addBroken();
            console.problems(each.given().problems());
            output.write(
                    format == Format.JSON
                            ? JsonReport.errorLine(
                                    each.given().position(),
                                    each.given().entry().problems())
                            : "");
            return;
        }
        Organiser organiser = each.given().entry().organiser().orElseThrow();
        totals.add(each.turned());
        switch (format) {
            case TEXT -> output.write(text.of(organiser, each.turned()));
            case JSON -> output.write(each.turned().isEmpty() ? "" : Json.line(json.of(organiser, each.turned())));
            case HTML -> page.add(organiser, each.turned());
        }
    }
}
