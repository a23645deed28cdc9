package se.likvard.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.assessment.Audience;
import se.likvard.assessment.Grade;
import se.likvard.report.Brief;
import se.likvard.report.Brief.Fact;
import se.likvard.report.Brief.Part;
import se.likvard.report.Brief.Picture;
import se.likvard.report.Brief.Table;
import se.likvard.report.GradeWords;
import se.likvard.report.Page;
import se.likvard.report.Plain;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Counted;
import se.likvard.value.Numeral;
import se.likvard.value.Words;

/** A summary as a page or a text for people, in one language. */
final class SummaryBrief {

    private static final int SHORT_HASH = "sha256:".length() + 12;

    private final Summary summary;
    private final Rulebook rulebook;
    private final Locale language;
    private final Page page;
    private final GradeChart chart;

    private SummaryBrief(Summary summary, Rulebook rulebook, Locale language) {
        this.summary = summary;
        this.rulebook = rulebook;
        this.language = language;
        this.page = new Page(language);
        this.chart = new GradeChart(page);
    }

    static Brief of(Summary summary, Rulebook rulebook, Locale language) {
        return new SummaryBrief(summary, rulebook, language).brief();
    }

    private Brief brief() {
        List<Part> parts = new ArrayList<>(List.of(grades(), types(), sizes(), groups()));
        parts.addAll(new RuleTables(summary, rulebook, page).parts());
        parts.addAll(new ModelAnswers(summary.models(), page).parts());
        if (summary.broken() > 0) {
            parts.add(broken());
        }
        parts.add(cautions());
        return new Brief(
                language,
                page.in(new Words("Många huvudmän", "Many organisers")),
                page.in(new Words("Vad bedömningarna säger tillsammans", "What the assessments say together")),
                facts(),
                answer(),
                parts,
                page.in(new Words(
                        "Programmet ger råd; människor beslutar. Inte bedömt räknas aldrig som något annat, och okänt är"
                                + " aldrig noll.",
                        "The engine advises; people decide. Not assessed is never counted as anything else, and unknown is"
                                + " never zero.")));
    }

    private List<Fact> facts() {
        Run run = summary.run();
        String hash =
                run.rulebook().substring(0, Math.min(SHORT_HASH, run.rulebook().length()));
        return List.of(
                new Fact(page.in(new Words("Bedömningsdag", "As of")), run.asOf()),
                new Fact(
                        page.in(new Words("Regelverk", "Rulebook")),
                        "%s, %s (%s)".formatted(page.in(Counted.RULES.of(rulebook.size())), hash, run.likvard())),
                new Fact(page.in(new Words("Visas för", "Shown to")), page.in(audience(run))),
                new Fact(
                        page.in(new Words("Läst", "Read")),
                        String.join(
                                ", ",
                                run.inputs().stream()
                                        .map(each -> Plain.of(each.name()))
                                        .toList())));
    }

    private static Words audience(Run run) {
        return Stream.of(Audience.values())
                .filter(each -> each.toString().equals(run.audience()))
                .map(Audience::words)
                .findFirst()
                .orElseGet(() -> new Words(run.audience(), run.audience()));
    }

    private static final Counted ASSESSED = new Counted(
            "huvudman är bedömd på vad som är känt om den",
            "huvudmän är bedömda på vad som är känt om dem",
            "organiser is assessed on what is known of it",
            "organisers are assessed on what is known of them");

    private List<String> answer() {
        int all = summary.assessed();
        List<String> answer = new ArrayList<>(List.of(page.in(ASSESSED.of(all))
                + page.in(new Words("; %s gick inte att läsa.", "; %s could not be read."))
                        .formatted(number(summary.broken()))));
        for (Grade grade : List.of(Grade.LOW, Grade.PARTLY, Grade.HIGH)) {
            int sure = summary.overall().sure(grade);
            int possible = summary.overall().possible(grade);
            answer.add(page.in(new Words(
                            "”%s”: säkert %s (%s), möjligt %s (%s).", "“%s”: surely %s (%s), possibly %s (%s)."))
                    .formatted(
                            page.in(grade.words()),
                            number(sure),
                            page.in(PerCent.of(sure, all)),
                            number(possible),
                            page.in(PerCent.of(possible, all))));
        }
        answer.add(page.in(Cautions.SHARES));
        return answer;
    }

