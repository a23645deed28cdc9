package se.likvard.allocation.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Allocation;
import se.likvard.allocation.Sheet;
import se.likvard.chart.Changes;
import se.likvard.report.Brief;
import se.likvard.report.Brief.Fact;
import se.likvard.report.Brief.Key;
import se.likvard.report.Brief.Part;
import se.likvard.report.Brief.Picture;
import se.likvard.report.Brief.Table;
import se.likvard.value.Words;

/** A comparison as a page to put before a committee: the answer, a chart, tables, the years of a transition, what it rests on. */
public final class ComparisonPage {

    /** So many years of each school fit beside each other on paper. */
    private static final int MOST_YEARS = 5;

    private final Comparison comparison;
    private final Locale language;
    private final Sheet sheet;
    private final Rows rows;
    private final Answer answer;

    private ComparisonPage(Comparison comparison, Locale language) {
        this.comparison = comparison;
        this.language = language;
        this.sheet = new Sheet(language);
        this.rows = new Rows(comparison, sheet);
        this.answer = new Answer(comparison, sheet);
    }

    /**
     * The page.
     *
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public static String of(Comparison comparison, Optional<Transition> transition, Locale language) {
        return new ComparisonPage(comparison, language).brief(transition).html();
    }

    private Brief brief(Optional<Transition> transition) {
        List<Part> parts = new ArrayList<>(List.of(schools(), net()));
        transition.map(this::transition).ifPresent(parts::add);
        parts.add(plain("caveats", sheet.say("Att tänka på", "To keep in mind"), Caveats.of(comparison)));
        parts.add(declared());
        return new Brief(
                language,
                sheet.say("Jämförelse av resursfördelning", "Comparison of resource allocation"),
                sheet.in(answer.title()),
                facts(),
                answer.sentences(),
                parts,
                sheet.say(
                        "Siffrorna är vad modellernas tal och skolornas uppgifter ger, exakt till öret. Okänt är aldrig noll.",
                        "The figures are what the models' numbers and the schools' data give, exact to the öre. Unknown is never zero."));
    }

    private List<Fact> facts() {
        return List.of(
                new Fact(sheet.say("Före", "Before"), sheet.in(Sides.words(comparison.before()))),
                new Fact(sheet.say("Efter", "After"), sheet.in(Sides.words(comparison.after()))));
    }

    private Part schools() {
        List<String> words = new ArrayList<>();
        comparison.shift().map(Sides::misplaced).map(sheet::in).ifPresent(words::add);
        Table measures = new Table(
                sheet.say("Hur mycket modellerna styr om", "How much the models move"),
                rows.measureHeading(),
                rows.measures(),
                true,
                false);
        return new Part(
                "schools",
                sheet.say("Vem får mer och vem mindre", "Who gets more and who less"),
                words,
                Optional.of(picture()),
                measures.rows().isEmpty() ? List.of() : List.of(measures),
                List.of());
    }

    private Picture picture() {
        Changes chart = chart();
        return new Picture(
                sheet.say(
                        "Ändring i kronor per elev, skolan med högst index först",
                        "Change in kronor per pupil, the school with the highest index first"),
                chart.drawing(
                        sheet.say("Ändring per elev för varje skola", "Change per pupil of each school"),
                        sheet.say(
                                "Skolorna efter index. Alla tal finns i tabellen under bilden.",
                                "The schools by index. All figures are in the table below the picture.")),
                legend(chart),
                new Table(
                        sheet.say("Belopp i kronor, brutto, efter index", "Amounts in kronor, gross, by index"),
                        rows.amountHeading(),
                        rows.amounts(),
                        true,
                        true));
    }

    private List<Key> legend(Changes chart) {
        List<Key> legend = new ArrayList<>(List.of(
                new Key("more", sheet.say("får mer per elev", "gets more per pupil")),
                new Key("less", sheet.say("får mindre per elev", "gets less per pupil"))));
        if (chart.isDense()) {
            legend.add(new Key(
                    Changes.MEAN, sheet.say("medel för en femtedel av skolorna", "mean of a fifth of the schools")));
        }
        return legend;
    }

    private Changes chart() {
        List<Pair> shown = comparison.onBoth().stream()
                .filter(each -> each.morePerPupil().isPresent())
                .toList();
        boolean ranked = shown.stream().allMatch(each -> each.index().isPresent());
        return new Changes(
                shown.stream().map(this::change).toList(),
                ranked ? comparison.fifths().stream().map(ComparisonPage::mean).toList() : List.of(),
                sheet.say("högst index", "highest index"),
                sheet.say("lägst index", "lowest index"));
    }

    private static Changes.Mean mean(Fifth fifth) {
        return new Changes.Mean(
                fifth.schools().size(), fifth.after().subtract(fifth.before()).doubleValue());
    }

    private Changes.Change change(Pair school) {
        BigFraction more = school.morePerPupil().orElseThrow();
        String index = school.index()
                .map(each -> ", index " + sheet.number(each) + (school.estimated() ? "*" : ""))
                .orElse("");
        return new Changes.Change(school.id() + index, more.doubleValue(), answer.change(more));
    }

    private Part net() {
        Table table = new Table(
                sheet.say("Att betala i kronor", "To pay in kronor"), rows.netHeading(), rows.net(), true, true);
        return new Part(
                "net",
                sheet.say("Att betala, med avdrag och tillägg", "To pay, with deductions and additions"),
                List.of(),
                Optional.empty(),
                List.of(table),
                List.of());
    }

    private Part transition(Transition transition) {
        int years = Math.min(MOST_YEARS, transition.years());
        List<Table> tables = new ArrayList<>();
        if (years > 0) {
            tables.add(new Table(
                    sheet.say("Övergången år för år", "The transition year by year"),
                    rows.yearHeading(),
                    rows.years(transition),
                    true,
                    false));
            tables.add(new Table(
                    years < transition.years()
                            ? sheet.say(
                                    "Skolorna år för år, brutto; år 1–%s här, alla i CSV och JSON".formatted(years),
                                    "The schools year by year, gross; years 1–%s here, all in CSV and JSON"
                                            .formatted(years))
                            : sheet.say("Skolorna år för år, brutto", "The schools year by year, gross"),
                    rows.pathHeading(years),
                    rows.paths(transition, years),
                    true,
                    false));
        }
        List<String> words = Sides.rules(transition).stream().map(sheet::in).toList();
        return new Part("transition", sheet.say("Övergång", "Transition"), words, Optional.empty(), tables, List.of());
    }

    private Part plain(String id, String heading, List<Words> notes) {
        return new Part(
                id,
                heading,
                List.of(),
                Optional.empty(),
                List.of(),
                notes.stream().map(sheet::in).toList());
    }

    private Part declared() {
        Allocation before = comparison.before().allocation();
        Allocation after = comparison.after().allocation();
        List<Table> tables = before.version().equals(after.version())
                ? List.of(declared(after, sheet.say("Modellens tal", "The model's numbers")))
                : List.of(
                        declared(before, sheet.say("Modellens tal före", "The model's numbers before")),
                        declared(after, sheet.say("Modellens tal efter", "The model's numbers after")));
        List<String> files = Stream.of(before, after)
                .map(each -> "%s: %s; %s"
                        .formatted(
                                each.model().name(),
                                sheet.in(each.version().source()),
                                each.model().hash()))
                .distinct()
                .toList();
        return new Part(
                "numbers",
                sheet.say("Vad modellerna vilar på", "What the models rest on"),
                files,
                Optional.empty(),
                tables,
                List.of());
    }

    private Table declared(Allocation allocation, String caption) {
        return new Table(
                caption,
                List.of(
                        sheet.say("tal", "number"),
                        sheet.say("värde", "value"),
                        sheet.say("hur säkert", "how sure"),
                        sheet.say("källa", "source")),
                allocation.declared().stream()
                        .map(each -> List.of(
                                sheet.in(each.name()),
                                sheet.in(each.value()),
                                sheet.in(each.status().words()),
                                sheet.in(each.source())))
                        .toList(),
                false,
                false);
    }
}
