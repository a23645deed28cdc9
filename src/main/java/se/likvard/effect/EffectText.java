package se.likvard.effect;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import se.likvard.report.CaseNotice;
import se.likvard.report.GradeWords;
import se.likvard.report.LimitWords;
import se.likvard.report.Page;
import se.likvard.value.Counted;
import se.likvard.value.Words;

/** Effects as text to read, lines of at most 100 characters. */
public final class EffectText {

    private final Effects effects;
    private final Page page;

    private EffectText(Effects effects, Page page) {
        this.effects = effects;
        this.page = page;
    }

    /**
     * The text; ends with a line feed.
     *
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public static String of(Effects effects, Locale language) {
        EffectText text = new EffectText(effects, new Page(language));
        text.head();
        text.shared();
        text.efforts();
        text.rests();
        return text.page.toString();
    }

    private void head() {
        page.paragraph(0, in("Vad ledde insatserna till? ", "What did the efforts lead to? ") + effects.asOf());
        page.paragraph(0, page.in(CaseNotice.words()));
        page.paragraph(
                0,
                in("Huvudmän", "Organisers") + " (" + effects.organisers().size() + "): "
                        + String.join(", ", effects.organisers()) + ".");
        page.paragraph(
                0,
                in(
                        "Effekt = förändringen i skolorna med insatsen, minus förändringen i huvudmannens andra skolor.",
                        "Effect = the change in the schools with the effort, less the change in the organiser's other"
                                + " schools."));
    }

    /** What works, what does not, and where there is too little to tell. */
    private void shared() {
        list("Håller: att dela med sig av", "Holds: worth sharing", Set.of(Conclusion.ABOVE), Set.of(Conclusion.ABOVE));
        list(
                "Fallgropar: insatser utan effekt som syns, och det som går ihop med sämre effekt",
                "Pitfalls: efforts with no effect to be seen, and what goes with less effect",
                Set.of(Conclusion.BELOW, Conclusion.AROUND),
                Set.of(Conclusion.BELOW));
        list(
                "Osäkert, eller ingen skillnad som syns",
                "Unsure, or no difference to be seen",
                Set.of(Conclusion.UNSURE),
                Set.of(Conclusion.UNSURE, Conclusion.AROUND));
        list("För få för att säga", "Too few to tell", Set.of(Conclusion.TOO_FEW), Set.of(Conclusion.TOO_FEW));
    }

    private void list(String sv, String en, Set<Conclusion> ofKinds, Set<Conclusion> ofFeatures) {
        page.heading(in(sv, en));
        List<KindEffect> kinds = effects.kinds().stream()
                .filter(each -> ofKinds.contains(each.mean().conclusion()))
                .toList();
        List<FeatureEffect> features = effects.features().stream()
                .filter(each -> ofFeatures.contains(each.difference().conclusion()))
                .toList();
        kinds.forEach(each -> page.item(0, "*", kind(each)));
        features.forEach(each -> page.item(0, "*", feature(each)));
        if (kinds.isEmpty() && features.isEmpty()) {
            page.paragraph(0, in("Inget.", "Nothing."));
        }
    }

    private String kind(KindEffect kind) {
        return GradeWords.area(kind.kind().name(), page) + ", "
                + page.in(kind.measured().words())
                + in(": insatser: ", ": efforts: ") + page.in(EffectWords.counts(kind.counts()))
                + in("; huvudmän med jämförelse: ", "; organisers with comparison: ") + kind.organisers()
                + in("; insatser där skolorna låg lägre före: ", "; efforts where the schools lay lower before: ")
                + kind.lower()
                + tested(in("medeleffekt ", "mean effect "), kind.mean(), kind.measured());
    }

    private String feature(FeatureEffect feature) {
        return in("Insatser med ”", "Efforts with “")
                + page.in(feature.feature().words()) + in("”, ", "”, ")
                + page.in(feature.measured().words()) + ": " + counts(feature.with())
                + in("; utan det: ", "; without it: ") + counts(feature.without())
                + tested(in("skillnad i effekt ", "difference in effect "), feature.difference(), feature.measured());
    }

    private String counts(SortedMap<Conclusion, Integer> counts) {
        return counts.isEmpty() ? in("inga", "none") : page.in(EffectWords.counts(counts));
    }

    private String tested(String what, Tested tested, Measured measured) {
        return tested.inference()
                .map(each -> "; " + what + page.in(EffectWords.inference(each, measured, effects.level()))
                        + in(", efter Holms korrigering p ", ", after Holm's correction p ")
                        + page.in(EffectWords.share(tested.corrected().orElseThrow())) + ".")
                .orElse(".");
    }