    private Part grades() {
        List<GradeChart.Row> rows = new ArrayList<>(
                List.of(new GradeChart.Row(page.in(new Words("Sammantaget", "Overall")), summary.overall())));
        GradeWords.inOrder(summary.areas().keySet())
                .forEach(area -> rows.add(new GradeChart.Row(
                        GradeWords.area(area, page),
                        Optional.ofNullable(summary.areas().get(area)).orElseThrow())));
        return part(
                "grades",
                new Words("Bedömning", "Grades"),
                List.of(new Words(
                        "En bedömning som hänger på vad som saknas räknas efter vad som ännu är möjligt, inte som en av de"
                                + " tre. I ett område räknas de huvudmän som någon regel där gäller.",
                        "A grade that hangs on what is missing is counted by what is still possible, not as one of the"
                                + " three. In an area those organisers are counted that some rule there applies to.")),
                rows);
    }

    private Part types() {
        List<GradeChart.Row> rows = rows(summary.types(), type -> page.in(type.words()));
        return part("types", new Words("Efter huvudmannatyp", "By type of organiser"), List.of(), rows);
    }

    private Part sizes() {
        List<Words> names = Sizes.SCHOOLS.words();
        List<GradeChart.Row> rows = IntStream.range(0, names.size())
                .filter(size -> summary.sizes().get(size).total() > 0)
                .mapToObj(size -> new GradeChart.Row(
                        page.in(names.get(size)), summary.sizes().get(size)))
                .toList();
        return part(
                "sizes",
                new Words("Efter antal kända skolenheter", "By number of known school units"),
                List.of(new Words(
                        "Fler skolenheter ger fler tillfällen för en regel att finna något; klasserna säger inte vem som är"
                                + " bäst.",
                        "More school units give a rule more occasions to find something; the classes do not say who is"
                                + " best.")),
                rows);
    }

    private Part groups() {
        Words heading = new Words("Kommuner efter kommungrupp", "Municipalities by municipality group");
        if (summary.groups().isEmpty()) {
            return part(
                    "groups",
                    heading,
                    List.of(new Words(
                            "Kommungrupper finns inte i uppgifterna om huvudmännen. Ange dem med --groups: en tabell med"
                                    + " kommunkod (member_id) och grupp (group_title), som Kolada har den för SKR:s grupper.",
                            "Municipality groups are not in the data on organisers. Name them with --groups: a table with"
                                    + " the municipality's code (member_id) and group (group_title), as Kolada has it for"
                                    + " SKR's groups.")),
                    List.of());
        }
        return part(
                "groups",
                heading,
                List.of(new Words(
                        "Kommunala huvudmän i sin egen kommuns grupp, i bokstavsordning.",
                        "Municipal organisers in the group of their own municipality, in alphabetical order.")),
                rows(summary.groups(), Plain::of));
    }

    private static <K> List<GradeChart.Row> rows(SortedMap<K, Distribution> counts, Function<K, String> name) {
        return counts.entrySet().stream()
                .map(each -> new GradeChart.Row(name.apply(each.getKey()), each.getValue()))
                .toList();
    }

    private Part part(String id, Words heading, List<Words> words, List<GradeChart.Row> rows) {
        Optional<Picture> picture = rows.isEmpty() ? Optional.empty() : Optional.of(chart.of(page.in(heading), rows));
        return new Part(id, page.in(heading), words.stream().map(page::in).toList(), picture, List.of(), List.of());
    }

    private Part broken() {
        Table table = new Table(
                page.in(new Words("De första som inte gick att läsa", "The first that could not be read")),
                List.of(
                        page.in(new Words("nummer", "number")),
                        page.in(new Words("var", "where")),
                        page.in(new Words("vad", "what"))),
                summary.problems().stream()
                        .flatMap(each -> each.error().problems().stream()
                                .map(trouble -> List.of(
                                        String.valueOf(each.position()),
                                        Plain.of(trouble.where()),
                                        Plain.of(page.in(new Words(trouble.sv(), trouble.en()))))))
                        .toList(),
                false,
                false);
        return new Part(
                "broken",
                page.in(new Words("Gick inte att läsa", "Could not be read")),
                List.of(page.in(new Words("Antal: %s.", "Number: %s.")).formatted(number(summary.broken()))),
                Optional.empty(),
                List.of(table),
                List.of());
    }

    private Part cautions() {
        return new Part(
                "cautions",
                page.in(new Words("Att tänka på", "To keep in mind")),
                List.of(),
                Optional.empty(),
                List.of(),
                Cautions.of(summary).stream().map(page::in).toList());
    }

    private String number(long number) {
        return page.in(Numeral.of(BigDecimal.valueOf(number)));
    }
}
