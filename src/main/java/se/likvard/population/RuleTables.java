package se.likvard.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.likvard.assessment.MissingInput;
import se.likvard.assessment.MissingInput.Kind;
import se.likvard.assessment.RuleKind;
import se.likvard.report.Brief.Part;
import se.likvard.report.Brief.Table;
import se.likvard.report.Page;
import se.likvard.rulebook.Computed;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Numeral;
import se.likvard.value.Phrase;
import se.likvard.value.Words;

/** How often each rule said what, and what is missing most. */
record RuleTables(Summary summary, Rulebook rulebook, Page page) {

    /** So many inputs are told; all are in the JSON. */
    private static final int MOST = 25;

    List<Part> parts() {
        return List.of(rules(), recommendations(), missing());
    }

    private Part rules() {
        List<Table> tables = new ArrayList<>();
        for (RuleKind kind : List.of(RuleKind.CONCERN, RuleKind.STRENGTH, RuleKind.CONTEXT)) {
            List<List<String>> rows = described(kind).stream().map(this::rule).toList();
            if (!rows.isEmpty()) {
                tables.add(new Table(upper(page.in(kind.words())), ruleHeading(), rows, true, false));
            }
        }
        return new Part(
                "rules",
                page.in(new Words("Vad reglerna säger", "What the rules say")),
                List.of(page.in(new Words(
                        "Räknat på det som var regel handlar om: huvudmän, skolenheter, insatser, modeller. Där ingen har"
                                + " sagt att alla är nämnda räknas också en som kan finnas. De två sista kolumnerna räknar huvudmän: med något iakttaget, och med inget iakttaget men något inte"
                                + " bedömt.",
                        "Counted on what each rule is about: organisers, school units, interventions, models. Where nobody"
                                + " has said that all are named, one more that there may be is counted. The last two columns count organisers: with something found, and with nothing found but something not"
                                + " assessed."))),
                Optional.empty(),
                tables,
                List.of());
    }

    /** The rules of a kind that said anything, in the order in which they run. */
    private List<Described> described(RuleKind kind) {
        return rulebook.described().stream()
                .filter(each -> each.metadata().kind() == kind)
                .filter(each -> summary.rules().containsKey(each.name()))
                .toList();
    }

    private List<String> ruleHeading() {
        return List.of(
                page.in(new Words("regel", "rule")),
                page.in(new Words("iakttaget", "found")),
                page.in(new Words("utan anm.", "clear")),
                page.in(new Words("inte bedömt", "not assessed")),
                page.in(new Words("ej tillämpl.", "not applicable")),
                page.in(new Words("huvudmän", "organisers")),
                page.in(new Words("kanske", "perhaps")));
    }

    private List<String> rule(Described rule) {
        RuleCount count = summary.rules().getOrDefault(rule.name(), RuleCount.NONE);
        return List.of(
                rule.name(),
                number(count.found()),
                number(count.clear()),
                number(count.notAssessed()),
                number(count.notApplicable()),
                number(count.organisersFound()),
                number(count.organisersOpen()));
    }

    private Part recommendations() {
        List<List<String>> rows = rulebook.described().stream()
                .filter(each -> summary.recommendations().containsKey(each.name()))
                .map(each -> advice(each, summary.recommendations().getOrDefault(each.name(), AdviceCount.NONE)))
                .toList();
        Table table = new Table(
                page.in(new Words("Antal huvudmän", "Number of organisers")),
                List.of(
                        page.in(new Words("rekommendation", "recommendation")),
                        page.in(new Words("säkert", "certain")),
                        page.in(new Words("bara möjligt", "only possible"))),
                rows,
                true,
                false);
        return new Part(
                "recommendations",
                page.in(new Words("Rekommendationer", "Recommendations")),
                List.of(),
                Optional.empty(),
                List.of(table),
                List.of());
    }

    private List<String> advice(Described rule, AdviceCount count) {
        return List.of(page.in(rule.title()), number(count.certain()), number(count.possible()));
    }

    private Part missing() {
        Computed words = summary.words(rulebook);
        Table table = new Table(
                page.in(new Words("Det som mest saknas", "What is missing most")),
                List.of(
                        page.in(new Words("uppgift", "input")),
                        page.in(new Words("huvudmän", "organisers")),
                        page.in(new Words("utfall väntar", "outcomes wait")),
                        page.in(new Words("avgörs av den ensam", "settled by it alone")),
                        page.in(new Words("regler", "rules"))),
                summary.missing().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(MOST_FIRST))
                        .limit(MOST)
                        .map(each -> lack(words, each.getKey(), each.getValue()))
                        .toList(),
                true,
                false);
        return new Part(
                "missing",
                page.in(new Words(
                        "Vad som saknas och vad det skulle avgöra", "What is missing and what it would settle")),
                List.of(page.in(new Words(
                        "Ett utfall som väntar på flera uppgifter räknas vid var och en av dem, men avgörs ensamt av ingen.",
                        "An outcome that waits for several inputs is counted at each of them, but is settled by none"
                                + " alone."))),
                Optional.empty(),
                List.of(table),
                List.of());
    }

    static final Comparator<LackCount> MOST_FIRST = Comparator.<LackCount>comparingLong(count -> -count.outcomes())
            .thenComparing(count -> -count.settles())
            .thenComparing(count -> -count.organisers());

    private List<String> lack(Computed words, Kind kind, LackCount count) {
        String what = page.in(MissingInput.label(words.at(kind.shape())));
        return List.of(
                "%s (%s; %s)".formatted(what, page.in(Phrase.of(kind.reason())), kind.shape()),
                number(count.organisers()),
                number(count.outcomes()),
                number(count.settles()),
                number(count.rules().size()));
    }

    private String number(long number) {
        return page.in(Numeral.of(BigDecimal.valueOf(number)));
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