    private void efforts() {
        page.heading(in("Insatserna en för en", "The efforts one by one"));
        if (effects.efforts().isEmpty()) {
            page.paragraph(0, in("Inga insatser är angivna.", "No efforts are told."));
        }
        effects.efforts().stream()
                .collect(Collectors.groupingBy(
                        each -> each.organiserId() + " " + each.path(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::effort);
    }

    private void effort(List<EffortEffect> measured) {
        EffortEffect first = measured.get(0);
        page.item(
                0,
                "*",
                first.organiserName() + ": "
                        + first.kind()
                                .map(each -> GradeWords.area(each.name(), page))
                                .orElse(in("okänt slag", "unknown kind"))
                        + in(", från ", ", from ") + page.in(first.started()) + " [" + first.path() + "]");
        measured.forEach(this::measured);
        List<Words> cautions = measured.stream()
                .flatMap(each -> each.cautions().stream())
                .distinct()
                .toList();
        if (!cautions.isEmpty()) {
            page.paragraph(2, in("Att tänka på:", "Mind:"));
            cautions.forEach(each -> page.item(4, "-", page.in(each)));
        }
    }

    private void measured(EffortEffect effect) {
        page.item(
                2,
                "-",
                page.in(effect.measured().words()) + ": "
                        + effect.inference()
                                .map(each ->
                                        page.in(EffectWords.inference(each, effect.measured(), effects.level())) + ", ")
                                .orElse("")
                        + page.in(effect.conclusion().words()) + ".");
        effect.contrast().ifPresent(contrast -> page.paragraph(4, figures(effect, contrast)));
        if (!effect.lacks().isEmpty()) {
            page.paragraph(4, in("Saknas eller utelämnat: ", "Missing or left out: ") + lacks(effect.lacks()) + ".");
        }
    }

    private String figures(EffortEffect effect, Contrast contrast) {
        String with = in("Med insats, ", "With the effort, ")
                + side(contrast.treated(), contrast.treatedBefore(), contrast.treatedAfter(), effect);
        String years = in(" Före: ", " Before: ")
                + EffectWords.years(effect.before())
                + in("; efter: ", "; after: ")
                + EffectWords.years(effect.after())
                + (effect.weighted()
                        ? in("; viktat med elever.", "; weighted by pupils.")
                        : in("; ovägt.", "; unweighted."));
        if (contrast.comparison().isEmpty()) {
            return with + "." + years;
        }
        return with + in("; utan, ", "; without, ")
                + side(contrast.comparison(), contrast.comparisonBefore(), contrast.comparisonAfter(), effect)
                + in(". Enbart före och efter: ", ". Before and after alone: ")
                + page.in(EffectWords.difference(contrast.naive(), effect.measured()))
                + "." + years;
    }

    private String side(List<Change> schools, double before, double after, EffortEffect effect) {
        return page.in(Counted.SCHOOLS.of(schools.size())) + ": "
                + page.in(EffectWords.mean(before, effect.measured())) + " → "
                + page.in(EffectWords.mean(after, effect.measured()));
    }

    private String lacks(Collection<Lack> lacks) {
        Map<String, List<String>> byReason = lacks.stream()
                .collect(Collectors.groupingBy(
                        each -> page.in(each.why()),
                        LinkedHashMap::new,
                        Collectors.mapping(Lack::path, Collectors.toList())));
        return byReason.entrySet().stream()
                .map(each -> places(each.getValue()) + " (" + each.getKey() + ")")
                .collect(Collectors.joining("; "));
    }

    /** Paths that differ in the school year only are told as one. */
    private static String places(List<String> paths) {
        Map<String, String> years = new LinkedHashMap<>();
        for (String path : paths) {
            String year = path.replaceFirst("^.*schoolYears\\[(\\d+)].*$", "$1");
            years.merge(
                    path.replaceFirst("schoolYears\\[\\d+]", "schoolYears[*]"), year, (one, next) -> one + ", " + next);
        }
        return years.entrySet().stream()
                .map(each -> each.getKey().replace("[*]", "[" + each.getValue() + "]"))
                .collect(Collectors.joining(", "));
    }

    private void rests() {
        page.heading(in("Vad svaret vilar på", "What the answer rests on"));
        EffectGround.lines(effects).forEach(each -> page.item(0, "*", page.in(each)));
        effects.limits().forEach(each -> page.item(0, "*", in("Gräns: ", "Limit: ") + LimitWords.of(each, page)));
        if (!effects.lacks().isEmpty()) {
            page.item(0, "*", in("Kan finnas fler: ", "There may be more: ") + lacks(effects.lacks()) + ".");
        }
        page.paragraph(0, in("Programmet ger råd; människor beslutar.", "The program advises; people decide."));
    }

    private String in(String sv, String en) {
        return page.in(new Words(sv, en));
    }
}
